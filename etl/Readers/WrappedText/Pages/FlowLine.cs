using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText.Pages;

/// <summary>A line of running text, page furniture taken out.</summary>
/// <param name="AfterBlank">A blank line stands before it.</param>
/// <param name="AfterPage">A page ends before it: page furniture or a form feed stands between.</param>
public sealed partial record FlowLine(int Number, string Text, bool AfterBlank, bool AfterPage)
{
    /// <summary>
    /// Text extractors print a blank before the first line of a page where they print no form feed;
    /// lines inside a cell begin with none.
    /// </summary>
    public bool LooksLikePageStart => Text is [' ' or '\u00A0', _, ..] && Text.TrimStart() is [var first, ..] && (char.IsUpper(first) || NumberedGoal().IsMatch(Text));

    public static bool StartsPage(TextLine line) => line.StartsPage || new FlowLine(line.Number, line.Text, false, false).LooksLikePageStart;

    // "1.2 Palvelut", but no amount and no date.
    [GeneratedRegex(@"^\s[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?\s+\p{Lu}")]
    private static partial Regex NumberedGoal();
}
