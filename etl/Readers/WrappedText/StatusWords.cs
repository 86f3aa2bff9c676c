using System.Text;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Finds a known status at a place in the text, wherever its cell was wrapped, and even inside a word.</summary>
public sealed class StatusWords(IEnumerable<string> words, bool wrapsEndWithSpace)
{
    private readonly string[] _words =
        [.. words.Select(WhiteSpace.Fold).Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];

    /// <summary>The longest status that stands at the offset of the piece; case and white space do not matter.</summary>
    public StatusMatch? At(IReadOnlyList<Piece> pieces, int piece, int offset) =>
        _words.Select(word => Match(word, pieces, piece, offset)).FirstOrDefault(match => match is not null);

    private StatusMatch? Match(string word, IReadOnlyList<Piece> pieces, int piece, int offset)
    {
        var printed = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter == ' ')
            {
                printed.Append(' ');
                continue;
            }

            if (!SkipToLetter(pieces, ref piece, ref offset, letter)) return null;
            if (char.ToUpperInvariant(pieces[piece].Text[offset]) != char.ToUpperInvariant(letter)) return null;
            printed.Append(pieces[piece].Text[offset++]);
        }

        var endsWord = offset >= pieces[piece].Text.Length
            ? !GoesOnBelow(pieces, piece)
            : !char.IsLetterOrDigit(pieces[piece].Text[offset]) && pieces[piece].Text[offset] != '\u00AD';
        return endsWord ? new StatusMatch(printed.ToString(), piece, offset) : null;
    }

    private static bool SkipToLetter(IReadOnlyList<Piece> pieces, ref int piece, ref int offset, char wanted)
    {
        while (piece < pieces.Count)
        {
            var text = pieces[piece].Text;
            if (offset >= text.Length)
            {
                (piece, offset) = (piece + 1, 0);
                continue;
            }

            var isBreak = char.IsWhiteSpace(text[offset]) || text[offset] == '\u00AD'
                || (text[offset] == '-' && wanted != '-' && offset == text.TrimEnd().Length - 1);
            if (!isBreak) return true;
            offset++;
        }

        return false;
    }

    // "Toteutui" cut off "nut" below is not the status "Toteutui".
    private bool GoesOnBelow(IReadOnlyList<Piece> pieces, int piece) =>
        wrapsEndWithSpace && piece + 1 < pieces.Count && LineJoin.IsCutWord(pieces[piece], pieces[piece + 1], wrapsEndWithSpace);
}
