using System.Text.RegularExpressions;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>One named question to the warehouse.</summary>
/// <param name="Line">Of the block's fence, from 1.</param>
public sealed partial record SqlQuery(string Name, string Sql, int Line)
{
    /// <summary>The names that the query takes as $name.</summary>
    public IReadOnlyList<string> Parameters { get; } =
        [.. ParameterName().Matches(Sql).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"\$([a-z_][a-z0-9_]*)")]
    private static partial Regex ParameterName();
}
