using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Headers;

/// <summary>Brings the heading of a column to the form in which two headings are compared.</summary>
public static partial class HeaderText
{
    /// <summary>Letters and digits alone, upper case: brackets, hyphens, white space, years and a closing number do not matter.</summary>
    public static string Bare(string heading) => Whole(Brackets().Replace(heading, ""));

    /// <summary>The same with what stands in brackets: "Keinot (uusi)" is told from "Keinot (vanha)".</summary>
    public static string Whole(string heading)
    {
        var letters = string.Concat(FourDigits().Replace(heading, "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    /// <summary>The year that a heading names: "Tavoitevuosi 2021". Null where it names none or several.</summary>
    public static int? Year(string heading)
    {
        var years = FourDigits().Matches(heading).Select(match => Year4.Parse(match.Value)).OfType<int>().Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex("(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")]
    private static partial Regex FourDigits();
}
