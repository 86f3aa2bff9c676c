using System.Globalization;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>Shows what a reading found, so that a person can hold it against the document: the head, the rows, then what is left.</summary>
public sealed class InspectionPage(Page page)
{
    private readonly RowBlocks _blocks = new(page);

    public void Write(StrategyReading reading, string document)
    {
        WriteHead(reading, document);
        WriteRows("Goals", reading.Rows, _blocks.Write);
        WriteRows("Revisions", reading.Revisions, _blocks.Write);
        WriteRows("Measures", reading.Measures, _blocks.Write);
        new StatementBlocks(page).Write(reading.Statements);
        new RejectedBlocks(page).Write(reading.Rejected, reading.Rejected.Count);
        WriteUnaccounted(reading.Unaccounted);
        new LineUseTable(page).Write(reading.LineUses);
    }

    private void WriteHead(StrategyReading reading, string document)
    {
        page.Field("Document", document, indent: 0);
        page.Field("Profile", string.Create(CultureInfo.InvariantCulture, $"{reading.Profile}, score {reading.ProfileScore:0.00}, read as a {reading.Role}"), indent: 0);
        foreach (var reason in reading.ProfileReasons) page.Field("", reason, indent: 0);
        page.Field("Period", reading.Period?.ToString() ?? "not found; set \"period\" on the source, or try --period", indent: 0);
        page.Field("Rows", SumOf(reading), indent: 0);
        foreach (var note in reading.Notes) page.Field("Note", note, indent: 0);
        page.Blank();
    }

    private static string SumOf(StrategyReading reading)
    {
        (int Count, string What)[] found = [(reading.Rows.Count, "goals"), (reading.Revisions.Count, "revisions"), (reading.Measures.Count, "measures"), (reading.Statements.Count, "statement rows")];
        var parts = found.Where(part => part.Count > 0).DefaultIfEmpty(found[0]).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.What}"));
        return string.Create(CultureInfo.InvariantCulture, $"{reading.RowsRead} read = {string.Join(" + ", parts)} + {reading.Rejected.Count} rejected + {reading.RowsSkipped} skipped");
    }

    private void WriteRows<T>(string heading, IReadOnlyList<T> rows, Action<T> write)
    {
        if (rows.Count == 0) return;
        page.Heading(heading);
        foreach (var row in rows)
        {
            write(row);
            page.Blank();
        }
    }

    private void WriteUnaccounted(IReadOnlyList<UnaccountedLine> lines)
    {
        if (lines.Count == 0)
        {
            page.Line("Every line is accounted for.");
            return;
        }

        page.Heading("Not accounted for");
        foreach (var line in lines) page.Warning($"{line.Place}: {line.Text}", indent: 2);
    }
}
