using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>Holds a document's budget tables against their own sums, and keeps account of every row: staged, rejected or skipped.</summary>
public sealed class StatementReading(LineLedger ledger, AccountsWords words)
{
    private readonly List<Found<StatementRow>> _rows = [];
    private readonly List<RejectedRow> _rejected = [];
    private readonly List<string> _notes = [];
    private readonly List<StatementTable> _taken = [];

    public IReadOnlyList<Found<StatementRow>> Rows => _rows;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public IReadOnlyList<string> Notes => _notes;

    public int Met { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>Tables all of whose sums hold.</summary>
    public int Sound { get; private set; }

    public void Take(StatementTable table)
    {
        var lines = table.Lines.Where(line => !line.IsHeading).ToList();
        Met += lines.Count;
        foreach (var heading in table.Headings.Concat(table.Lines.Where(line => line.IsHeading).Select(line => line.Span))) ledger.MarkFree(heading, LineUse.Heading);
        if (table.Header.LeftAside.Count > 0) Note(table, $"left aside the columns {string.Join(", ", table.Header.LeftAside.Select(heading => $"\"{heading}\""))}");
        if (table.Unit is null)
        {
            foreach (var line in lines) Reject(line, "statement_without_unit", "No title above the table names the unit that it is about. Give it one.");
        }
        else if (_taken.Find(other => other.Unit == table.Unit && other.Board == table.Board && other.Header.Year == table.Header.Year) is { } earlier) TakeAgain(table, earlier, lines);
        else
        {
            _taken.Add(table);
            TakeNew(table);
        }
    }

    private void TakeAgain(StatementTable table, StatementTable earlier, List<StatementLine> lines)
    {
        var rejected = _rejected.Count;
        foreach (var line in lines)
        {
            var isSame = earlier.Lines.Any(other => other.Name == line.Name && other.Amounts.Count == line.Amounts.Count && other.Amounts.All(amount => line.Amounts.TryGetValue(amount.Key, out var own) && own == amount.Value));
            if (isSame) Skip(line);
            else Reject(line, "unit_stated_twice", $"{table.Unit} has a table already, at {ledger.Document.Locate(earlier.Span!)}, and this row says other than that. Give the tables titles that tell them apart.");
        }

        if (_rejected.Count == rejected) Sound++;
    }

    private void TakeNew(StatementTable table)
    {
        var tree = new StatementTree(table, words);
        var checks = new StatementChecks(table, tree);
        var problem = checks.TableProblem;
        if (problem is null) Sound++;
        if (table.Scale > 1) Note(table, string.Create(CultureInfo.InvariantCulture, $"one printed unit is {table.Scale} euros"));
        if (tree.Aside.Count > 0) Note(table, $"left aside, as no part of its sums: {string.Join(", ", tree.Aside.Select(node => node.Line.Label))}");
        foreach (var node in tree.All)
        {
            if (checks.FaultOf(node) is { } fault) Reject(node.Line, fault.Code, fault.Message);
            else if (node.Class is null or "margin" || node.Parts.Count > 0) Skip(node.Line);
            else
            {
                ledger.MarkFree(node.Line.Span, LineUse.Field);
                _rows.Add(new Found<StatementRow>(Row(table, node, checks.Sign, problem), node.Line.Span));
            }
        }
    }

    private StatementRow Row(StatementTable table, StatementNode node, StatementSign sign, string? problem)
    {
        var (original, changes, budget) = (Euros("originalBudget"), Euros("changes"), Euros("budget"));
        return new StatementRow
        {
            Unit = table.Unit!,
            Board = table.Board,
            Table = table.Number,
            Label = node.Line.Label,
            Parent = node.Parent?.Line.Label,
            Class = node.Class!,
            Year = table.Header.Year,
            OriginalBudget = original,
            Changes = changes,
            Budget = budget ?? original + changes,
            Actual = Euros("actual"),
            Deviation = Euros("deviation") * sign.Deviation,
            Scale = table.Scale,
            TableProblem = problem,
            SourceLine = ledger.Document.Lines.First(line => line.Number == node.Line.Span.First).Place.Number,
            SourceLocator = ledger.Document.Locate(node.Line.Span),
        };

        decimal? Euros(string field) => node.Line.Amounts.TryGetValue(field, out var printed) ? printed * sign.For(node.Class) * table.Scale : null;
    }

    private void Skip(StatementLine line)
    {
        Skipped++;
        ledger.MarkFree(line.Span, LineUse.Field);
    }

    private void Reject(StatementLine line, string code, string message)
    {
        _rejected.Add(new RejectedRow(ledger.Document.Locate(line.Span), code, message, ledger.TextOf(line.Span)));
        ledger.MarkFree(line.Span, LineUse.Rejected);
    }

    private void Note(StatementTable table, string text)
    {
        if (table.Span is { } span) _notes.Add($"The budget table of {table.Unit ?? "no unit"}, {ledger.Document.Locate(span)}: {text}.");
    }
}
