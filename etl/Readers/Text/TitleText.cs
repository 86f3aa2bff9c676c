using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Tells the title of a document's part by its form alone.</summary>
public static partial class TitleText
{
    private const int Longest = 90;

    /// <summary>Begins with a capital or a section number, ends without a mark, and holds no other figures.</summary>
    public static bool LooksLikeTitle(string text) =>
        text.Length is > 2 and <= Longest && Form().IsMatch(text) && text[^1] is not ('-' or '\u2010' or '\u00AD' or ',') && !new Piece(0, text).StartsWithBullet;

    [GeneratedRegex(@"^(?:[0-9]{1,2}(?:\.[0-9]{1,2})*\.?\s+)?\p{Lu}[^0-9.!?;:]*(?:\([^()]*\))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
