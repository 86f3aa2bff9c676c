using System.Globalization;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Etl.Readers.Tabular;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>Shows what a table holds: how the file is written, which column is which, the first rows, and what is rejected.</summary>
public sealed class TablePage(Page page)
{
    /// <param name="kind">As a person would say it: "ledger (source \"books\")".</param>
    public void Write(TabularReading reading, string document, string kind)
    {
        page.Field("Document", document, indent: 0);
        page.Field("Kind", kind, indent: 0);
        page.Field("Form", reading.Form, indent: 0);
        page.Field("Period", reading.Period?.ToString() ?? "none", indent: 0);
        page.Field("Rows", string.Create(CultureInfo.InvariantCulture, $"{reading.RowsRead} read = {reading.RowsStaged} to load + {reading.RowsRejected} rejected + {reading.RowsSkipped} skipped"), indent: 0);
        foreach (var note in reading.Notes) page.Field("Note", note, indent: 0);
        page.Blank();
        WriteColumns(reading.Columns);
        WriteRows(reading);
        new RejectedBlocks(page).Write(reading.Rejected, reading.RowsRejected);
    }

    private void WriteColumns(ColumnMap columns)
    {
        page.Heading("Columns");
        foreach (var field in columns.Fields)
        {
            var name = field.Scenario is null ? field.Field.Name : $"{field.Field.Name}@{field.Scenario}";
            page.Line($"{name,-18} {(field.Column is { } column ? $"\"{columns.Headers[column]}\"" : $"{field.Constant} (constant)")}", indent: 2);
        }

        if (columns.LeftAside.Count > 0) page.Line($"{"left aside",-18} {string.Join(", ", columns.LeftAside.Select(header => $"\"{header}\""))}", indent: 2);
        page.Blank();
    }

    private void WriteRows(TabularReading reading)
    {
        if (reading.FirstRows.Count == 0) return;
        page.Heading(reading.RowsStaged > reading.FirstRows.Count ? string.Create(CultureInfo.InvariantCulture, $"The first {reading.FirstRows.Count} of {reading.RowsStaged} rows to load") : "Rows to load");
        foreach (var row in reading.FirstRows)
        {
            page.Line($"{row["place"]}: {string.Join(", ", row.Where(cell => cell.Key != "place" && cell.Value is not null).Select(cell => $"{cell.Key} {cell.Value}"))}", indent: 2);
        }

        page.Blank();
    }
}
