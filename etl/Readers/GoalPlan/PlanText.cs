using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;
using StrategyWarehouse.Etl.Readers.GoalPlan.Columns;
using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>A plan as lifted text: within a goal the cells of a page's columns follow one another, and nothing printed says where one ends.</summary>
public sealed class PlanText(DocumentProfile profile, PlanMarks marks, PlanRows rows, LineLedger ledger)
{
    private const double DoubtfulMargin = 0.5;
    private const double LikelyMargin = 1.5;

    private bool _hasBullets;

    public void Read(IReadOnlyList<PlanEntry> entries)
    {
        _hasBullets = entries.Any(entry => entry.Blocks.Any(block => block.Kind == BlockKind.Bullet));
        var placed = entries.Select(entry => Placed(entry)).ToList();
        var widths = ColumnWidths.Of([.. entries.Where(entry => entry.Goal is not null).Select(entry => new WrapFit(entry.Head.Pieces, marks))], placed);
        foreach (var (entry, blocks) in entries.Zip(placed))
        {
            if (entry.Goal is null) rows.Theme(entry.Head.Code!, marks.ThemeIn(entry.Head.Text)?.Name ?? entry.Head.Text, entry.Head.Span);
            else
            {
                Assign(entry.Goal, blocks, widths);
                rows.Goal(entry.Goal);
            }
        }
    }

    // A bullet without text is an empty cell.
    private List<PlacedBlock> Placed(PlanEntry entry)
    {
        var placed = new List<PlacedBlock>();
        var isOnNewPage = false;
        foreach (var block in entry.Blocks)
        {
            isOnNewPage |= block.StartsPage;
            if (block.Pieces.Count == 0)
            {
                ledger.Mark(block.Span, LineUse.Furniture);
                continue;
            }

            var text = block.Text;
            var leaning = new[] { 0, profile.ActionWords?.IsMatch(text) == true ? -0.6 : 0, profile.MeasureWords?.IsMatch(text) == true ? -0.6 : 0 };
            placed.Add(new PlacedBlock(block, new WrapFit(block.Pieces, marks), block.Gap, placed.Count == 0 || block.StartsPage, isOnNewPage, leaning));
        }

        return placed;
    }

    private void Assign(PlanGoal goal, List<PlacedBlock> blocks, IReadOnlyList<int> widths)
    {
        if (blocks.Count == 0) return;
        var path = new ColumnPath(blocks, (block, column) => blocks[block].Fit.At(widths[column]));
        for (var index = 0; index < blocks.Count; index++)
        {
            var (column, margin) = (path.ColumnOf(index), path.MarginOf(index));
            var sure = margin < DoubtfulMargin ? Confidence.ColumnDoubtful : margin < LikelyMargin ? Confidence.ColumnLikely : 1;
            var opensCell = blocks[index].StartsPart || (index > 0 && path.ColumnOf(index - 1) != column);
            Place(goal, blocks[index].Block, column, sure, opensCell);
        }
    }

    private void Place(PlanGoal goal, PlanBlock block, PlanColumn column, decimal sure, bool opensCell)
    {
        if (block.Kind == BlockKind.Bullet)
        {
            goal.Add(column, block.Pieces, block.Span, sure);
            return;
        }

        // Text without a bullet goes on with what its column holds already, unless a sentence ends there and another begins;
        // a page break may stand between.
        var above = goal.LastOf(column);
        var joined = opensCell ? Confidence.Of(sure, Confidence.CutByPage) : sure;
        if (above is not null && (block.StartsLowerCase || (_hasBullets && !above.EndsSentence))) above.GoOn(block.Pieces, block.Span, joined);
        else if (column == PlanColumn.Goal && above is null && (block.StartsLowerCase || _hasBullets)) goal.AddTitle(block.Pieces, block.Span, joined);
        else goal.Add(column, block.Pieces, block.Span, _hasBullets ? Confidence.Of(sure, Confidence.NoBullet) : sure);
    }
}
