using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

/// <summary>Parts lifted text into blocks, page furniture left out, and measures the blank lines between them.</summary>
public sealed class PlanBlocks
{
    private const int MaxHeaderLines = 6;

    private readonly List<(TextLine Line, int Blanks, bool StartsPage)> _lines = [];
    private readonly List<PlanBlock> _done = [];
    private readonly PlanMarks _marks;
    private readonly PlanHeadings _headings;
    private readonly LineLedger _ledger;
    private readonly bool _hasBullets;
    private readonly char? _itemMark;
    private readonly int _usualBlanks;

    public PlanBlocks(SourceDocument document, PlanMarks marks, PlanHeadings headings, LineLedger ledger)
    {
        _marks = marks;
        _headings = headings;
        _ledger = ledger;
        var pages = new EmptyRuns(document.Lines);
        var (blanks, startsPage) = (0, false);
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            if (line.StartsPage || pages.EndsPageBefore(index)) (blanks, startsPage) = (0, true);
            if (line.IsBlank) blanks++;
            else if (IsTaken(line) && headings.In(line.Text).Count == 0) startsPage = true;
            else
            {
                _lines.Add((line, blanks, startsPage));
                (blanks, startsPage) = (0, false);
            }
        }

        _hasBullets = _lines.Exists(line => marks.BehindBullet(line.Line.Text) is not null);
        _itemMark = _hasBullets ? null : UsualMark();
        _usualBlanks = _lines.Where(line => line.Blanks > 0).GroupBy(line => line.Blanks).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(1);
    }

    public IReadOnlyList<PlanBlock> Read()
    {
        for (var index = 0; index < _lines.Count; index++)
        {
            var header = HeaderLinesAt(index);
            if (header > 0) Open(index, BlockKind.Header, null, _lines[index].Line.Text);
            for (var more = 1; more < header; more++) GoOn(index + more, _lines[index + more].Line.Text);
            if (header > 0) index += header - 1;
            else if (!IsTaken(_lines[index].Line)) Take(index);
        }

        return _done;
    }

    private void Take(int index)
    {
        var (line, blanks, startsPage) = _lines[index];
        var opens = _done.Count == 0 || blanks > 0 || startsPage || _done[^1].Kind == BlockKind.Header;
        if (ItemIn(line.Text) is { } item) Open(index, BlockKind.Bullet, null, item);
        else if (_marks.GoalIn(line.Text) is { } goal) Open(index, BlockKind.Goal, goal.Code, goal.Title);
        else if (_marks.ThemeIn(line.Text) is { } theme && (opens || IsAboveHeader(index))) Open(index, BlockKind.Theme, theme.Code, line.Text);
        else if (!opens || GoesOn(index)) GoOn(index, line.Text);
        else Open(index, BlockKind.Text, null, line.Text);
    }

    private bool IsTaken(TextLine line) => _ledger.Uses[line.Number] != LineUse.Unaccounted;

    private string? ItemIn(string text) => _marks.BehindBullet(text) ?? (_itemMark is { } mark && text.TrimStart().StartsWith(mark) ? _marks.BehindSubBullet(text) : null);

    // A document without bullets marks its items as others do the lists inside items; the sign that it uses most parts items.
    private char? UsualMark() => _lines.Select(line => line.Line.Text.TrimStart()).Where(text => _marks.BehindSubBullet(text) is not null)
        .GroupBy(text => text[0]).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => (char?)group.Key).FirstOrDefault();

    // A line of a list inside an item; or text whose wrapped lines are printed with blank lines between them.
    private bool GoesOn(int index)
    {
        var (line, _, startsPage) = _lines[index];
        if (_done.Count == 0 || startsPage || _done[^1].Kind is BlockKind.Header or BlockKind.Theme) return false;
        if (_done[^1].Kind == BlockKind.Bullet && _marks.BehindSubBullet(line.Text) is not null) return true;
        return GapBefore(index) == 0 && (new Piece(line.Number, line.Text).StartsLowerCase || _done[^1].EndsOpen);
    }

    private bool IsAboveHeader(int index) => index + 1 < _lines.Count && HeaderLinesAt(index + 1) > 0;

    private int HeaderLinesAt(int index)
    {
        var text = "";
        for (var count = 1; count <= MaxHeaderLines && index + count <= _lines.Count; count++)
        {
            text += " " + _lines[index + count - 1].Line.Text;
            if (_headings.IsHeader(text)) return count;
            if (_headings.In(text).Count == 0) return 0;
        }

        return 0;
    }

    private int GapBefore(int index) => Math.Max(0, (_lines[index].Blanks / Math.Max(1, _usualBlanks)) - 1);

    private void Open(int index, BlockKind kind, string? code, string text)
    {
        var line = _lines[index].Line;
        var pieces = string.IsNullOrWhiteSpace(text) ? new List<Piece>() : [new Piece(line.Number, text)];
        _done.Add(new PlanBlock(kind, code, pieces, new SourceSpan(line.Number, line.Number), GapBefore(index), _lines[index].StartsPage));
    }

    private void GoOn(int index, string text)
    {
        var number = _lines[index].Line.Number;
        _done[^1].Pieces.Add(new Piece(number, text));
        _done[^1] = _done[^1] with { Span = _done[^1].Span with { Last = number } };
    }
}
