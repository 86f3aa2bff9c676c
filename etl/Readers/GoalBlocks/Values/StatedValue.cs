using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Values;

/// <summary>The one value of a given unit that an assessment states: "Toteutui, nyt 12,1 %".</summary>
public static partial class StatedValue
{
    private static readonly string[] Euros = ["€", "euroa", "euro", "eur", "e"];

    /// <summary>Null where no number, or more than one, has that unit: which of them is meant is not ours to guess.</summary>
    public static MeasureValue? In(string? assessment, string? unit, ReportingPeriod? period)
    {
        var stated = Numbers().Matches(assessment ?? "").Where(number => IsOfUnit(number, unit)).ToList();
        if (stated is not [var only]) return null;
        var printed = only.Groups["printed"].Value;
        return MeasureCell.Read(printed) is { Value: { } value } cell
            ? new MeasureValue("actual", IsBaseline: false, period, cell.Operator, value, WhiteSpace.Fold(only.Value))
            : null;
    }

    private static bool IsOfUnit(Match number, string? unit)
    {
        var own = number.Groups["unit"].Value;
        if (unit is null) return own.Length == 0 && Year4.Parse(number.Groups["printed"].Value) is null;
        return own.Length > 0 && Family(own) == Family(unit);
    }

    // "euroa / vuokrattu m²" and "€/vuokrattava m2" are euros; "t€" is not, and neither is a percentage point a percentage.
    private static string Family(string unit)
    {
        var first = unit.ToLowerInvariant().Split([' ', '/', ':', '.'], 2)[0];
        return Euros.Contains(first) ? "€" : first;
    }

    [GeneratedRegex(@"(?i)(?<![\p{L}\d.,/])(?<printed>(?:(?:alle|yli|noin|n\.|vähintään|enintään|väh\.|under|över|cirka|ca|minst|högst|below|over|above|about)\s)?[-–−]?(?:\d{1,3}(?:[ \u00A0.]\d{3}){1,4}|\d{1,12})(?:,\d{1,6})?)(?![\d.,]{0,20}\d)(?:\s?(?<unit>%|[€\p{L}][€\p{L}-]{0,30}))?", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
