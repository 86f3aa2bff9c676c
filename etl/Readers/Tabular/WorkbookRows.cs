using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.Xlsx;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>The rows of all sheets of a workbook that hold a table of the kind, in the columns of the first of them.</summary>
internal sealed class WorkbookRows(string path, string document, TableSettings settings, ReadingLimits limits)
{
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> Notes => _notes;

    /// <exception cref="SourceFormatException">no_rows, missing_column, formula_without_value, and all that a workbook can be refused for.</exception>
    public (ColumnMap Map, IReadOnlyList<SourceRecord> Rows) Read()
    {
        var book = SourceFormats.Read(path, document, limits);
        if (book.Notes.FirstOrDefault(note => note.Contains(SheetReader.FormulaWithoutValue, StringComparison.Ordinal)) is { } formula)
        {
            throw new SourceFormatException("formula_without_value", new SourcePlace(document), formula.TrimEnd('.'), "the results of formulas stored in the file", "Open it in Excel, save it, and drop it again.");
        }

        ColumnMap? map = null;
        SourceFormatException? fault = null;
        var rows = new List<SourceRecord>();
        foreach (var sheet in Sheets(book))
        {
            try
            {
                if (TableHeader.FindInSheet(sheet, settings, document) is not { } header)
                {
                    _notes.Add($"Sheet {sheet[0].Sheet} holds no table of this kind and was left out.");
                    continue;
                }

                map ??= header.Map;
                rows.AddRange(sheet.Where(row => row.Line > header.Line).Select(row => InColumnsOf(map, header.Map, row)));
            }
            catch (SourceFormatException error)
            {
                fault ??= error;
                _notes.Add($"Sheet {sheet[0].Sheet} was left out: {error.Message}");
            }
        }

        return map is null ? throw fault ?? TableHeader.NoRows(document) : (map, rows);
    }

    private static IEnumerable<List<SourceRecord>> Sheets(SourceDocument book)
    {
        var places = book.Lines.GroupBy(line => line.Number).ToDictionary(lines => lines.Key, lines => lines.First().Place);
        return book.Tables
            .Select(table => table.Rows.Where(row => !row.IsBlank && places.ContainsKey(row.Span.First))
                .Select(row => new SourceRecord(places[row.Span.First].Number, SheetName(places[row.Span.First].Part), [.. row.Cells.Select(cell => cell.IsInherited ? "" : cell.Text)]))
                .ToList())
            .Where(rows => rows.Count > 0);
    }

    private static string SheetName(string? part) => part is null ? "" : part.StartsWith("sheet ", StringComparison.Ordinal) ? part["sheet ".Length..] : part;

    private static SourceRecord InColumnsOf(ColumnMap map, ColumnMap own, SourceRecord row)
    {
        if (ReferenceEquals(map, own) || map.Headers.SequenceEqual(own.Headers)) return row;
        var at = own.Headers.Index().GroupBy(item => item.Item, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Index, StringComparer.OrdinalIgnoreCase);
        return row with { Cells = [.. map.Headers.Select(header => at.TryGetValue(header, out var column) && column < row.Cells.Count ? row.Cells[column] : "")] };
    }
}
