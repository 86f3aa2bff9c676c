using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Office;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Etl.Readers.Tabular.Files;
using StrategyWarehouse.Etl.Readers.Tabular.Staging;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>
/// Reads a table of a tabular kind into staged Parquet files. A plain file streams through DuckDB as it is; one that is not plain (blank or broken
/// lines, line ends in cells, other encodings, a workbook) goes by way of a clean copy. Both give the same rows.
/// </summary>
public sealed class TabularReader(SqlCatalog sql, ReadingLimits limits)
{
    private const int RejectedKept = 1000;
    private const int RowsShown = 10;

    /// <param name="path">Where the bytes are; archived files are named by their hash.</param>
    /// <param name="folder">Receives the Parquet files.</param>
    /// <param name="municipality">Code of the municipality of rows that name none.</param>
    /// <param name="knownDecimalSign">The decimal sign of the source's other documents, for one whose own numbers do not tell it.</param>
    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">
    /// empty_document, no_rows, missing_column, unknown_column, ambiguous_column, ambiguous_numbers, total_differs, wrong_kind, line_too_long, broken_lines,
    /// formula_without_value, and of workbooks all that they can be refused for.
    /// </exception>
    public TabularReading Read(string path, string document, string documentHash, TableSettings settings, string folder, string? municipality, string? knownDecimalSign)
    {
        RefuseOtherKinds(path, document);
        using var connection = Open(folder, settings.Kind);
        var work = new TableStaging(connection, document, documentHash, settings, folder, knownDecimalSign);
        var (input, form, notes) = FileKind.IsZip(StartOf(path)) ? Workbook(path, work) : Delimited(path, work);
        return Finish(work, input, form, municipality, notes);
    }

    private (TableInput Input, string Form, IReadOnlyList<string> Notes) Workbook(string path, TableStaging work)
    {
        var workbook = new WorkbookRows(path, work.Document, work.Settings, limits);
        var (map, rows) = workbook.Read();
        var input = Copied(rows, map, work, record => $"sheet {record.Sheet}, row {record.Line}");
        work.Stage(input, new NumberSigns("any", "", IsShown: false));
        return (input, "Excel workbook", workbook.Notes);
    }

    private (TableInput Input, string Form, IReadOnlyList<string> Notes) Delimited(string path, TableStaging work)
    {
        var encoding = work.Settings.Encoding ?? TableEncoding.Detect(path);
        var lines = new PhysicalLines(path, encoding, work.Document, limits);
        var header = TableHeader.Find(lines.Read(), work.Settings, work.Document);
        var input = Plain(path, encoding, header, work) ?? Careful(lines, header, work);
        var delimiter = header.Delimiter == '\t' ? "tab" : header.Delimiter.ToString();
        var numbers = work.Signs.ThousandsSign.Length > 0 ? $"decimal sign {work.Signs.DecimalSign}, thousands separator {work.Signs.ThousandsSign}" : $"decimal sign {work.Signs.DecimalSign}";
        var form = header.Map.Fields.Any(field => field.Field.IsNumber) ? $"delimiter {delimiter}, {encoding}, {numbers}" : $"delimiter {delimiter}, {encoding}";
        return (input, form, []);
    }

    /// <returns>Null where the file is not plain: then nothing of it is staged.</returns>
    private static TableInput? Plain(string path, string encoding, TableHeader header, TableStaging work)
    {
        if (encoding != TableEncoding.Utf8) return null;
        var input = new TableInput(path, header.Delimiter, header.Line + 1, HasPlaces: false, header.Map, []);
        try
        {
            work.Stage(input);
        }
        catch (DuckDBException)
        {
            return null;
        }

        // Each line one record: then the position of a row tells its line.
        return LineCount.Of(path) - header.Line == work.Table.Count().Read / work.RowsPerLine ? input : null;
    }

