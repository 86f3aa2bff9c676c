using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Values;

/// <summary>A table of indicators over years: names in the first column, a year of targets or of results in each other one.</summary>
/// <param name="Columns">Scenario and year by column.</param>
/// <param name="Rows">The header left out.</param>
public sealed record IndicatorTable(string? Unit, TableRow Header, IReadOnlyDictionary<int, (string Scenario, ReportingPeriod Period)> Columns, IReadOnlyList<TableRow> Rows)
{
    private const int LeastYears = 2;
    private const int LongestHeading = 100;

    /// <summary>
    /// Null unless the first heading speaks of goals, indicators or measures and two columns at least head years.
    /// A financial statement has years too, but heads its first column otherwise, or not at all.
    /// </summary>
    public static IndicatorTable? In(SourceTable table, string? unit, DocumentProfile profile)
    {
        var filled = table.Rows.Where(row => !row.IsBlank).ToList();
        if (filled.Count < 2 || profile.Indicator?.IsMatch(filled[0].Cell(0)) != true) return null;
        var columns = new Dictionary<int, (string, ReportingPeriod)>();
        for (var column = 1; column < filled[0].Cells.Count; column++)
        {
            if (filled[0].Cell(column) is { Length: > 0 } heading && Column(heading, profile) is { } year) columns[column] = year;
        }

        return columns.Count < LeastYears ? null : new IndicatorTable(unit, filled[0], columns, [.. filled.Skip(1)]);
    }

    /// <summary>Whether a text heads any column of such a table.</summary>
    public static bool IsHeading(string text, DocumentProfile profile) =>
        text.Length is > 0 and <= LongestHeading && (Column(text, profile) is not null || (!text.Any(char.IsDigit) && profile.Indicator?.IsMatch(text) == true));

    /// <summary>The year that a heading names, and whether it was aimed at or came true; null for other headings.</summary>
    public static (string Scenario, ReportingPeriod Period)? Column(string heading, DocumentProfile profile) =>
        Year(profile.TargetColumn, heading) is { } target ? ("target", ReportingPeriod.OfYear(target))
        : Year(profile.ActualColumn, heading) is { } actual ? ("actual", ReportingPeriod.OfYear(actual))
        : null;

    private static int? Year(IReadOnlyList<Regex> patterns, string heading) => patterns
        .Select(pattern => pattern.Match(heading))
        .Where(match => match.Success)
        .Select(match => Year4.Parse(match.Groups["year"].Value))
        .FirstOrDefault(year => year is not null);
}
