using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>Reads a period as configurations write it: "2021", "2021-09" or "2021-01..2021-09".</summary>
public static partial class PeriodText
{
    /// <returns>Null for a text that is no period.</returns>
    public static ReportingPeriod? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success) return null;
        var (startYear, startMonth) = (Number(match, "startYear")!.Value, Number(match, "startMonth"));
        var (endYear, endMonth) = (Number(match, "endYear") ?? startYear, Number(match, "endYear") is null ? startMonth : Number(match, "endMonth"));
        if (startMonth is < 1 or > 12 || endMonth is < 1 or > 12 || (endYear, endMonth ?? 12).CompareTo((startYear, startMonth ?? 1)) < 0) return null;
        return ReportingPeriod.OfMonths(startYear, startMonth ?? 1, endYear, endMonth ?? 12);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<startYear>(19|20)\d\d)(-(?<startMonth>\d\d))?(\.\.(?<endYear>(19|20)\d\d)(-(?<endMonth>\d\d))?)?$")]
    private static partial Regex Form();
}
