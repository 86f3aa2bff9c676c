using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Lines without a blank line between them: one cell, or the end of one cell and the start of the next.</summary>
/// <param name="Marker">Unit and years that were printed before it; they are not among its pieces.</param>
public sealed record Paragraph(IReadOnlyList<Piece> Pieces, RowMarker? Marker = null)
{
    public bool StartsWithBullet => Pieces.Count > 0 && Pieces[0].StartsWithBullet;

    public SourceSpan Span
    {
        get
        {
            var lines = Pieces.Count == 0 ? Marker!.Lines : new SourceSpan(Pieces[0].Line, Pieces[^1].Line);
            return Marker is null ? lines : lines.Through(Marker.Lines);
        }
    }
}
