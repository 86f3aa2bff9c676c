using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Reads the text formats: .txt, .tsv and .csv. A .txt may hold a table too; its tabs tell.</summary>
public static class PlainText
{
    private static readonly string[] Delimited = [".tsv", ".csv"];

    /// <exception cref="SourceFormatException">wrong_kind, empty_document, line_too_long, too_many_cells.</exception>
    public static SourceDocument Read(byte[] bytes, ReadingBudget budget)
    {
        var (name, limits, notes) = (budget.DocumentName, budget.Limits, new List<string>());
        var lines = TextDecoding.Lines(bytes, name, notes);
        if (lines.All(line => line.IsBlank)) throw DocumentDraft.Empty(name);
        if (lines.FirstOrDefault(line => line.Text.Length > limits.CellCharacters) is { } endless) throw SourceBytes.LineTooLong(name, endless.Number, limits);

        var isTable = Delimited.Contains(Path.GetExtension(name).ToLowerInvariant()) || DelimitedText.LooksTabbed(lines);
        return new SourceDocument(name, lines, isTable ? [Table(lines, budget)] : [], notes);
    }

    private static SourceTable Table(IReadOnlyList<TextLine> lines, ReadingBudget budget)
    {
        var rows = DelimitedText.Rows(lines);
        foreach (var row in rows)
        {
            var place = new LinePlace(null, "line", row.Span.First);
            foreach (var _ in row.Cells.Where(cell => !cell.IsBlank)) budget.TakeCell(place);
        }

        return new SourceTable(rows);
    }
}
