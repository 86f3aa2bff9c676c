using System.Text;

namespace StrategyWarehouse.Etl.Readers.Text;

public static class WhiteSpace
{
    /// <summary>
    /// Every run of white space becomes one space, none at the ends; soft hyphens go, and the bullets of symbol fonts become
    /// the bullet that every font prints.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\u00AD') continue;
            if (!char.IsWhiteSpace(character)) folded.Append(character is '\uF076' or '\uF0A7' or '\uF0A8' or '\uF0B7' or '\uF0D8' or '\uF0FC' ? '•' : character);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Folded, or null where nothing is left.</summary>
    public static string? FoldToNull(string text) => Fold(text) is { Length: > 0 } folded ? folded : null;
}
