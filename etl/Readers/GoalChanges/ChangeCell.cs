using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>Lines that stand together: a goal behind its code, means behind their year, or text that goes on with one of them.</summary>
/// <param name="Opening">The code or year that it begins with; null for plain text.</param>
/// <param name="Pieces">Its text, the opening taken off; empty where nothing follows.</param>
/// <param name="StartsPage">A page ends before it.</param>
/// <param name="Sure">1 where a blank line parts it from the text above; less where its look alone tells.</param>
public sealed record ChangeCell(CellKind Kind, string? Opening, SourceSpan Span, IReadOnlyList<Piece> Pieces, bool StartsPage, decimal Sure = 1)
{
    public string Text => LineJoin.Cell(Pieces);

    public bool EndsSentence => Pieces.Count > 0 && Pieces[^1].EndsSentence;

    /// <summary>It cannot be the start of anything: the text above goes on.</summary>
    public bool GoesOn => Pieces.Count > 0 && (Pieces[0].StartsWithBullet || Pieces[0].StartsLowerCase);
}
