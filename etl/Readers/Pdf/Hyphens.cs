using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// Undoes what the ends of lines do to words. Tells hyphens that part a word at the end of a line from those that belong to it, by the words that the document
/// prints unbroken and by the rules of spelling: two equal vowels, digits, names and abbreviations keep theirs.
/// </summary>
public sealed class Hyphens(IEnumerable<PrintedLine> lines)
{
    private static readonly char[] Marks = ['-', '\u2010', '\u2011'];
    private readonly HashSet<string> _words = [.. lines.SelectMany(line => line.Words.Take(line.Words.Count - 1)).Select(word => Letters(word.Text)).Where(word => word.Length > 0)];

    /// <summary>Words that others stand before and behind on their line: no line end has cut these.</summary>
    private readonly HashSet<string> _whole = [.. lines.SelectMany(line => line.Words.Take(line.Words.Count - 1).Skip(1)).Select(word => Letters(word.Text)).Where(word => word.Length > 0)];

    /// <param name="flow">Lines of one text, in order.</param>
    public void Soften(IReadOnlyList<PrintedLine> flow)
    {
        for (var index = 0; index + 1 < flow.Count; index++)
        {
            var line = flow[index];
            if (line.Text is [.., _, '-' or '\u2010'] && PartsWord(LastWord(line.Text), FirstWord(flow[index + 1].Text))) line.Text = line.Text[..^1] + '\u00AD';
        }
    }

    /// <summary>Marks words that a column too narrow for them cut without a hyphen: the lines of one cell, over its whole width.</summary>
    public void Soften(IReadOnlyList<PrintedLine> cell, Box box)
    {
        Soften(cell);
        for (var index = 0; index + 1 < cell.Count; index++)
        {
            var (above, below) = (cell[index], cell[index + 1]);
            var isFull = above.Words.Count == 1 && above.Box.Width + (0.6 * above.Size) > box.Width - (2 * Math.Max(0, above.Box.Left - box.Left));
            if (isFull && char.IsLetter(above.Text[^1]) && (below.Text[0] is ',' || (char.IsLower(below.Text[0]) && IsCut(above.Text, FirstWord(below.Text))))) above.Text += '\u00AD';
        }
    }

    private bool IsCut(string above, string below)
    {
        if (_words.Contains(Letters(above + below))) return true;
        return !_words.Contains(Letters(above)) && !_whole.Contains(Letters(below)) && (below.Length <= 5 || BeginsNoWord(below)) && !LineJoin.IsConjunction(below);
    }

    // "llusti", "htaja", "ntti": no Finnish or Swedish word begins so.
    private static bool BeginsNoWord(string word) =>
        word is [var first, var second, ..] && !IsVowel(second) && (first == second || ("hlmnr".Contains(first, StringComparison.Ordinal) && second != 'j'));

    private bool PartsWord(string above, string below)
    {
        var (before, after) = (above.TrimEnd(Marks), below.TrimEnd(',', '.', ';', ':', ')', '!', '?'));
        if (before.Length < 2 || after.Length < 2 || !char.IsLower(before[^1]) || !char.IsLower(after[0])) return false;
        if (before.Any(char.IsDigit) || before.Contains('/', StringComparison.Ordinal) || LineJoin.IsConjunction(after)) return false;
        if (_words.Contains(Letters(before + after))) return true;
        if (_words.Contains(Letters(before + "-" + after))) return false;
        return before[^1] != after[0] || !IsVowel(before[^1]);
    }

    private static bool IsVowel(char letter) => "aeiouyåäö".Contains(letter, StringComparison.Ordinal);

    private static string Letters(string word) => word.Trim('(', ')', ',', '.', ';', ':', '!', '?', '"', '”').ToLowerInvariant();

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..].TrimStart('(', '”', '"');

    private static string FirstWord(string text) => text.TrimStart().Split(' ', 2)[0];
}
