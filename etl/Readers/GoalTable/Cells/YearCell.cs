using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Cells;

/// <summary>
/// The years of a cell: "2021", "31.12.2021", "2021 2022" (the target year and the proposed one), "2021-2025" (its last
/// year is the target). A cell of words alone, such as "jatkuva", names no year.
/// </summary>
/// <param name="IsBad">Digits stand there that are no year that we read.</param>
public sealed partial record YearCell(int? First, int? Second, bool IsBad, decimal Sure)
{
    private static readonly YearCell None = new(null, null, IsBad: false, 1);
    private static readonly YearCell Bad = new(null, null, IsBad: true, 1);

    public static YearCell Read(string? cell)
    {
        var numbers = Digits().Matches(cell ?? "");
        if (numbers.Count == 0) return None;
        var printed = numbers.Where(number => number.Length >= 4).ToList();
        var years = printed.Select(number => Year4.Parse(number.Value)).ToList();
        if (years.Count is 0 or > 2 || years.Contains(null)) return Bad;
        if (years.Count == 1) return new YearCell(years[0], null, IsBad: false, 1);

        var between = cell![(printed[0].Index + printed[0].Length)..printed[1].Index];
        var isRange = between.Any(character => character is '-' or '–' or '—' or '/') && !between.Contains('>', StringComparison.Ordinal);
        if (!isRange) return new YearCell(years[0], years[1], IsBad: false, 1);
        return years[0] <= years[1] ? new YearCell(years[1], null, IsBad: false, Confidence.UnitOrYearsByShape) : Bad;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
