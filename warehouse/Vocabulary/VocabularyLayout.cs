using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>The columns of one vocabulary file, and how it is read.</summary>
internal sealed record VocabularyLayout(string FileName, string RawTable, string[] Required, string[] Optional)
{
    private IEnumerable<string> Columns => Required.Concat(Optional);

    public VocabularyTable Read(string? cityFolder, List<string> faults)
    {
        var rows = new List<VocabularyRow>();
        using (var builtIn = typeof(VocabularyLayout).Assembly.GetManifestResourceStream($"vocabulary/{FileName}")!)
        {
            rows.AddRange(Read(new StreamReader(builtIn, Encoding.UTF8), "built-in", FileName, faults));
        }

        var city = cityFolder is null ? null : Path.Combine(cityFolder, FileName);
        if (city is not null && File.Exists(city))
        {
            rows.AddRange(Read(new StringReader(SpreadsheetText.Of(city)), "city", $"vocabulary/{FileName}", faults));
        }

        return new VocabularyTable(FileName, RawTable, Columns.ToList(), rows);
    }

    private List<VocabularyRow> Read(TextReader text, string origin, string place, List<string> faults)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = null,
            MissingFieldFound = null,
            TrimOptions = TrimOptions.Trim,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        };
        var rows = new List<VocabularyRow>();
        using var csv = new CsvReader(text, configuration);
        if (!csv.Read() || !csv.ReadHeader()) return rows;

        var header = csv.HeaderRecord!.Select(name => name.Trim().ToLowerInvariant()).ToArray();
        if (!HeaderFits(header, place, faults)) return rows;
        while (csv.Read())
        {
            var rowPlace = $"{place}, line {csv.Parser.RawRow}";
            var values = Columns.Select(column => header.Contains(column) && csv.GetField(column) is { Length: > 0 } value ? value : null).ToList();
            // Most states have no grade, and a correction without a value clears its field.
            var empty = Columns.Where((column, index) => values[index] is null && Required.Contains(column) && column is not ("grade" or "value")).ToList();
            if (empty.Count > 0) faults.Add($"{rowPlace}: no value for {string.Join(", ", empty)}. Fill the cell or remove the row.");
            rows.Add(new VocabularyRow(origin, rowPlace, values));
        }

        return rows;
    }

    private bool HeaderFits(string[] header, string place, List<string> faults)
    {
        var missing = Required.Except(header).ToList();
        var unknown = header.Except(Columns).ToList();
        faults.AddRange(missing.Select(column => $"{place}: the column {column} is missing. The header must hold {string.Join(",", Required)}."));
        faults.AddRange(unknown.Select(column => $"{place}: unknown column '{column}'{NearestName.Hint(column, Columns)}"));
        return missing.Count == 0 && unknown.Count == 0;
    }
}
