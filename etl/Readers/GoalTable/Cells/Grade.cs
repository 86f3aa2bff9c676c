using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Cells;

/// <summary>
/// The grade that a status cell begins with: "3 Toteutus on aloitettu", "3= ...", "- 3= ...", "(3)", "3/5", or that follows its
/// only word: "Arvosana 3". Half grades, ranges, shares and grades of another scale are none of this scale.
/// </summary>
/// <param name="Value">Null where the cell holds no number there.</param>
/// <param name="IsOnScale">True where there is no number, or one that the scale has.</param>
public sealed partial record Grade(int? Value, bool IsOnScale)
{
    public static Grade Read(string? status, DocumentProfile profile)
    {
        var digits = Number().Match(status ?? "");
        if (!digits.Success || profile.Scale.Count == 0) return new Grade(null, true);
        var isKnown = int.TryParse(digits.Groups["number"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && profile.Scale.ContainsKey(value);
        var isWhole = !digits.Groups["more"].Success || digits.Groups["of"].Value == profile.Scale.Keys.Max().ToString(CultureInfo.InvariantCulture);
        return isKnown && isWhole ? new Grade(value, true) : new Grade(null, false);
    }

    // A dash before a space is the bullet of a printed scale; a dash before a digit is a sign, or a range after another.
    [GeneratedRegex(@"^\s*(?:(?:[-–•*]\s+)?\(?(?<number>-?[0-9]+)(?<more>[.,][0-9]|\s*[-–—]\s*[0-9]|\s*/\s*(?<of>[0-9]+)|\s*%)?|\p{L}+\s*:?\s*(?<number>[0-9]+)\s*(?:\([^()]*\))?$)")]
    private static partial Regex Number();
}
