namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>The smallest piece of a document that is accounted for: a line, a paragraph or a cell, white space at its ends included.</summary>
/// <param name="Number">
/// Rises through the document, from 1; in a text file the physical line. Two lines share a number where a form feed parts them.
/// </param>
/// <param name="StartsPage">It is the first of its page.</param>
public sealed record TextLine(int Number, string Text, bool StartsPage = false)
{
    /// <summary>Where a person finds it; a line of a plain text file is found by its number.</summary>
    public LinePlace Place { get => field ?? new LinePlace(null, "line", Number); init; }

    /// <summary>The text with its words set apart as they stand on the page, where the format tells that.</summary>
    public string Aligned { get => field ?? Text; init; }

    /// <summary>Nothing but white space, or soft hyphens, which are not printed.</summary>
    public bool IsBlank { get; } = Text.All(character => char.IsWhiteSpace(character) || character == '\u00AD');
}
