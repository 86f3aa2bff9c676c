using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>One place of a table's grid.</summary>
/// <param name="Text">
/// As it stands. Lines that only wrapped are joined and their hyphenation undone; paragraphs and list items are parted by a
/// line end, bullets included.
/// </param>
/// <param name="Span">The lines of the document that the text stands on.</param>
/// <param name="IsInherited">The cell is merged with the one above or to the left; its text is repeated from there.</param>
public sealed record TableCell(string Text, SourceSpan Span, bool IsInherited = false)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
