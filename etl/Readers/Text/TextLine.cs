namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>One line as it stands, white space at its ends included.</summary>
/// <param name="Number">Physical line of the file, from 1. Two lines share a number where a form feed parts them.</param>
/// <param name="StartsPage">A form feed stands before it.</param>
public sealed record TextLine(int Number, string Text, bool StartsPage = false)
{
    /// <summary>Nothing but white space, or soft hyphens, which are not printed.</summary>
    public bool IsBlank { get; } = Text.All(character => char.IsWhiteSpace(character) || character == '\u00AD');
}
