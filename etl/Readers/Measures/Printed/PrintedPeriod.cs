using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Printed;

/// <summary>
/// A period that cannot be taken for a value: "7/2020", "1-6/2019", "31.12.2021", "2018-2022", "2020-23", "2021-09".
/// A date stands for its month, the last day of a year for the year.
/// </summary>
internal sealed partial record PrintedPeriod(ReportingPeriod Period, int End)
{
    /// <summary>Null where no such period begins here.</summary>
    public static PrintedPeriod? At(string text, int position)
    {
        var match = Pattern().Match(text, position);
        if (!match.Success || PeriodOf(match) is not { } period) return null;
        return new PrintedPeriod(period, match.Index + match.Length);
    }

    private static ReportingPeriod? PeriodOf(Match match)
    {
        if (Number(match, "year") is not { } year) return null;
        if (Number(match, "quarter") is { } quarter) return ReportingPeriod.OfMonths(year, (quarter * 3) - 2, year, quarter * 3);
        if (match.Groups["lastYear"].Success) return Years(year, match.Groups["lastYear"].Value);
        if (Number(match, "month") is not { } last || last is < 1 or > 12) return null;
        if (Number(match, "day") == 31 && last == 12 && !match.Groups["firstMonth"].Success) return ReportingPeriod.OfYear(year);

        var first = Number(match, "firstMonth") ?? last;
        var firstYear = Number(match, "firstYear") ?? year;
        return first is >= 1 and <= 12 && (firstYear, first).CompareTo((year, last)) <= 0 ? ReportingPeriod.OfMonths(firstYear, first, year, last) : null;
    }

    private static ReportingPeriod? Years(int first, string printed)
    {
        var last = printed.Length == 4 ? Year4.Parse(printed) : (first / 100 * 100) + int.Parse(printed, CultureInfo.InvariantCulture);
        if (last > first) return ReportingPeriod.OfMonths(first, 1, last.Value, 12);
        return printed.Length == 2 && last % 100 is { } month and >= 1 and <= 12 ? ReportingPeriod.OfMonths(first, month, first, month) : null;
    }

    private static int? Number(Match match, string group) => match.Groups[group] switch
    {
        { Success: false } => null,
        { Length: 4 } year => Year4.Parse(year.Value),
        var other => int.Parse(other.Value, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"\G(?:[0-9]{1,2}\.(?<firstMonth>[0-9]{1,2})\.(?<firstYear>[0-9]{4})? ?[-\u2013] ?(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})|(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})|(?<firstMonth>[0-9]{1,2}) ?[-\u2013] ?(?<month>[0-9]{1,2}) ?/ ?(?<year>[0-9]{4})|(?<month>[0-9]{1,2}) ?/ ?(?<year>[0-9]{4})|[Qq](?<quarter>[1-4]) ?[/ ] ?(?<year>[0-9]{4})|(?<year>[0-9]{4}) ?[-\u2013] ?(?<lastYear>[0-9]{4}|[0-9]{2}))(?![0-9]|[./,][0-9])", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
