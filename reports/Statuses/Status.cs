namespace StrategyWarehouse.Reports.Statuses;

/// <summary>How a goal stands, as star.dim_status defines it.</summary>
/// <param name="Name">In the report's language.</param>
/// <param name="Colour">#rrggbb.</param>
/// <param name="Symbol">One character; tells statuses apart where colour does not.</param>
public sealed record Status(string Code, string Name, int Ordinal, string Colour, string Symbol, bool IsDelayed)
{
    public Pattern Pattern => Code switch
    {
        "not_reported" or "unknown" => Pattern.Sparse,
        "not_achieved" or "cancelled" => Pattern.Crossed,
        "delayed_progressing" => Pattern.Falling,
        "planning" or "no_change" or "partially_achieved" => Pattern.Level,
        _ => IsDelayed ? Pattern.Rising : Pattern.Solid,
    };
}
