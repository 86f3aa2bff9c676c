using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Etl.Readers.Measures.Words;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>What a text measures, without its numbers: the words before its first value, else those behind its only one.</summary>
internal static class MeasureName
{
    private const string Edges = " ,;:=–—-([.";

    public static string Of(string text, IReadOnlyList<ValuePhrase> values)
    {
        if (values.Count == 0) return text;
        var first = values.MinBy(value => value.Start)!;
        var before = Cut(text[..first.Start]);
        if (before.Length > 0) return before;
        return values.Count == 1 && first.IsAdjacent && Behind(text, first) is { Length: > 0 } behind ? behind : text;
    }

    // "Vähintään neljä tapaamista vuodessa": what is counted is what is measured.
    private static string Behind(string text, ValuePhrase value)
    {
        var unit = value.Unit is { Text: { } words } printed && words.Length > 2 && char.IsLower(words[0]) && IsPrinted(text, printed.End, words)
            ? printed.End - words.Length
            : value.End;
        var behind = text[unit..].Trim(' ', ',', ';', ':', '.');
        return behind.Length > 0 && char.IsLetter(behind[0]) && !behind.Contains('(', StringComparison.Ordinal) ? behind : "";
    }

    // A frequency has a unit that is not printed.
    private static bool IsPrinted(string text, int end, string words) => end >= words.Length && text.AsSpan(end - words.Length, words.Length).SequenceEqual(words);

    private static string Cut(string text)
    {
        while (true)
        {
            var cut = text.TrimEnd(Edges.ToCharArray());
            var lastWord = cut[(cut.LastIndexOf(' ') + 1)..];
            if (lastWord.Length == 0 || !MeasureWords.Connectives.Contains(lastWord)) return cut;
            text = cut[..^lastWord.Length];
        }
    }
}
