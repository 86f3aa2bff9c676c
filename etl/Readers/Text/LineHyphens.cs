namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Tells hyphens that part a word at the end of a line from those that belong to it, by the rules of spelling.</summary>
public static class LineHyphens
{
    /// <summary>Hyphens that only part a word become soft ones, which <see cref="LineJoin"/> leaves out.</summary>
    public static IEnumerable<Piece> Soften(IReadOnlyList<Piece> pieces)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var text = pieces[index].Text.TrimEnd();
            var parts = index + 1 < pieces.Count && text is [.., '-' or '\u2010'] && PartsWord(LastWord(text), FirstWord(pieces[index + 1].Text));
            yield return parts ? pieces[index] with { Text = text[..^1] + '\u00AD' } : pieces[index];
        }
    }

    // Compounds keep their hyphen between equal vowels, after figures and strokes, and before a conjunction.
    private static bool PartsWord(string above, string below)
    {
        if (above.Length < 3 || below.Length < 2 || !char.IsLower(above[^2]) || !char.IsLower(below[0])) return false;
        if (above.Any(char.IsDigit) || above.Contains('/', StringComparison.Ordinal) || LineJoin.IsConjunction(below)) return false;
        return above[^2] != below[0] || !"aeiouyåäö".Contains(below[0], StringComparison.Ordinal);
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..].TrimStart('(', '”', '"');

    private static string FirstWord(string text) => text.TrimStart().Split(' ', 2)[0].TrimEnd(',', '.', ';', ':', ')');
}
