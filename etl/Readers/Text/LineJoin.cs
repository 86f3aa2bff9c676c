using System.Text;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Puts wrapped lines together again.</summary>
public static class LineJoin
{
    /// <summary>A column is this narrow where even single words wrap in it.</summary>
    public const int NarrowLine = 14;

    /// <summary>After these a closing hyphen stands for the rest of a compound: "käyttö- ja täyttöaste".</summary>
    private static readonly string[] Conjunctions = ["ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or"];

    /// <summary>
    /// Lines join with a space; after a hyphen they join without one, save before a conjunction; so they do after a hyphen
    /// that opens the second part of a compound ("tilat ja -", "laitteet"); a soft hyphen goes.
    /// White space is folded.
    /// </summary>
    public static string Cell(IEnumerable<Piece> pieces) => Join(pieces, (_, _) => false);

    /// <summary>A cell of a narrow column, where words may be cut without a hyphen.</summary>
    public static string NarrowCell(IEnumerable<Piece> pieces, bool wrapsEndWithSpace) =>
        Join(pieces, (above, below) => IsCutWord(above, below, wrapsEndWithSpace));

    /// <summary>
    /// Whether a word goes on below. Where wraps print the space they break at, its absence tells; else only a
    /// fragment too short to be a word does.
    /// </summary>
    public static bool IsCutWord(Piece above, Piece below, bool wrapsEndWithSpace)
    {
        if (!below.StartsLowerCase || above.Text.AsSpan().TrimEnd() is not [.., var last] || !char.IsLetter(last)) return false;
        if (wrapsEndWithSpace) return !char.IsWhiteSpace(above.Text[^1]) && above.Text.Trim().Length <= NarrowLine;
        return below.Text.Trim().Length <= 4 && !Conjunctions.Contains(FirstWord(below.Text));
    }

    /// <summary>"ja", "eller" and the like.</summary>
    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    private static string Join(IEnumerable<Piece> pieces, Func<Piece, Piece, bool> isCutWord)
    {
        var text = new StringBuilder();
        Piece? above = null;
        foreach (var piece in pieces)
        {
            if (above is not null && !JoinsBare(above.Text.AsSpan().TrimEnd(), piece.Text) && !isCutWord(above, piece)) text.Append(' ');
            text.Append(piece.Text.AsSpan().Trim());
            above = piece;
        }

        return WhiteSpace.Fold(text.ToString());
    }

    private static bool JoinsBare(ReadOnlySpan<char> above, string below)
    {
        if (above is [.., '\u00AD']) return true;
        if (above is not [.., var before, '-' or '\u2010' or '\u2011'] || Conjunctions.Contains(FirstWord(below))) return false;
        return char.IsLetterOrDigit(before) || (char.IsWhiteSpace(before) && Conjunctions.Contains(LastWord(above[..^1].TrimEnd())));
    }

    private static string LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();

    private static string FirstWord(string text) => string.Concat(text.TrimStart().TakeWhile(char.IsLetter)).ToLowerInvariant();
}
