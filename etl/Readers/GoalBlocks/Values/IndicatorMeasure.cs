using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Values;

/// <summary>One row of a table of indicators: its name, its unit after the last comma, and a value for each year.</summary>
public static class IndicatorMeasure
{
    private const int LongestUnit = 25;

    /// <summary>Null for a row that holds no value: a heading inside the table.</summary>
    public static MeasureRow? Of(TableRow row, IndicatorTable table, SourceDocument document)
    {
        var values = table.Columns.OrderBy(column => column.Key).Select(column => Value(row, column.Key, column.Value)).OfType<MeasureValue>().ToList();
        if (row.Cell(0).Length == 0 || values.Count == 0) return null;
        var (name, unit) = NameAndUnit(row.Cell(0));
        return new MeasureRow
        {
            Measure = name,
            Text = WhiteSpace.Fold(string.Join(' ', row.Cells.Select(cell => cell.Text))),
            OrgUnit = table.Unit,
            Unit = unit,
            Better = values.FirstOrDefault(value => value.Scenario == "target")?.Operator switch
            {
                ">" or ">=" => "up",
                "<" or "<=" => "down",
                _ => null,
            },
            Values = values,
            Confidence = 1,
            SourceLocator = document.Locate(row.Span),
        };
    }

    private static MeasureValue? Value(TableRow row, int column, (string Scenario, ReportingPeriod Period) heading) =>
        row.IsInherited(column) || MeasureCell.Read(row.Cell(column)) is not { } cell
            ? null
            : new MeasureValue(heading.Scenario, IsBaseline: false, heading.Period, cell.Operator, cell.Value, row.Cell(column));

    /// <summary>"Omavaraisuusaste, %", "Lainat ja vastuut, €/asukas"; a name may hold commas of its own.</summary>
    public static (string Name, string? Unit) NameAndUnit(string text)
    {
        var comma = text.LastIndexOf(',');
        var unit = comma < 0 ? "" : text[(comma + 1)..].Trim();
        var isUnit = unit.Length is > 0 and <= LongestUnit && unit.Count(character => character == ' ') <= 1 && unit.Contains('(', StringComparison.Ordinal) == unit.Contains(')', StringComparison.Ordinal);
        return isUnit && comma > 0 ? (text[..comma].TrimEnd(), unit) : (text, null);
    }
}
