using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.Xlsx;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>The rows of all sheets of a workbook that hold a table of the kind, whatever the order and the headers of each.</summary>
internal sealed class WorkbookRows(string path, string document, TableSettings settings, ReadingLimits limits)
{
    // A table whose every row has that many cells as tables of these kinds have goes far beyond the cells of a strategy document.
    private const int LeastCells = 2_000_000;
    private const int FieldsOfATable = 3;
    private const string SheetPart = "sheet ";

    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Notes => _notes;

    /// <exception cref="SourceFormatException">no_rows, missing_column, ambiguous_column, formula_without_value, and all that a workbook can be refused for.</exception>
    public (ColumnMap Map, IEnumerable<SourceRecord> Rows) Read()
    {
        var book = SourceFormats.Read(path, document, limits with { Cells = Math.Max(limits.Cells, LeastCells) });
        if (!book.Lines.Any(line => line.Place.Part?.StartsWith(SheetPart, StringComparison.Ordinal) == true)) throw FileKind.WrongKind(document, "no workbook with sheets, and nothing else that can be loaded as a table; save the table as CSV or XLSX");
        if (book.Notes.FirstOrDefault(note => note.Contains(SheetReader.FormulaWithoutValue, StringComparison.Ordinal)) is { } formula)
        {
            throw new SourceFormatException("formula_without_value", new SourcePlace(document), formula.TrimEnd('.'), "the results of formulas stored in the file", "Open it in Excel, save it, and drop it again.");
        }

        _notes.AddRange(book.Notes);
        var tables = Tables(book).ToList();
        var map = SheetColumns.Union([.. tables.Select(table => table.Header.Map)]);
        return (map, tables.SelectMany(table => SheetColumns.Arranged(table.Rows.Where(row => row.Line > table.Header.Line), table.Header.Map, map)));
    }

    private List<(TableHeader Header, List<SourceRecord> Rows)> Tables(SourceDocument book)
    {
        var tables = new List<(TableHeader, List<SourceRecord>)>();
        (int Found, SourceFormatException Error)? nearest = null;
        foreach (var rows in Sheets(book))
        {
            if (TableHeader.BestOfSheet(rows, settings) is not { } header)
            {
                _notes.Add($"Sheet {rows[0].Sheet} holds no table of this kind and was left out.");
                continue;
            }

            try
            {
                header.Map.Check(settings, new SourcePlace(document, FormattableString.Invariant($"sheet {rows[0].Sheet}, row {header.Line}")));
                tables.Add((header, rows));
            }
            catch (SourceFormatException error) when (!IsNearlyATable(header.Map))
            {
                if (header.Map.Found > (nearest?.Found ?? 0)) nearest = (header.Map.Found, error);
                _notes.Add($"Sheet {rows[0].Sheet} holds no table of this kind and was left out: found {string.Join(", ", header.Map.FieldsFound)} alone.");
            }
        }

        return tables.Count > 0 ? tables : throw nearest?.Error ?? TableHeader.NoRows(document);
    }

    // A summary or a cover may hold a field or two; a sheet that lacks a single one is a table with a mistake, whose rows must not be lost.
    private bool IsNearlyATable(ColumnMap map)
    {
        var required = TabularKind.Of(settings.Kind).Fields.Where(field => field.IsRequired).Select(field => field.Name).ToList();
        var found = required.Count(map.FieldsFound.Contains);
        return found >= FieldsOfATable && found >= required.Count - 1;
    }

    private static IEnumerable<List<SourceRecord>> Sheets(SourceDocument book)
    {
        var places = new Dictionary<int, LinePlace>(book.Lines.Count);
        foreach (var line in book.Lines) places.TryAdd(line.Number, line.Place);
        return book.Tables.Select(table => table.Rows.Select(row => Record(row, places)).OfType<SourceRecord>().ToList()).Where(rows => rows.Count > 0);
    }

    // A blank cell stands on no line, and a merged one on that of another row.
    private static SourceRecord? Record(TableRow row, Dictionary<int, LinePlace> places)
    {
        var cells = row.Cells.Where(cell => !cell.IsBlank && !cell.IsInherited).ToList();
        return cells.Count > 0 && places.TryGetValue(cells[0].Span.First, out var place)
            ? new SourceRecord(place.Number, SheetName(place.Part), [.. row.Cells.Select(cell => cell.IsInherited ? "" : cell.Text)])
            : null;
    }

    private static string SheetName(string? part) => part is null ? "" : part.StartsWith(SheetPart, StringComparison.Ordinal) ? part[SheetPart.Length..] : part;
}
