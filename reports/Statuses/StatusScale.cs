using System.Text.RegularExpressions;
using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Queries;

namespace StrategyWarehouse.Reports.Statuses;

/// <summary>All statuses of a generation.</summary>
public sealed partial class StatusScale
{
    private const string Grey = "#C2C2C2";

    private readonly Dictionary<string, Status> byCode;

    public StatusScale(IEnumerable<Status> statuses) => byCode = statuses.ToDictionary(status => status.Code, StringComparer.Ordinal);

    internal static StatusScale Load(ReportQueries queries, string language)
    {
        var query = new SqlQuery("statuses", $"select status, name_{language} as name, ordinal, colour, symbol, is_delayed from star.dim_status", 0);
        return new StatusScale(queries.Run(query).Rows.Select(row => new Status(
            row.Text("status")!,
            row.Text("name") ?? row.Text("status")!,
            (int)(row.Whole("ordinal") ?? int.MaxValue),
            SafeColour(row.Text("colour")),
            SafeSymbol(row.Text("symbol")),
            row["is_delayed"] is true)));
    }

    /// <summary>A code that the scale lacks stands as itself, last and grey.</summary>
    public Status Of(string code) =>
        byCode.TryGetValue(code, out var status) ? status : new Status(code, code, int.MaxValue, Grey, "?", IsDelayed: false);

    // A city may write these; what is written ends in a style attribute and in a chart.
    private static string SafeColour(string? colour) => colour is not null && HexColour().IsMatch(colour) ? colour : Grey;

    private static string SafeSymbol(string? symbol) => symbol is { Length: 1 or 2 } && ShippedFont.Has(symbol) ? symbol : "•";

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
    private static partial Regex HexColour();
}
