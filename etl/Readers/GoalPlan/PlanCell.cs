using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>Parts the text of one cell into its title and list items: by bullets where it has any, else paragraph by paragraph.</summary>
public sealed class PlanCell(PlanMarks marks)
{
    /// <summary>Title, and sub-goals below it.</summary>
    public void Title(PlanGoal goal, string text, SourceSpan span)
    {
        var parts = Parts(text, span.First);
        var below = Math.Max(1, parts.FindIndex(part => part.IsItem));
        if (!parts.Exists(part => part.IsItem)) below = 1 + parts.Skip(1).TakeWhile(part => part.Piece.StartsLowerCase).Count();
        goal.AddTitle(parts.Take(below).Select(part => part.Piece), span, 1);
        Add(goal, PlanColumn.Goal, parts.Skip(below), span);
    }

    /// <summary>The first cell of a row that goes on with a goal: the rest of its title, or more sub-goals.</summary>
    public void GoOn(PlanGoal goal, string text, SourceSpan span)
    {
        var parts = Parts(text, span.First);
        var title = goal.LastOf(PlanColumn.Goal) is null ? parts.TakeWhile(part => !part.IsItem && part.Piece.StartsLowerCase).Count() : 0;
        if (title > 0) goal.AddTitle(parts.Take(title).Select(part => part.Piece), span, Confidence.CutByPage);
        Add(goal, PlanColumn.Goal, parts.Skip(title), span);
    }

    public void Items(PlanGoal goal, PlanColumn column, string text, SourceSpan span) => Add(goal, column, Parts(text, span.First), span);

    private static void Add(PlanGoal goal, PlanColumn column, IEnumerable<(Piece Piece, bool IsItem, bool IsSub)> parts, SourceSpan span)
    {
        var all = parts.ToList();
        var hasBullets = all.Exists(part => part.IsItem);
        foreach (var (piece, isItem, isSub) in all)
        {
            var goesOn = !isItem && (hasBullets || isSub || piece.StartsLowerCase);
            if (goesOn && goal.LastOf(column) is { } above) above.GoOn([piece], span, above.Sure);
            else goal.Add(column, [piece], span, 1);
        }
    }

    // A cell whose only bullets are those of lists inside items has them for its items.
    private List<(Piece Piece, bool IsItem, bool IsSub)> Parts(string text, int line)
    {
        var paragraphs = text.Split('\n').Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).ToList();
        var hasBullets = paragraphs.Exists(paragraph => marks.BehindBullet(paragraph) is not null);
        var parts = new List<(Piece, bool, bool)>();
        foreach (var paragraph in paragraphs)
        {
            var behind = marks.BehindBullet(paragraph) ?? (hasBullets ? null : marks.BehindSubBullet(paragraph));
            if (behind is not null && string.IsNullOrWhiteSpace(behind)) continue;
            parts.Add((new Piece(line, behind ?? paragraph), behind is not null, behind is null && marks.BehindSubBullet(paragraph) is not null));
        }

        return parts;
    }
}
