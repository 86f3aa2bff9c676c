using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>
/// Parts the cells of a row that lacks a half at a year inside their text: a short half shares its line with the next cell.
/// Only as many years as halves are missing may stand there; else the row stays as it is.
/// </summary>
public sealed class CellSplit(CellOpening opening)
{
    public IReadOnlyList<ChangeCell> Complete(IReadOnlyList<ChangeCell> row)
    {
        var missing = 2 - row.Count(cell => cell.Kind == CellKind.Year);
        if (missing <= 0) return row;
        foreach (var (afterSentence, sure) in new[] { (true, Confidence.HalfAfterSentence), (false, Confidence.HalfAmidText) })
        {
            var found = row.Sum(cell => cell.Pieces.Sum(piece => opening.YearsInside(piece.Text, afterSentence).Count()));
            if (found == missing) return [.. row.SelectMany(cell => Split(cell, afterSentence, sure))];
        }

        return row;
    }

    private IEnumerable<ChangeCell> Split(ChangeCell cell, bool afterSentence, decimal sure)
    {
        var (current, pieces) = (cell, new List<Piece>());
        foreach (var piece in cell.Pieces)
        {
            var from = 0;
            foreach (var year in opening.YearsInside(piece.Text, afterSentence))
            {
                Add(pieces, piece, from, year.Index);
                yield return current with { Pieces = [.. pieces], Span = current.Span with { Last = Math.Max(current.Span.First, pieces.Count > 0 ? pieces[^1].Line : current.Span.First) } };
                pieces.Clear();
                current = new ChangeCell(CellKind.Year, year.Value, new SourceSpan(piece.Line, cell.Span.Last), [], StartsPage: false, sure);
                from = year.Index + year.Length;
            }

            Add(pieces, piece, from, piece.Text.Length);
        }

        yield return current with { Pieces = [.. pieces] };
    }

    private static void Add(List<Piece> pieces, Piece piece, int from, int to)
    {
        if (!string.IsNullOrWhiteSpace(piece.Text[from..to])) pieces.Add(new Piece(piece.Line, piece.Text[from..to]));
    }
}
