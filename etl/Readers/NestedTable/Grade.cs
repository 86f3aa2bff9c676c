using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>The grade that a status cell begins with: "3 Toteutus on aloitettu", "3= ...", "- 3= ...", "3".</summary>
/// <param name="Value">Null where the cell begins with no number.</param>
/// <param name="IsOnScale">True where there is no number, or one that the scale has.</param>
public sealed partial record Grade(int? Value, bool IsOnScale)
{
    public static Grade Read(string? status, DocumentProfile profile)
    {
        var digits = LeadingNumber().Match(status ?? "");
        if (!digits.Success || profile.Scale.Count == 0) return new Grade(null, true);
        var isKnown = int.TryParse(digits.Groups["number"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && profile.Scale.ContainsKey(value);
        return isKnown ? new Grade(value, true) : new Grade(null, false);
    }

    // A dash before a space is the bullet of a printed scale; a dash before a digit is a sign.
    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?(?<number>-?[0-9]+)")]
    private static partial Regex LeadingNumber();
}
