using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>Puts the cells of one row together, and says what is wrong with those that make no row.</summary>
public sealed class ChangeRows(DocumentProfile profile)
{
    /// <param name="cells">From the goal on, up to the next row.</param>
    public ChangeRow Of(IReadOnlyList<ChangeCell> cells)
    {
        var row = new ChangeRow(cells[0].Kind == CellKind.Code ? cells[0].Opening : null);
        row.Goal.AddRange(cells[0].Pieces);
        row.Doubt(cells[0].Sure);
        for (var index = 1; index < cells.Count; index++)
        {
            if (row.IsComplete && cells[index].Kind == CellKind.Text)
            {
                var rest = cells.Skip(index).TakeWhile(cell => cell.Kind == CellKind.Text).ToList();
                GoOnBehind(row, rest);
                index += rest.Count - 1;
            }
            else Take(row, cells[index]);
        }

        Judge(row);
        return row;
    }

    private void Take(ChangeRow row, ChangeCell cell)
    {
        row.Doubt(cell.Sure);
        if (cell.Kind == CellKind.Year)
        {
            if (row.IsComplete) row.Refuse("too_many_years", $"A third year, {cell.Opening}, follows the new and the old target year. Part the rows in the document.");
            else row.Halves.Add(new ChangeHalf(cell.Opening, IsAbsent(cell.Text) ? [] : [.. cell.Pieces]));
        }
        else if (IsAbsent(cell.Text)) row.Halves.Add(new ChangeHalf(null, []));
        else
        {
            // The goal may be broken into paragraphs, and so may the new means; a bullet is bound to be one of these.
            var isFirstText = row.Goal.Count == 0 && row.Halves.Count == 0;
            if (!cell.GoesOn && !cell.StartsPage && !isFirstText) row.Doubt(Confidence.ExtraParagraphs);
            (row.Halves.Count == 0 ? row.Goal : row.Halves[0].Means).AddRange(cell.Pieces);
        }
    }

    // Behind a complete row its old means go on; after a page break every cell that the page cut may go on, in their order.
    private static void GoOnBehind(ChangeRow row, List<ChangeCell> rest)
    {
        var before = rest.TakeWhile(cell => !cell.StartsPage).ToList();
        foreach (var cell in before)
        {
            row.Halves[1].Means.AddRange(cell.Pieces);
            row.Doubt(cell.GoesOn ? 1 : Confidence.ExtraParagraphs);
        }

        var after = rest.Skip(before.Count).ToList();
        if (after.Count == 0) return;
        List<List<Piece>> open = [.. row.Halves.Where(half => half.IsOpen).Select(half => half.Means)];
        if (after.Count == open.Count + 1 && after.Count == 3) open.Insert(0, row.Goal);
        if (after.Count == 1 && open.Count != 1) open = [row.Halves[1].Means];
        if (after.Count != open.Count)
        {
            row.Refuse("cut_by_page", $"{after.Count} pieces of text follow the page break, and it is not plain which cells they go on with. Join them in the document.");
            return;
        }

        row.Doubt(Confidence.CutByPage);
        foreach (var (cell, part) in after.Zip(open)) part.AddRange(cell.Pieces);
    }

    private static void Judge(ChangeRow row)
    {
        if (row.Goal.Count == 0) row.Refuse("change_without_goal", $"No goal stands between {row.Code} and its years. Complete the row.");
        else if (row.Halves.Count == 0) row.Refuse("change_without_year", $"No target year follows {row.Code ?? "the goal"}. Complete the row, or take it out.");
        else if (row.Halves.Count == 1) row.Refuse("half_missing", $"Only one target year, {row.Halves[0].Year}, follows {row.Code ?? "the goal"}: is it the new or the old one? Put a dash where a half is empty.");
        else if (row.Halves.Find(half => half.HasBadYear) is { } bad) row.Refuse("year_out_of_range", $"{bad.Year} is no year from 1990 to 2100. Correct it.");
        else if (row.Halves.TrueForAll(half => half.Year is null)) row.Refuse("change_without_year", "Both halves of the change are empty. Complete the row, or take it out.");
        else if (row.Halves.Exists(half => half.Year is not null && half.Means.Count == 0)) row.Doubt(Confidence.MeansMissing);
    }

    private bool IsAbsent(string text) => text.Length > 0 && profile.Absent.Any(pattern => pattern.IsMatch(text));
}
