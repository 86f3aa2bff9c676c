using System.Globalization;
using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>
/// A plan in three columns: goals with their sub-goals, actions, measures; themes stand above. Grain: one goal row per theme,
/// goal, sub-goal and action, one measure row per measure. One instance reads one document.
/// </summary>
public sealed class GoalPlanLayout(SourceDocument document, DocumentProfile profile)
{
    private readonly LineLedger _ledger = new(document);
    private readonly PlanHeadings _headings = new(profile);
    private readonly PlanMarks _marks = new(profile);

    public LayoutReading Read()
    {
        var rows = new PlanRows(document, profile, _ledger);
        if (!new PlanTable(document, profile, _headings, _marks, rows, _ledger).Read() && !ReadText(rows))
        {
            return LayoutReading.Unfit(profile, _ledger, "no headings of goals, actions and measures stand side by side");
        }

        return Result(rows);
    }

    private bool ReadText(PlanRows rows)
    {
        new PageFurniture(profile, _ledger, profile.Bullet).Remove(document.Lines);
        var entries = new PlanOutline(profile, _headings, rows, _ledger).Of(new PlanBlocks(document, _marks, _headings, _ledger).Read());
        new PlanText(profile, _marks, rows, _ledger).Read(entries);
        return entries.Count > 0;
    }

    private LayoutReading Result(PlanRows rows)
    {
        // Score: evidence (three goals are plenty) x density (a goal in eighty lines at least) x the mean of: goals with an
        // action and a measure, rows that stand, lines that are accounted for.
        var evidence = Math.Min(1, rows.Goals / 3m);
        var density = Math.Min(1, 80m * rows.Goals / Math.Max(1, _ledger.Uses.Count));
        var standing = (decimal)(rows.Rows.Count + rows.Measures.Count) / Math.Max(1, rows.Met);
        var whole = (decimal)rows.WholeGoals / Math.Max(1, rows.Goals);
        var score = rows.Goals == 0 ? 0 : evidence * density * (whole + standing + 1 - _ledger.UnaccountedShare) / 3;
        return new LayoutReading(profile, rows.Rows, rows.Rejected, rows.Met, 0, _ledger, [], decimal.Round(score, 3),
        [
            string.Create(CultureInfo.InvariantCulture, $"{rows.WholeGoals} of {rows.Goals} goals below the three headings have an action and a measure"),
            string.Create(CultureInfo.InvariantCulture, $"{rows.Rejected.Count} of {rows.Met} rows do not stand below a goal"),
            string.Create(CultureInfo.InvariantCulture, $"{_ledger.UnaccountedShare:P0} of the lines are not accounted for"),
        ])
        {
            Measures = rows.Measures,
        };
    }
}
