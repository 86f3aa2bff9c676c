using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>
/// A plan as tables of cells. The first cell holds code, title and sub-goals; a row without a code goes on with the goal above.
/// Themes stand above a table, or in a row of their own.
/// </summary>
public sealed class PlanTable(SourceDocument document, DocumentProfile profile, PlanHeadings headings, PlanMarks marks, PlanRows rows, LineLedger ledger)
{
    private readonly PlanCell _cells = new(marks);
    private int[]? _columns;
    private int? _year;
    private string? _theme;
    private PlanGoal? _goal;

    /// <summary>False where no table has the three headings.</summary>
    public bool Read()
    {
        if (!document.Rows.Any(row => ColumnsOf(row) is not null)) return false;
        var next = 0;
        foreach (var row in document.Rows)
        {
            for (; next < document.Lines.Count && document.Lines[next].Number < row.Span.First; next++) Outside(document.Lines[next].Text, LineSpan(next));
            while (next < document.Lines.Count && document.Lines[next].Number <= row.Span.Last) next++;
            if (!row.IsBlank) Take(row);
        }

        for (; next < document.Lines.Count; next++) Outside(document.Lines[next].Text, LineSpan(next));
        Close();
        return true;
    }

    private SourceSpan LineSpan(int index) => new(document.Lines[index].Number, document.Lines[index].Number);

    private void Take(TableRow row)
    {
        if (ColumnsOf(row) is { } columns)
        {
            Close();
            _columns = columns;
            _year = headings.ActionYear(row.Cell(columns[1])) ?? _year;
            ledger.Mark(row.Span, LineUse.Heading);
        }
        else if (FullWidth(row) is { } text && (_columns is null || marks.ThemeIn(text) is not null || _goal is null)) Outside(text, row.Span);
        else if (_columns is not null) Body(row, _columns);
    }

    private void Body(TableRow row, int[] columns)
    {
        var first = row.IsInherited(columns[0]) || columns[0] >= row.Cells.Count ? null : row.Cells[columns[0]];
        if (first is { IsBlank: false } && marks.GoalIn(first.Text) is { } found && found.Code != _goal?.Code) Open(found.Code, first, found.Title);
        else if (first is { IsBlank: false } && _goal is not null) _cells.GoOn(_goal, marks.GoalIn(first.Text)?.Title ?? first.Text, first.Span);
        else if (_goal is null)
        {
            rows.Orphan(row.Span);
            return;
        }

        foreach (var column in new[] { PlanColumn.Action, PlanColumn.Measure })
        {
            var index = columns[(int)column];
            if (index < row.Cells.Count && row.Cells[index] is { IsBlank: false, IsInherited: false } cell) _cells.Items(_goal!, column, cell.Text, cell.Span);
        }
    }

    private void Open(string code, TableCell cell, string titleAndBelow)
    {
        Close();
        _goal = new PlanGoal("goal", code, _theme, _year);
        _cells.Title(_goal, titleAndBelow, cell.Span);
    }

    private void Close()
    {
        if (_goal is not null) rows.Goal(_goal);
        _goal = null;
    }

    private void Outside(string text, SourceSpan span)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        var folded = WhiteSpace.Fold(text);
        if (marks.ThemeIn(folded) is { } theme)
        {
            Close();
            _theme = theme.Code;
            rows.Theme(theme.Code, theme.Name, span);
        }
        else if (folded is not [.., '.' or ',' or ';'] || profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(folded))) ledger.Mark(span, LineUse.Heading);
        else if (profile.Furniture.Any(pattern => pattern.IsMatch(folded))) ledger.Mark(span, LineUse.Furniture);
    }

    // The text of a row that says one thing only: over its whole width, or in its first cell.
    private static string? FullWidth(TableRow row)
    {
        var own = row.Cells.Where(cell => cell is { IsBlank: false, IsInherited: false }).Select(cell => WhiteSpace.Fold(cell.Text)).Distinct().ToList();
        var isAlone = own.Count == 1 && row.Cells.All(cell => cell.IsBlank || WhiteSpace.Fold(cell.Text) == own[0]);
        return isAlone ? own[0] : null;
    }

    // One cell each; the cells of a merged heading repeat it.
    private int[]? ColumnsOf(TableRow row)
    {
        var found = row.Cells.Select((cell, index) => (Columns: headings.In(cell.Text), index)).Where(cell => cell.Columns.Count == 1).ToList();
        var columns = Enum.GetValues<PlanColumn>().Select(column => found.FindIndex(cell => cell.Columns[0] == column)).ToArray();
        return columns.Contains(-1) ? null : [.. columns.Select(at => found[at].index)];
    }
}
