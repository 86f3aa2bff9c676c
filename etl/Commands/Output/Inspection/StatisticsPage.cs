using System.Globalization;
using StrategyWarehouse.Etl.Readers.Statistics;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>Shows what an answer of a statistical service holds: its dimensions and what each is taken for, the first rows, and what is missing or rejected.</summary>
internal sealed class StatisticsPage(Page page)
{
    /// <param name="kind">As a person would say it: "pxweb (source \"kta\")".</param>
    public void Write(StatisticsReading reading, string document, string kind)
    {
        page.Field("Document", document, indent: 0);
        page.Field("Kind", kind, indent: 0);
        page.Field("Form", reading.Form, indent: 0);
        page.Field("Period", reading.Period?.ToString() ?? "none", indent: 0);
        page.Field("Rows", string.Create(CultureInfo.InvariantCulture, $"{reading.RowsRead} read = {reading.RowsStaged} to load + {reading.RowsRejected} rejected + {reading.RowsSkipped} skipped"), indent: 0);
        if (reading.Missing.Count > 0) page.Field("Missing", string.Join(", ", reading.Missing.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value} {reason.Key}"))), indent: 0);
        foreach (var note in reading.Notes) page.Field("Note", note, indent: 0);
        page.Blank();
        WriteDimensions(reading);
        WriteRows(reading);
        new RejectedBlocks(page).Write(reading.Rejected, reading.RowsRejected);
    }

    private void WriteDimensions(StatisticsReading reading)
    {
        foreach (var table in reading.Dimensions.GroupBy(dimension => dimension.Table))
        {
            page.Heading(table.Key is null ? "Dimensions" : $"Dimensions of {table.Key}");
            foreach (var dimension in table)
            {
                var label = dimension.Label == dimension.Id ? "" : $", \"{dimension.Label}\"";
                var role = dimension.Role is null ? "" : $", role {dimension.Role}";
                page.Line(string.Create(CultureInfo.InvariantCulture, $"{dimension.MappedTo,-18} {dimension.Id}{label}: {dimension.Size} {(dimension.Size == 1 ? "category" : "categories")}{role}"), indent: 2);
            }

            page.Blank();
        }
    }

    private void WriteRows(StatisticsReading reading)
    {
        if (reading.FirstRows.Count == 0) return;
        page.Heading(reading.RowsStaged > reading.FirstRows.Count ? string.Create(CultureInfo.InvariantCulture, $"The first {reading.FirstRows.Count} of {reading.RowsStaged} rows to load") : "Rows to load");
        foreach (var row in reading.FirstRows)
        {
            var place = row.GetValueOrDefault("place") is { } at ? $"{at}: " : "";
            page.Line($"{place}{string.Join(", ", row.Where(cell => cell.Key != "place" && cell.Value is not null).Select(cell => $"{cell.Key} {cell.Value}"))}", indent: 2);
        }

        page.Blank();
    }
}
