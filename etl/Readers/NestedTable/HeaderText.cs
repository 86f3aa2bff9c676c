using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>Brings the heading of a column to the form in which two headings are compared.</summary>
public static partial class HeaderText
{
    /// <summary>Letters and digits alone, upper case: brackets, hyphens, white space and a closing year or number do not matter.</summary>
    public static string Bare(string heading)
    {
        var letters = string.Concat(Brackets().Replace(heading, "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();
}
