using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>The rows of a plan, whatever form it has: themes, goals, sub-goals and actions as goal rows, measures as measure rows.</summary>
public sealed class PlanRows(SourceDocument document, DocumentProfile profile, LineLedger ledger)
{
    private readonly List<Found<GoalRow>> _rows = [];
    private readonly List<Found<MeasureRow>> _measures = [];
    private readonly List<RejectedRow> _rejected = [];
    private readonly HashSet<string> _themes = new(StringComparer.Ordinal);

    public IReadOnlyList<Found<GoalRow>> Rows => _rows;

    public IReadOnlyList<Found<MeasureRow>> Measures => _measures;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    /// <summary>Rows as they were met.</summary>
    public int Met { get; private set; }

    public int Goals { get; private set; }

    /// <summary>Goals with an action and a measure.</summary>
    public int WholeGoals { get; private set; }

    /// <summary>A theme is printed above each of its tables; from the second time on it is a heading.</summary>
    public void Theme(string code, string name, SourceSpan span)
    {
        if (!_themes.Add(code))
        {
            ledger.Mark(span, LineUse.Heading);
            return;
        }

        Met++;
        Add(new GoalRow { GoalLevel = "theme", GoalCode = code.Length > 0 ? code : null, Goal = name, Confidence = 1, SourceLocator = document.Locate(span) }, span);
    }

    public void Goal(PlanGoal goal)
    {
        Met++;
        if (goal.Title.Length == 0) Reject(goal.Span, "goal_without_title", $"No title stands behind {goal.Code}. Complete the goal.");
        else
        {
            Goals++;
            Add(new GoalRow { GoalLevel = goal.Level, GoalCode = goal.Code, Goal = goal.Title, ParentCode = goal.ParentCode, Confidence = goal.Sure, SourceLocator = document.Locate(goal.Span) }, goal.Span);
        }

        foreach (var item in goal.Items) Item(goal, item);
        if (goal.LastOf(PlanColumn.Action) is not null && goal.LastOf(PlanColumn.Measure) is not null) WholeGoals++;
    }

    public void Reject(SourceSpan span, string code, string message)
    {
        _rejected.Add(new RejectedRow(document.Locate(span), code, message, ledger.TextOf(span)));
        ledger.MarkFree(span, LineUse.Rejected);
    }

    /// <summary>A list item that no goal stands above.</summary>
    public void Orphan(SourceSpan span)
    {
        Met++;
        Reject(span, "item_without_goal", "No goal stands above this item. Add the goal's row above it.");
    }

    private void Item(PlanGoal goal, PlanItem item)
    {
        var text = item.Text;
        if (item.Column == PlanColumn.Measure)
        {
            var measures = MeasureText.Read(text, goal.TargetYear, document.Locate(item.Span), item.Sure);
            Met += measures.Count;
            _measures.AddRange(measures.Select(measure => new Found<MeasureRow>(measure with { GoalCode = goal.Code, Goal = WhiteSpace.FoldToNull(goal.Title) }, item.Span)));
            ledger.MarkFree(item.Span, LineUse.Field);
            return;
        }

        Met++;
        var isAction = item.Column == PlanColumn.Action;
        Add(
            new GoalRow
            {
                GoalLevel = isAction ? "action" : "sub_goal",
                Goal = text,
                ParentCode = goal.Code,
                Responsible = isAction ? ResponsibleIn(text) : null,
                Confidence = item.Sure,
                SourceLocator = document.Locate(item.Span),
            },
            item.Span);
    }

    private string? ResponsibleIn(string text) =>
        profile.Responsible?.Matches(text).LastOrDefault() is { } match ? WhiteSpace.FoldToNull(match.Groups["responsible"].Value) : null;

    private void Add(GoalRow row, SourceSpan span)
    {
        _rows.Add(new Found<GoalRow>(row, span));
        ledger.MarkFree(span, LineUse.Field);
    }
}
