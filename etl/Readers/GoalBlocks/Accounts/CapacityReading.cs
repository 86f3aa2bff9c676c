using System.Globalization;
using StrategyWarehouse.Etl.Readers.GoalBlocks.Values;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>The rows of a document's capacity tables as measures, each under its heading; totals that their parts do not make are noted.</summary>
public sealed class CapacityReading(LineLedger ledger, AccountsWords words)
{
    private readonly List<Found<MeasureRow>> _measures = [];
    private readonly List<RejectedRow> _rejected = [];
    private readonly List<string> _notes = [];

    public IReadOnlyList<Found<MeasureRow>> Measures => _measures;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public IReadOnlyList<string> Notes => _notes;

    public void Take(CapacityTable table)
    {
        string? group = null;
        var groups = new List<List<CapacityLine>> { new() };
        foreach (var line in table.Lines)
        {
            if (table.RunsTogether) Reject(line);
            else if (line.Values.Count > 0) Add(line, group, table, groups[^1]);
            else
            {
                group = line.Label;
                groups.Add([]);
                ledger.MarkFree(line.Span, LineUse.Heading);
            }
        }

        if (table.LeftAside.Count > 0 && !table.RunsTogether) _notes.Add($"The capacity table of {table.Unit ?? "no unit"}: left aside the columns {string.Join(", ", table.LeftAside.Select(heading => $"\"{heading}\""))}.");
        foreach (var lines in groups) Check(lines);
    }

    private void Add(CapacityLine line, string? group, CapacityTable table, List<CapacityLine> lines)
    {
        var (name, unit) = IndicatorMeasure.NameAndUnit(line.Label);
        lines.Add(line);
        ledger.MarkFree(line.Span, LineUse.Field);
        _measures.Add(new Found<MeasureRow>(
            new MeasureRow
            {
                Measure = name,
                Group = group,
                Text = WhiteSpace.Fold($"{line.Label} {string.Join(' ', line.Values.Select(value => value.RawText))}"),
                OrgUnit = table.Unit,
                Unit = unit,
                Values = line.Values,
                Confidence = 1,
                SourceLocator = ledger.Document.Locate(line.Span),
            },
            line.Span));
    }

    private void Reject(CapacityLine line)
    {
        _rejected.Add(new RejectedRow(ledger.Document.Locate(line.Span), "columns_run_together", "Two years stand in one cell of the table's header, so that the values below them cannot be told apart. Rule the table's columns, or correct the document.", ledger.TextOf(line.Span)));
        ledger.MarkFree(line.Span, LineUse.Rejected);
    }

    // A total stands first or last among the rows that it sums. That it does in one year at least shows that it is meant so.
    private void Check(List<CapacityLine> lines)
    {
        var totals = lines.Where(line => words.Is("total", line.Label)).ToList();
        if (totals is not [var total] || lines.Count < 3) return;
        var parts = lines[0] == total ? lines.Skip(1).ToList() : lines[^1] == total ? lines.SkipLast(1).ToList() : [];
        if (parts.Count == 0) return;
        var years = total.Values.Where(value => value.Value is not null && parts.TrueForAll(part => ValueOf(part, value) is not null)).ToList();
        var differing = years.Where(value => parts.Sum(part => ValueOf(part, value)) != value.Value).ToList();
        if (differing.Count == years.Count) return;
        _notes.AddRange(differing.Select(value => string.Create(
            CultureInfo.InvariantCulture,
            $"{ledger.Document.Locate(total.Span)}: {total.Label}, {value.Scenario} {value.Period!.End.Year}: its parts sum to {parts.Sum(part => ValueOf(part, value)):0.####}, printed is {value.Value:0.####}. All of them are kept as printed.")));
    }

    private static decimal? ValueOf(CapacityLine line, MeasureValue like) =>
        line.Values.FirstOrDefault(value => value.Scenario == like.Scenario && value.Period == like.Period)?.Value;
}
