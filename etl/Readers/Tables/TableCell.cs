using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// One place of a table's grid. Of a merged cell the text stands in its first place; the places below the first repeat it, and
/// those to the right of either are blank, so that a title over all columns is no row of full cells.
/// </summary>
/// <param name="Text">
/// As it stands. Lines that only wrapped are joined and their hyphenation undone; paragraphs and list items are parted by a
/// line end, bullets included.
/// </param>
/// <param name="Span">The lines of the document that the text stands on: of a repeated text the lines above, of a blank cell no line at all.</param>
/// <param name="IsInherited">The cell is merged with the one above, whose text it repeats, or with the one to the left, and blank.</param>
public sealed record TableCell(string Text, SourceSpan Span, bool IsInherited = false)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
