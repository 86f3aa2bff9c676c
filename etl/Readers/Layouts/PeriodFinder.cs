using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>
/// The period that a document reports on: as its headings say, else as the source is configured, else as its name says.
/// Years in the rows are targets, not the period, so rows are never looked at.
/// </summary>
public static partial class PeriodFinder
{
    public static ReportingPeriod? Find(IEnumerable<string> headings, DocumentProfile profile, ReadingOptions options, string documentName)
    {
        var texts = headings.Select(WhiteSpace.Fold).ToList();
        var printed = profile.Period
            .SelectMany(pattern => texts.SelectMany(text => pattern.Matches(text)))
            .Select(match => FromGroups(match, profile))
            .FirstOrDefault(period => period is not null);
        return printed ?? options.DefaultPeriod ?? FromName(documentName, profile.Role);
    }

    private static ReportingPeriod? FromGroups(Match match, DocumentProfile profile)
    {
        if (Year4.Parse(match.Groups["year"].Value) is not { } endYear) return null;
        var startYear = match.Groups["startYear"] is { Success: true } given ? Year4.Parse(given.Value) : endYear;
        var start = MonthOf(match.Groups["startMonth"], 1, profile);
        var end = MonthOf(match.Groups["endMonth"], 12, profile);
        return startYear is null || start is null || end is null ? null : Between(startYear.Value, start.Value, endYear, end.Value);
    }

    private static int? MonthOf(Group group, int otherwise, DocumentProfile profile)
    {
        if (!group.Success) return otherwise;
        if (profile.Months.TryGetValue(group.Value, out var named)) return named;
        return int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;
    }

    private static ReportingPeriod? Between(int startYear, int startMonth, int endYear, int endMonth) =>
        (startYear, startMonth).CompareTo((endYear, endMonth)) <= 0 ? ReportingPeriod.OfMonths(startYear, startMonth, endYear, endMonth) : null;

    // "follow-up-2021-09" runs from January to September; "follow-up-2021" is the year; two years, as of a council term, tell nothing,
    // save for a decision: it changes what held in the earlier year to what holds from the later one on.
    private static ReportingPeriod? FromName(string documentName, string role)
    {
        var name = Path.GetFileNameWithoutExtension(documentName);
        var months = YearAndMonth().Matches(name);
        if (months.Count == 1 && Year4.Parse(months[0].Groups["year"].Value) is { } year)
        {
            return ReportingPeriod.OfMonths(year, 1, year, int.Parse(months[0].Groups["month"].Value, CultureInfo.InvariantCulture));
        }

        var years = Year().Matches(name).Select(match => Year4.Parse(match.Value)).OfType<int>().Distinct().ToList();
        var isToldBy = years.Count == 1 || (years.Count == 2 && role == DocumentRole.Decision);
        return isToldBy ? ReportingPeriod.OfYear(years.Max()) : null;
    }

    [GeneratedRegex(@"(?<![0-9])(?<year>(?:19|20)[0-9]{2})[-_.](?<month>0[1-9]|1[0-2])(?![0-9])")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
