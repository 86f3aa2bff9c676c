using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Reports.Queries;

/// <summary>The values that a definition's queries may name as $name: its own, and those that every report has.</summary>
internal static class QueryParameters
{
    public static IReadOnlyList<string> BuiltIn { get; } = ["language", "generation", "fingerprint", "built_at"];

    public static IReadOnlyDictionary<string, object> Of(ReportDefinition definition, Generation generation, ReportRequest request) =>
        new Dictionary<string, object>(definition.Parameters, StringComparer.Ordinal)
        {
            ["language"] = request.Language,
            ["generation"] = generation.Number,
            ["fingerprint"] = generation.Fingerprint,
            ["built_at"] = generation.BuiltAt.UtcDateTime,
        };
}
