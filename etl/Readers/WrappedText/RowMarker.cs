using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Unit and years printed before a goal; they hold for the rows below until they are printed again.</summary>
/// <param name="Unit">Null where only years are printed.</param>
/// <param name="Years">None, the target year, or the target year and the proposed one; as printed, good or bad.</param>
/// <param name="Lines">Where they are printed.</param>
public sealed partial record RowMarker(string? Unit, IReadOnlyList<string> Years, SourceSpan Lines, decimal Sure)
{
    public bool HasBadYear => Years.Any(year => Year4.Parse(year) is null);

    /// <summary>A line that begins with an optional unit and two years; GoalText is what the goal has of it.</summary>
    public static (RowMarker Marker, string GoalText)? TwoYears(FlowLine line) => Read(TwoYearLine().Match(line.Text), line, 1);

    /// <summary>The same with one year, which only the start of a paragraph makes plausible.</summary>
    public static (RowMarker Marker, string GoalText)? OneYear(FlowLine line, DocumentProfile profile)
    {
        var match = OneYearLine().Match(line.Text);
        if (!match.Success || Year4.Parse(match.Groups["year"].Value) is null) return null;
        return profile.NotUnit?.IsMatch(match.Groups["unit"].Value) == true ? null : Read(match, line, Confidence.UnitOrYearsByShape);
    }

    private static (RowMarker Marker, string GoalText)? Read(Match match, FlowLine line, decimal sure)
    {
        if (!match.Success) return null;
        var unit = WhiteSpace.FoldToNull(match.Groups["unit"].Value);
        var years = match.Groups["year"].Captures.Select(capture => capture.Value).ToList();
        return (new RowMarker(unit, years, new SourceSpan(line.Number, line.Number), sure), match.Groups["rest"].Value);
    }

    // What follows begins a cell: a capital, a digit, a quote or a bullet. A sentence that happens to hold two years goes on in lower case.
    [GeneratedRegex(@"^\s*(?:(?<unit>\p{Lu}[\p{L}\d/&.-]*(?:\s[\p{L}/&-]+){0,3})\s+)?(?<year>\d{4})\s+(?<year>\d{4})(?:\s+(?<rest>(?:[\p{Lu}\d""”“’'*•●▪‣◦–(-]|\p{Ll}\p{Lu}).*)?)?$")]
    private static partial Regex TwoYearLine();

    [GeneratedRegex(@"^\s*(?:(?<unit>\p{Lu}[\p{L}/&-]*(?:\s[\p{L}/&-]+)?)\s+)?(?<year>\d{4})\s+(?<rest>(?:[\p{Lu}""”“*•●▪‣◦]|\p{Ll}\p{Lu}).*)$")]
    private static partial Regex OneYearLine();
}
