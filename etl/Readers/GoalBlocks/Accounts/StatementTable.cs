using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>A budget table: its headings, the unit that it is about, and its rows in order.</summary>
/// <param name="number">Its number among the budget tables of the document, from 1.</param>
/// <param name="unit">Null where no title stands above it.</param>
/// <param name="scale">Euros in one printed unit.</param>
public sealed class StatementTable(int number, StatementHeader header, string? unit, string? board, int scale)
{
    private readonly List<StatementLine> _lines = [];

    public int Number => number;

    public StatementHeader Header => header;

    public string? Unit => unit;

    public string? Board => board;

    public int Scale => scale;

    /// <summary>The rows of its headings, those that its pages repeat included.</summary>
    public List<SourceSpan> Headings { get; } = [];

    public IReadOnlyList<StatementLine> Lines => _lines;

    public SourceSpan? Span => _lines.Count == 0 ? null : _lines.Select(line => line.Span).Aggregate((all, line) => all.Through(line));

    public void Add(StatementLine line) => _lines.Add(line);

    /// <summary>The label of the last row goes on.</summary>
    public void Continue(string label, SourceSpan span) => _lines[^1] = _lines[^1].With(label, span, isBefore: false);

    /// <summary>Whether a row names what every statement of income has: without one, the table is of something else.</summary>
    public bool HasClasses(AccountsWords words) => _lines.Any(line => words.Is("incomeTotal", line.Name) || words.Is("expenseTotal", line.Name) || words.Is("margin", line.Name));
}
