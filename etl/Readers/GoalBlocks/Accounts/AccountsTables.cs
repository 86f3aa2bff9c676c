using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>
/// Finds the budget and capacity tables in the tables of a document, row by row: pages set text so closely that one table of a reader
/// may hold several of these, and the titles and prose between them.
/// </summary>
public sealed class AccountsTables(DocumentProfile profile, AccountsWords words, LineLedger ledger)
{
    private const int WholeEuros = 1;
    private const int LongestSubHeading = 60;

    private readonly UnitTrail _trail = new(profile);
    private readonly List<StatementTable> _statements = [];
    private readonly List<CapacityTable> _capacities = [];
    private readonly HashSet<TableRow> _used = [];
    private StatementTable? _statement;
    private CapacityTable? _capacity;
    private (string Text, SourceSpan Span)? _pending;
    private bool _isNewUnit = true;

    public IReadOnlyList<CapacityTable> Capacities => _capacities;

    /// <summary>The budget tables, without those that turned out to be of something else.</summary>
    public IReadOnlyList<StatementTable> Statements => [.. _statements.Where(table => table.HasClasses(words))];

    public void TakeTitle(string title) => _isNewUnit |= _trail.Take(title);

    /// <returns>Whether the line states the scale of the tables below it, and nothing else.</returns>
    public bool TakeScale(string line) => _trail.TakeScale(line);

    /// <returns>The rows that belong to no such table, in order.</returns>
    public IReadOnlyList<TableRow> Take(SourceTable table)
    {
        (_statement, _capacity, _pending) = (null, null, null);
        var rows = table.Rows.Where(row => !row.IsBlank).ToList();
        for (var index = 0; index < rows.Count; index++)
        {
            if (StatementHeader.At(rows, index, words) is { } found)
            {
                // Below another table a title of its own is not the corner of the headings.
                var isBelow = _statement is not null || _capacity is not null;
                foreach (var row in rows.GetRange(index, found.Rows)) OpenRow(row, isTitle: isBelow && IsAlone(row));
                Open(found.Header);
                _statement!.Headings.AddRange(rows.GetRange(index, found.Rows).Select(row => row.Span));
                index += found.Rows - 1;
            }
            else if (CapacityAt(rows, index) is { } capacity) Open(capacity, rows[index], TopOf(rows, index));
            else if (_statement is not null ? TakeLine(rows[index], rows.ElementAtOrDefault(index + 1), _statement)
                : _capacity is not null ? !HeadsAnother(rows, index) && TakeLine(rows[index], rows.ElementAtOrDefault(index + 1), _capacity)
                : GoesOn(rows[index])) _used.Add(rows[index]);
            else TakeText(rows[index]);
        }

        return [.. rows.Where(row => !_used.Contains(row))];
    }

    private void Open(StatementHeader header)
    {
        var isPageOfLast = !_isNewUnit && _statements.Count > 0 && _statements[^1].Header.Columns.OrderBy(column => column.Key).SequenceEqual(header.Columns.OrderBy(column => column.Key));
        (_capacity, _pending) = (null, null);
        if (isPageOfLast && !IsWhole(_statements[^1])) _statement = _statements[^1];
        else Begin(header);
    }

    private void Begin(StatementHeader header)
    {
        _statement = new StatementTable(_statements.Count + 1, header, _trail.Unit, _trail.Board, _trail.Scale ?? WholeEuros);
        _statements.Add(_statement);
        _isNewUnit = false;
    }

    private CapacityTable? CapacityAt(List<TableRow> rows, int index) => CapacityTable.In(rows[index], TopOf(rows, index), _trail.Unit, profile, words);

    private static TableRow? TopOf(List<TableRow> rows, int index) => index > 0 && CapacityTable.IsTopOfHeadings(rows[index - 1]) ? rows[index - 1] : null;

    private void Open(CapacityTable table, TableRow row, TableRow? top)
    {
        OpenRow(row);
        if (top is not null && _used.Add(top)) ledger.MarkFree(top.Span, LineUse.Heading);
        ledger.MarkFree(row.Span, LineUse.Heading);
        if (_capacity is { Lines.Count: > 0 } && _capacity.HasColumnsOf(table) && PageOf(_capacity.Lines[^1].Span) != PageOf(row.Span)) return;
        (_statement, _capacity, _pending) = (null, table with { Unit = _trail.Unit }, null);
        _capacities.Add(_capacity);
    }

    // The cell before the headings holds a unit's title or a scale; what stands above them there came too close to the table.
    private void OpenRow(TableRow row, bool isTitle = false)
    {
        _used.Add(row);
        var pieces = row.Cells[0].Text.Split('\n');
        foreach (var piece in pieces) TakePiece(piece, isAlone: pieces.Length == 1 && !isTitle);
    }

    private void TakePiece(string piece, bool isAlone)
    {
        if (_trail.TakeScale(piece)) return;
        var isTitle = TitleText.LooksLikeTitle(WhiteSpace.Fold(piece)) && !words.Is("capacity", piece) && !words.Is("originalBudget", piece);
        if (isTitle && !(isAlone && _isNewUnit && !words.Is("board", piece))) TakeTitle(piece);
    }

