using System.Text;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Text as office documents and web pages hold it, made ready to be lines of a document.</summary>
public static partial class PrintedText
{
    /// <summary>The lines of a text that hold something; letters composed (NFC), what is never printed gone.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var printed = Clean(text);
        if (!printed.Contains('\n', StringComparison.Ordinal)) return IsBlank(printed) ? [] : [printed];
        return [.. printed.Split('\n').Where(line => !IsBlank(line))];
    }

    public static bool IsBlank(string text) => text.All(character => char.IsWhiteSpace(character) || character == '\u00AD');

    private static string Clean(string text)
    {
        if (!text.Any(NeedsCare)) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in LineEnds().Replace(text, "\n").EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' || (!Rune.IsControl(rune) && !IsZeroWidth(rune.Value))) kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    // Zero-width space, word joiner, byte order mark: places to break a line or not to, never printed.
    private static bool IsZeroWidth(int value) => value is 0x200B or 0x2060 or 0xFEFF;

    // Precomposed Latin letters and common punctuation are what they should be already.
    private static bool NeedsCare(char character) => character is < ' ' and not '\t' or >= '\u007F' and < '\u00A0' or >= '\u0300' and < '\u2010' or > '\u2027';

    [GeneratedRegex("\r\n|[\r\v\f\u0085\u2028\u2029]")]
    private static partial Regex LineEnds();
}
