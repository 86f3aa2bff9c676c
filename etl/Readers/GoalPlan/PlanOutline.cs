using StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;
using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>Themes and goals of lifted text, each with the blocks that stand below it. What stands above or between them is a heading.</summary>
public sealed class PlanOutline(DocumentProfile profile, PlanHeadings headings, PlanRows rows, LineLedger ledger)
{
    private readonly List<PlanEntry> _entries = [];
    private string? _theme;
    private int? _year;
    private bool _isBelowHeader;

    /// <summary>Empty where no header of the three columns was found.</summary>
    public IReadOnlyList<PlanEntry> Of(IReadOnlyList<PlanBlock> blocks)
    {
        if (!blocks.Any(block => block.Kind == BlockKind.Header)) return [];
        PlanEntry? open = null;
        for (var index = 0; index < blocks.Count; index++) open = Take(blocks, index, open);
        return _entries;
    }

    /// <returns>The goal that the next block belongs to; null behind a theme.</returns>
    private PlanEntry? Take(IReadOnlyList<PlanBlock> blocks, int index, PlanEntry? open)
    {
        var block = blocks[index];
        if (block.Kind == BlockKind.Header)
        {
            _year = headings.ActionYear(block.Text) ?? _year;
            _isBelowHeader = true;
            ledger.Mark(block.Span, LineUse.Heading);
        }
        else if (block.Kind == BlockKind.Theme && IsTheme(blocks, index))
        {
            _theme = block.Code;
            _entries.Add(new PlanEntry(block, null, []));
            return null;
        }
        else if (block.Kind == BlockKind.Goal && _isBelowHeader) return Open(block, open);
        else if (open is null || IsAboveHeader(blocks, index)) Outside(block);
        else open.Blocks.Add(block);

        return open;
    }

    private PlanEntry Open(PlanBlock block, PlanEntry? open)
    {
        if (open?.Goal is { } cut && cut.Code == block.Code && block.StartsPage)
        {
            // A row that a page cuts may print its goal again.
            ledger.Mark(block.Span, LineUse.Heading);
            return open;
        }

        var above = _entries.FindLast(entry => entry.Goal is { } goal && PlanMarks.Nests(block.Code!, goal.Code))?.Goal;
        var goal = new PlanGoal(above is null ? "goal" : "sub_goal", block.Code!, above?.Code ?? _theme, _year);
        goal.AddTitle(block.Pieces, block.Span, 1);
        _entries.Add(new PlanEntry(block, goal, []));
        return _entries[^1];
    }

    // A theme stands above a header or above goals whose codes lie under its own.
    private static bool IsTheme(IReadOnlyList<PlanBlock> blocks, int index)
    {
        var next = blocks.Skip(index + 1).Take(4).FirstOrDefault(block => block.Kind is not BlockKind.Text);
        return next is { Kind: BlockKind.Header } || (next is { Kind: BlockKind.Goal } && PlanMarks.Nests(next.Code!, blocks[index].Code!));
    }

    private static bool IsAboveHeader(IReadOnlyList<PlanBlock> blocks, int index)
    {
        var titles = blocks.Skip(index).Take(4).TakeWhile(block => block.Kind == BlockKind.Text && IsTitle(block)).Count();
        return titles > 0 && index + titles < blocks.Count && blocks[index + titles].Kind == BlockKind.Header;
    }

    private static bool IsTitle(PlanBlock block) => block.Pieces.Count is 1 or 2 && !block.StartsLowerCase && block.Text is not [.., '.' or ',' or ';'];

    private void Outside(PlanBlock block)
    {
        if (block.Kind == BlockKind.Bullet && _isBelowHeader) rows.Orphan(block.Span);
        else if (block.Kind == BlockKind.Bullet) return;
        else if (IsTitle(block) || profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(block.Text))) ledger.Mark(block.Span, LineUse.Heading);
    }
}
