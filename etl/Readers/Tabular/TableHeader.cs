using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular;

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
            .SelectMany(delimiter => start.Select(line => (delimiter, line.Number, Cells: DelimitedRecords.Split(line.Text, delimiter))))
            .Where(row => row.Cells is not null)
            .Select(row => (row.delimiter, row.Number, Cells: Trimmed(row.Cells!)))
            .Select(row => (row.delimiter, row.Number, row.Cells, ColumnMap.Match(row.Cells, settings).Found))
            .OrderByDescending(row => row.Found)
            .ThenByDescending(row => row.Cells.Count)
            .FirstOrDefault();
        if (best.Cells is null) throw NoRows(document);
        return new TableHeader(best.delimiter, best.Number, ColumnMap.Of(best.Cells, settings, new SourcePlace(document, $"line {best.Number}")));
    }

    /// <summary>The header of a sheet; null where no row of it names two fields, or its only one.</summary>
    public static TableHeader? FindInSheet(IReadOnlyList<SourceRecord> rows, TableSettings settings, string document)
    {
        var best = rows.Take(RowsSearched)
            .Select(row => (row, Cells: Trimmed(row.Cells)))
            .Select(item => (item.row, item.Cells, ColumnMap.Match(item.Cells, settings).Found))
            .OrderByDescending(item => item.Found)
            .FirstOrDefault();
        if (best.Cells is null || best.Found < 1) return null;
        return new TableHeader(',', best.row.Line, ColumnMap.Of(best.Cells, settings, new SourcePlace(document, $"sheet {best.row.Sheet}, row {best.row.Line}")));
    }

    public static SourceFormatException NoRows(string document) => new(
        "no_rows", new SourcePlace(document), "no table", "a header and rows below it", "Look at it with `strategy-warehouse inspect FILE`, and export it again.");

    private static List<string> Trimmed(IEnumerable<string> cells) => [.. cells.Select(cell => Text.WhiteSpace.Fold(cell))];
}