    private bool TakeLine(TableRow row, TableRow? below, StatementTable table)
    {
        if (StatementLine.Of(row, table.Header) is not { } line) return Leave();
        if (!line.IsHeading)
        {
            // A second total of a kind begins the statement of another unit, or of the same one once more.
            if (IsTotalAgain(line, table)) Begin(table.Header);
            _statement!.Add(_pending is { } above ? line.With(above.Text, above.Span, isBefore: true) : line);
            _pending = null;
            return true;
        }

        if (line.Label.Length == 0) return false;
        var last = table.Lines.Count == 0 ? null : table.Lines[^1];
        if (last is not null && StatementLine.GoesOn(last.Label, line.Label) && char.IsLower(line.Label[0])) table.Continue(line.Label, line.Span);
        else if (below is not null && StatementLine.Of(below, table.Header) is { IsHeading: false } next && StatementLine.GoesOn(line.Label, next.Label)) _pending = (line.Label, line.Span);
        else if (IsClass(line.Name)) table.Add(line);
        else return Leave();
        return true;
    }

    private bool TakeLine(TableRow row, TableRow? below, CapacityTable table)
    {
        if (table.Line(row) is not { } line) return Leave();
        if (line.Values.Count > 0)
        {
            table.Lines.Add(_pending is { } above ? line with { Label = WhiteSpace.Fold($"{above.Text} {line.Label}"), Span = above.Span.Through(line.Span) } : line);
            _pending = null;
            return true;
        }

        if (table.Lines is [.., { Values.Count: > 0 } last] && !row.IsBanner && char.IsLower(line.Label[0]))
        {
            table.Lines[^1] = last with { Label = WhiteSpace.Fold($"{last.Label} {line.Label}"), Span = last.Span.Through(line.Span) };
            return true;
        }

        var isWrapped = below is not null && !row.IsBanner && table.Line(below) is { Values.Count: > 0 } next && StatementLine.GoesOn(line.Label, next.Label);
        if (isWrapped) _pending = (line.Label, line.Span);
        else if (TitleText.LooksLikeTitle(line.Label) || row.IsBanner || IsSubHeading(line, below, table)) table.Lines.Add(line);
        else return Leave();
        return true;
    }

    // A title between two tables that stand so close that a reader takes them for one.
    private bool HeadsAnother(List<TableRow> rows, int index)
    {
        var row = rows[index];
        if (!IsAlone(row) || !TitleText.LooksLikeTitle(row.Cell(0))) return false;
        var isTitle = index + 1 < rows.Count && (StatementHeader.At(rows, index + 1, words) is not null || (CapacityAt(rows, index + 1) is not null && PageOf(rows[index + 1].Span) == PageOf(row.Span)));
        return isTitle && !Leave();
    }

    private static bool IsAlone(TableRow row) => Enumerable.Range(1, Math.Max(0, row.Cells.Count - 1)).All(column => row.Cell(column).Length == 0 || row.IsFromLeft(column));

    private string? PageOf(SourceSpan span) => ledger.Document.Lines.First(line => line.Number >= span.First).Place.Part;

    // A page may repeat no header, and a reader may lose one: rows of classes go on in the columns of the last table.
    private bool GoesOn(TableRow row)
    {
        if (_statements.Count == 0 || StatementLine.Of(row, _statements[^1].Header) is not { IsHeading: false } line) return false;
        var isLike = line.Amounts.Count == _statements[^1].Header.Columns.Count && line.Unreadable.Count == 0;
        if (!isLike || !IsClass(line.Name)) return false;
        if (_isNewUnit || IsWhole(_statements[^1])) Begin(_statements[^1].Header);
        else _statement = _statements[^1];
        _statement!.Add(line);
        return true;
    }

    // "Grades 1-6" over rows of values.
    private static bool IsSubHeading(CapacityLine line, TableRow? below, CapacityTable table) =>
        line.Label.Length <= LongestSubHeading && char.IsUpper(line.Label[0]) && char.IsLetterOrDigit(line.Label[^1])
        && below is not null && table.Line(below) is { Values.Count: > 0 };

    private bool IsTotalAgain(StatementLine line, StatementTable table) =>
        AccountsClass.Of(line.Name, words) is "incomeTotal" or "expenseTotal" or "margin" && AccountsClass.Of(line.Name, words) is var kind && table.Lines.Any(other => !other.IsHeading && AccountsClass.Of(other.Name, words) == kind);

    private bool IsWhole(StatementTable table) => table.Lines.Any(line => words.Is("margin", line.Name));

    private bool IsClass(string name) => AccountsClass.Of(name, words) is not null;

    private bool Leave()
    {
        (_statement, _capacity, _pending) = (null, null, null);
        return false;
    }

    private void TakeText(TableRow row)
    {
        if (row.Cells.Skip(1).Any(cell => !cell.IsBlank && !cell.IsInherited)) return;
        foreach (var piece in row.Cells[0].Text.Split('\n')) TakePiece(piece, isAlone: false);
    }
}
