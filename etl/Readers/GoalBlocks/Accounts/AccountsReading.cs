using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>The budget and capacity tables of one document: gathered as they are met, and read once all are.</summary>
public sealed class AccountsReading(DocumentProfile profile, AccountsWords words, LineLedger ledger)
{
    private readonly AccountsTables _tables = new(profile, words, ledger);
    private readonly StatementReading _statements = new(ledger, words);
    private readonly CapacityReading _capacities = new(ledger, words);

    public IReadOnlyList<Found<StatementRow>> Statements => _statements.Rows;

    public IReadOnlyList<Found<MeasureRow>> Measures => _capacities.Measures;

    public IReadOnlyList<RejectedRow> Rejected => [.. _statements.Rejected, .. _capacities.Rejected];

    public IReadOnlyList<string> Notes => [.. _statements.Notes, .. _capacities.Notes];

    public int Met => _statements.Met + _capacities.Measures.Count + _capacities.Rejected.Count;

    public int Skipped => _statements.Skipped;

    /// <summary>How many of either kind the document holds.</summary>
    public int Tables => _tables.Statements.Count + _tables.Capacities.Count;

    /// <summary>0..1: the share of tables whose sums hold, or whose values stand under their years.</summary>
    public decimal Score => Tables == 0 ? 0 : (decimal)(_statements.Sound + _tables.Capacities.Count(table => !table.RunsTogether)) / Tables;

    public string Reason => string.Create(CultureInfo.InvariantCulture, $"{_tables.Statements.Count} budget tables, {_statements.Sound} of them with sums that hold; {_tables.Capacities.Count} capacity tables");

    public void TakeTitle(string title) => _tables.TakeTitle(title);

    /// <returns>Whether the line states the scale of the tables below it, and nothing else.</returns>
    public bool TakeScale(TextLine line)
    {
        if (!_tables.TakeScale(WhiteSpace.Fold(line.Text))) return false;
        ledger.MarkFree(new SourceSpan(line.Number, line.Number), LineUse.Heading);
        return true;
    }

    /// <returns>The rows that belong to no such table.</returns>
    public IReadOnlyList<TableRow> Take(SourceTable table) => _tables.Take(table);

    public void Read()
    {
        foreach (var table in _tables.Statements) _statements.Take(table);
        foreach (var table in _tables.Capacities) _capacities.Take(table);
    }
}