    private static TableInput Careful(PhysicalLines lines, TableHeader header, TableStaging work)
    {
        var below = lines.Read().Where(line => line.Number > header.Line);
        var input = Copied(new DelimitedRecords(below, header.Delimiter, header.Map.Headers.Count).Read(), header.Map, work, record => string.Create(CultureInfo.InvariantCulture, $"line {record.Line}"));
        work.Stage(input);
        return input;
    }

    private static TableInput Copied(IEnumerable<SourceRecord> records, ColumnMap map, TableStaging work, Func<SourceRecord, string> place)
    {
        var copy = new CleanCopy(work.CleanCopy, work.Document, map.Headers.Count, place);
        copy.Write(records);
        return new TableInput(work.CleanCopy, ',', 1, HasPlaces: true, map, copy.Broken) { LongestLine = copy.LongestLine };
    }

    private static TabularReading Finish(TableStaging work, TableInput input, string form, string? municipality, IReadOnlyList<string> notes)
    {
        var totals = work.Table.CheckTotals();
        var counted = work.Table.Count();
        var (read, rejected) = (counted.Read + input.Broken.Count, counted.Rejected + input.Broken.Count);
        var allNotes = notes.Concat(Remarks(input, work, totals, rejected)).ToList();
        var period = work.Table.Period();
        work.WriteReading(input.Broken, period, municipality, read, counted.Staged, rejected, counted.Skipped);
        return new TabularReading(input.Map, form, work.Signs.IsShown ? work.Signs.DecimalSign : null, period, read, counted.Staged, rejected, counted.Skipped,
            work.FirstRejected(RejectedKept), work.Table.FirstRows(RowsShown), allNotes);
    }

    /// <exception cref="SourceFormatException">total_differs</exception>
    private static IEnumerable<string> Remarks(TableInput input, TableStaging work, IReadOnlyList<TotalLine> totals, int rejected)
    {
        if (input.Map.LeftAside.Count > 0) yield return $"Columns left aside: {string.Join(", ", input.Map.LeftAside)}.";
        foreach (var total in totals)
        {
            var difference = string.Create(CultureInfo.InvariantCulture, $"a sum of {total.Printed:0.00} ({total.Scenario}) where the lines above it sum to {total.Sum:0.00}");
            if (rejected == 0 && total.IsAtFoot)
            {
                throw new SourceFormatException("total_differs", new SourcePlace(work.Document, total.Place), difference, "the same sum",
                    "Lines are missing or stand twice: export the file again. If the sum is of something else, remove the line.");
            }

            yield return $"{total.Place}: {difference}{(total.IsAtFoot ? "; rows were rejected" : ", and no part of them gives it")}. The line was not loaded.";
        }
    }

    private static void RefuseOtherKinds(string path, string document)
    {
        var start = StartOf(path);
        if (start.Length == 0) throw DocumentDraft.Empty(document);
        FileKind.RefuseForeign(start, document);
        if (FileKind.IsPdf(start)) throw FileKind.WrongKind(document, "a PDF document, which is no table that can be loaded; export it as CSV or XLSX");
        if (FileKind.IsOldOffice(start)) throw OldOffice.Refusal(File.ReadAllBytes(path), document);
        if (FileKind.IsHtml(start) || FileKind.IsXml(start)) throw FileKind.WrongKind(document, "a web page or XML, which is no table that can be loaded; export it as CSV or XLSX");
    }

    private static byte[] StartOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[Math.Min(1 << 12, file.Length)];
            file.ReadExactly(start);
            return start;
        }
        catch (IOException error)
        {
            throw new SourceUnavailableException(new SourcePlace(path), "the file cannot be read", "See that it is there and may be read.", error);
        }
    }

    private DuckDBConnection Open(string folder, SourceKind kind)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute($"set memory_limit = '1GB'; set temp_directory = {DuckDBCommands.Literal(Path.Combine(folder, "spill"))}; {SurrogateKey.Macro}; create schema raw");
        foreach (var macro in sql.ReadingMacros) connection.Execute(macro);
        foreach (var table in kind.Tables) connection.Execute(sql.RawTable(table).Text);
        return connection;
    }
}
