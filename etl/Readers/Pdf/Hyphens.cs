using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// Tells hyphens that part a word at the end of a line from those that belong to it, by the words that the document
/// prints unbroken and by the rules of spelling: two equal vowels, digits, names and abbreviations keep theirs.
/// </summary>
public sealed class Hyphens(IEnumerable<PrintedLine> lines)
{
    private static readonly char[] Marks = ['-', '\u2010', '\u2011'];
    private readonly HashSet<string> _words = [.. lines.SelectMany(line => line.Words.Take(line.Words.Count - 1)).Select(word => Letters(word.Text)).Where(word => word.Length > 0)];

    /// <param name="flow">Lines of one text, in order.</param>
    public void Soften(IReadOnlyList<PrintedLine> flow)
    {
        for (var index = 0; index + 1 < flow.Count; index++)
        {
            var line = flow[index];
            if (line.Text is [.., _, '-' or '\u2010'] && PartsWord(LastWord(line.Text), FirstWord(flow[index + 1].Text))) line.Text = line.Text[..^1] + '\u00AD';
        }
    }

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
