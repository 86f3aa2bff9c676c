using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>Reads a period as statistics write it: 2021, 2021M09, 202109, 2021-09, 2021Q3, 2021H1, 2018-2022; an asterisk after it is left aside.</summary>
internal static partial class PeriodCode
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    /// <summary>The code where it is a period, else the label: some tables number their years.</summary>
    /// <returns>Null where neither is a period of whole months.</returns>
    public static ReportingPeriod? Parse(string code, string label) => Parse(code) ?? Parse(label);

    /// <summary>An asterisk after a label marks preliminary figures.</summary>
    public static bool IsProvisional(string label) => label.TrimEnd().EndsWith('*');

    public static ReportingPeriod? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success) return null;
        var year = Number(match, "year")!.Value;
        if (Number(match, "lastYear") is { } lastYear) return lastYear >= year ? ReportingPeriod.OfMonths(year, 1, lastYear, 12) : null;
        if (Number(match, "month") is { } month) return month is >= 1 and <= 12 ? ReportingPeriod.OfMonths(year, month, year, month) : null;
        if (Number(match, "quarter") is { } quarter) return Part(year, quarter, MonthsOfQuarter);
        return Number(match, "half") is { } half ? Part(year, half, MonthsOfHalf) : ReportingPeriod.OfYear(year);
    }

    private static ReportingPeriod Part(int year, int number, int months) => ReportingPeriod.OfMonths(year, (number - 1) * months + 1, year, number * months);

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<year>(1[5-9]|20|21)\d\d)([-–](?<lastYear>(1[5-9]|20|21)\d\d)|-?M?(?<month>\d\d)|-?[QK](?<quarter>[1-4])|-?H(?<half>[12]))?\s*\**$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
