using StrategyWarehouse.Reports.Charts.UnitCosts;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>The kinds of chart that a definition can name, and the columns that each needs.</summary>
public static class ChartKinds
{
    private static readonly SortedDictionary<string, (IReadOnlyList<string> Encodings, Func<ChartData, IChart> Make)> Known = new(StringComparer.Ordinal)
    {
        ["grades"] = (["category", "grade", "count"], data => new GradeChart(data)),
        ["unit-costs"] = (["category", "unit", "year", "nominal", "real", "target", "peer_low", "peer_median", "peer_high"], data => new UnitCostChart(data)),
        ["status-shares"] = (["category", "status", "count"], data => new StatusShareChart(data)),
    };

    public static IReadOnlyCollection<string> Names => Known.Keys;

    public static IReadOnlyList<string> EncodingsOf(string kind) => Known[kind].Encodings;

    public static IChart Make(string kind, ChartData data) => Known[kind].Make(data);
}
