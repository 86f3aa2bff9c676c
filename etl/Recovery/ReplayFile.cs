using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using StrategyWarehouse.Etl.Queries;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;
using ConfigurationException = StrategyWarehouse.Warehouse.Errors.ConfigurationException;

namespace StrategyWarehouse.Etl.Recovery;

/// <summary>Reads a file of rejected rows that a person has filled, as spreadsheet programs save it: comma, semicolon or tab, UTF-8 or Windows-1252.</summary>
public static class ReplayFile
{
    /// <returns>The rows with a value in some field; rows that were left as exported are not among them.</returns>
    /// <exception cref="ConfigurationException">The file is not there, or its columns are not those of an export.</exception>
    public static IReadOnlyList<ReplayLine> Read(string path)
    {
        if (!File.Exists(path)) throw new ConfigurationException($"{path}: the file does not exist. Write one with `strategy-warehouse rejected --export FILE.csv`, and fill it.");
        return Parse(SpreadsheetText.Of(path), Path.GetFileName(path));
    }

    public static IReadOnlyList<ReplayLine> Parse(string text, string name)
    {
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text),
            BadDataFound = null,
            MissingFieldFound = null,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        });
        if (!csv.Read() || !csv.ReadHeader()) throw new ConfigurationException($"{name}: the file is empty. Write one with `strategy-warehouse rejected --export FILE.csv`.");
        var header = csv.HeaderRecord!.Select(column => column.Trim().ToLowerInvariant()).Where(column => column.Length > 0).ToList();
        CheckHeader(header, name);

        var lines = new List<ReplayLine>();
        for (var end = csv.Parser.RawRow; csv.Read(); end = csv.Parser.RawRow)
        {
            var cells = header.Select(column => (Column: column, Value: ValueOf(column, csv.GetField(column) ?? "")))
                .Where(cell => cell.Value.Length > 0)
                .ToDictionary(cell => cell.Column, cell => cell.Value);
            if (ReplayColumns.Fields.Any(cells.ContainsKey)) lines.Add(new ReplayLine(end + 1, cells));
        }

        return lines;
    }

    /// <summary>Fields are folded as a reader folds them; what tells the row stays as it was exported.</summary>
    private static string ValueOf(string column, string cell)
    {
        var value = FormulaGuard.Unguarded(cell);
        return ReplayColumns.Fields.Contains(column) ? WhiteSpace.Fold(value) : value.Trim();
    }

    /// <summary>Told from the header alone: the raw texts below it may hold any of them.</summary>
    private static string DelimiterOf(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return header.Contains(';') ? ";" : header.Contains('\t') ? "\t" : ",";
    }

    private static void CheckHeader(List<string> header, string name)
    {
        var faults = ReplayColumns.Required.Except(header).Select(column => $"{name}: the column {column} is missing. Keep the columns of `strategy-warehouse rejected --export`.")
            .Concat(header.Except(ReplayColumns.All).Select(column => $"{name}: unknown column '{column}'{NearestName.Hint(column, ReplayColumns.All)}"))
            .Concat(header.GroupBy(column => column).Where(same => same.Count() > 1).Select(same => $"{name}: the column {same.Key} stands twice. Keep one."))
            .ToList();
        if (faults.Count > 0) throw new ConfigurationException(string.Join(Environment.NewLine, faults));
    }
}
