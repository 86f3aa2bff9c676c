namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>A cell of an indicator table, as read: "alle 12.000" is below 12000; a placeholder has no value.</summary>
public sealed record MeasureCell(string Operator, decimal? Value)
{
    /// <summary>Null where the cell holds no number and no placeholder.</summary>
    public static MeasureCell? Read(string cell) => string.IsNullOrWhiteSpace(cell) ? null : new MeasureCell("=", null);
}
