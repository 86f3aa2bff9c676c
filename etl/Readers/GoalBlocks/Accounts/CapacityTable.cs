using StrategyWarehouse.Etl.Readers.GoalBlocks.Values;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>A table of capacity: names in the first column, a year of budget or of results in each other one, headings between the rows.</summary>
/// <param name="Columns">Scenario and year by column.</param>
/// <param name="LeftAside">Headings of columns that are no single year.</param>
public sealed record CapacityTable(string? Unit, IReadOnlyDictionary<int, (string Scenario, ReportingPeriod Period)> Columns, IReadOnlyList<string> LeftAside)
{
    private const int LeastYears = 2;

    /// <summary>Two years stand in one cell: what stands below them cannot be told apart.</summary>
    public bool RunsTogether => LeftAside.Any(heading => heading.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length >= 4 && word[^4..].All(char.IsAsciiDigit)) > 1);

    /// <summary>Whether another header says the same, as one that a page repeats does.</summary>
    public bool HasColumnsOf(CapacityTable other) => Columns.OrderBy(column => column.Key).SequenceEqual(other.Columns.OrderBy(column => column.Key));

    public List<CapacityLine> Lines { get; } = [];

    /// <summary>Null unless the row's first heading speaks of capacity and two of the others at least are years.</summary>
    public static CapacityTable? In(TableRow row, TableRow? above, string? unit, DocumentProfile profile, AccountsWords words)
    {
        if (row.Cells.Count <= LeastYears || !words.Is("capacity", LastPiece(row.Cells[0].Text))) return null;
        var (columns, aside) = (new Dictionary<int, (string, ReportingPeriod)>(), new List<string>());
        for (var column = 1; column < row.Cells.Count; column++)
        {
            if (row.Cell(column) is not { Length: > 0 } own || row.IsFromLeft(column)) continue;
            var heading = above is null ? own : WhiteSpace.Fold($"{above.Cell(column)} {own}");
            if (YearOf(heading, profile, words) is { } year) columns[column] = year;
            else aside.Add(heading);
        }

        var table = new CapacityTable(unit, columns, aside);
        return columns.Count >= LeastYears || table.RunsTogether ? table : null;
    }

    /// <summary>Whether a row is the first line of the headings below it, such as "TP" over "2024".</summary>
    public static bool IsTopOfHeadings(TableRow row) =>
        row.Cells.Count > LeastYears && row.Cell(0).Length == 0 && Enumerable.Range(1, row.Cells.Count - 1).Count(column => row.Cell(column).Length > 0 && MeasureCell.Read(row.Cell(column)) is null) >= LeastYears;

    /// <summary>The label and values of a row; null for running text.</summary>
    public CapacityLine? Line(TableRow row)
    {
        var filled = Columns.Keys.Where(column => row.Cell(column).Length > 0 && !row.IsFromLeft(column)).ToList();
        var values = filled.Where(column => MeasureCell.Read(row.Cell(column)) is not null).Order().Select(column => Value(row, column)).ToList();
        return row.Cell(0).Length == 0 || values.Count < filled.Count ? null : new CapacityLine(row.Cell(0), values, row.Span);
    }

    private MeasureValue Value(TableRow row, int column)
    {
        var (cell, (scenario, period)) = (MeasureCell.Read(row.Cell(column))!, Columns[column]);
        return new MeasureValue(scenario, IsBaseline: false, period, cell.Operator, cell.Value, row.Cell(column));
    }

    private static (string Scenario, ReportingPeriod Period)? YearOf(string heading, DocumentProfile profile, AccountsWords words)
    {
        if (Year4.Parse(heading) is { } plain) return ("actual", ReportingPeriod.OfYear(plain));
        return IndicatorTable.Column(heading, profile) is { } found ? (words.Is("budgetYear", heading) ? "budget" : found.Scenario, found.Period) : null;
    }

    /// <summary>What a reader made one cell of may be several lines, of which the last heads the table.</summary>
    private static string LastPiece(string text) => WhiteSpace.Fold(text.Split('\n')[^1]);
}
