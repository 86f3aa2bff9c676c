using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>A line of the document, or the part of it that belongs to one cell; white space at its ends as printed.</summary>
public sealed partial record Piece(int Line, string Text)
{
    private const string Bullets = "*•●▪‣◦■□►➢➤❖✓✔\uF0B7\uF0A7\uF076\uF0A8\uF0D8\uF0FC";

    public bool StartsWithBullet => IsBulletAt(Text, Text.Length - Text.AsSpan().TrimStart().Length) || ListNumber().IsMatch(Text);

    public bool StartsLowerCase => Text.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first);

    public bool EndsSentence => Text.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ')' or '”' or '"'];

    /// <summary>A star or dot counts anywhere; a dash only before white space, since Finnish words begin with hyphens too.</summary>
    public static bool IsBulletAt(string text, int index)
    {
        if (index >= text.Length) return false;
        if (Bullets.Contains(text[index], StringComparison.Ordinal)) return true;
        return text[index] is '-' or '–' && index + 1 < text.Length && char.IsWhiteSpace(text[index + 1]);
    }

    // "2. Uusitaan", "2) uusitaan"; "2. toukokuuta" is a date.
    [GeneratedRegex(@"^\s*[0-9]{1,2}(?:\.\s+(?=\p{Lu})|\)\s+)")]
    private static partial Regex ListNumber();
}
