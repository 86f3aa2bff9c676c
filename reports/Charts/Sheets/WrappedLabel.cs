using StrategyWarehouse.Reports.Fonts;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>Breaks a label into lines: between words, inside a long word between syllables.</summary>
internal static class WrappedLabel
{
    private const int ShortestRest = 3;

    private const string Vowels = "aeiouyäöåAEIOUYÄÖÅ";

    /// <param name="mostLines">What is left over ends in an ellipsis.</param>
    public static IReadOnlyList<string> Lines(string label, float width, float size, int mostLines, bool bold = false)
    {
        bool Fits(string text) => ShippedFont.Width(text, size, bold) <= width;

        var lines = new List<string>();
        var line = "";
        foreach (var word in label.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            while (rest.Length > 0)
            {
                var joined = line.Length == 0 ? rest : $"{line} {rest}";
                if (Fits(joined))
                {
                    line = joined;
                    break;
                }

                var lead = line.Length == 0 ? "" : line + " ";
                // A word that fits on a line of its own is not cut.
                var cut = Fits(rest) && line.Length > 0 ? 0 : LastCut(rest, head => Fits($"{lead}{head}-"));
                if (cut == 0 && line.Length == 0) cut = LastLetter(rest, Fits);
                if (cut > 0) line = cut == rest.Length ? lead + rest : lead + rest[..cut] + (rest[cut - 1] == '-' ? "" : "-");
                lines.Add(line);
                line = "";
                rest = rest[cut..];
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), Shorten(string.Join(' ', lines.Skip(mostLines - 1)), Fits)];
    }

    // Finnish breaks before a consonant that a vowel follows; names in other languages stand it.
    private static int LastCut(string word, Func<string, bool> fits)
    {
        for (var at = word.Length - ShortestRest; at >= 2; at--)
        {
            var isBreak = word[at - 1] == '-' || (char.IsLetter(word[at]) && !Vowels.Contains(word[at]) && Vowels.Contains(word[at + 1]) && char.IsLetter(word[at - 1]));
            if (isBreak && fits(word[..at])) return at;
        }

        return 0;
    }

    private static int LastLetter(string word, Func<string, bool> fits)
    {
        var most = word.Length;
        while (most > 1 && !fits(word[..most])) most--;
        return most;
    }

    private static string Shorten(string text, Func<string, bool> fits)
    {
        if (fits(text)) return text;
        while (text.Length > 1 && !fits(text.TrimEnd() + "…")) text = text[..^1];
        return text.TrimEnd() + "…";
    }
}
