using StrategyWarehouse.Etl.Readers.Tabular.Files;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>Finds the header of a table: the row, among the first, that names most fields; titles may stand above it.</summary>
/// <param name="Line">Line or row of the header.</param>
internal sealed record TableHeader(char Delimiter, int Line, ColumnMap Map)
{
    private const int RowsSearched = 40;

    private static readonly char[] Delimiters = [';', '\t', ',', '|'];

    /// <exception cref="SourceFormatException">no_rows, and those of <see cref="ColumnMap"/>.</exception>
    public static TableHeader Find(IEnumerable<(int Number, string Text)> lines, TableSettings settings, string document)
    {
        var start = lines.Take(RowsSearched).Where(line => !string.IsNullOrWhiteSpace(line.Text)).ToList();
        char[] delimiters = settings.Delimiter is { } given ? [given] : Delimiters;
        var best = delimiters
            .SelectMany(delimiter => start.Select((_, index) => (delimiter, Record: Record(start, index, delimiter))))
            .Where(row => row.Record is not null)
            .Select(row => (row.delimiter, row.Record!.Value.Number, Cells: Trimmed(row.Record!.Value.Cells)))
            .Select(row => (row.delimiter, row.Number, row.Cells, ColumnMap.Match(row.Cells, settings).Found))
            .OrderByDescending(row => row.Found)
            .ThenByDescending(row => row.Cells.Count)
            .FirstOrDefault();
        if (best.Cells is null) throw NoRows(document);
        return new TableHeader(best.delimiter, best.Number, ColumnMap.Of(best.Cells, settings, new SourcePlace(document, $"line {best.Number}")));
    }

    /// <summary>The row of a sheet that names most fields, whether or not it is enough; null where no row names any.</summary>
    public static TableHeader? BestOfSheet(IReadOnlyList<SourceRecord> rows, TableSettings settings) => rows.Take(RowsSearched)
        .Select(row => new TableHeader(',', row.Line, ColumnMap.Match(Trimmed(row.Cells), settings)))
        .Where(header => header.Map.Found > 0)
        .MaxBy(header => header.Map.Found);

    // A header whose names are broken over lines stands in quotes.
    private static (int Number, List<string> Cells)? Record(List<(int Number, string Text)> lines, int index, char delimiter)
    {
        var text = lines[index].Text;
        for (var last = index; ; text += $"\n{lines[last].Text}")
        {
            if (DelimitedRecords.Split(text, delimiter) is { } cells) return (lines[last].Number, cells);
            if (++last == lines.Count || last - index > DelimitedRecords.MostLines) return null;
        }
    }

    public static SourceFormatException NoRows(string document) => new(
        "no_rows", new SourcePlace(document), "no table", "a header and rows below it", "Look at it with `strategy-warehouse inspect FILE`, and export it again.");

    private static List<string> Trimmed(IEnumerable<string> cells) => [.. cells.Select(cell => Text.WhiteSpace.Fold(cell))];
}
