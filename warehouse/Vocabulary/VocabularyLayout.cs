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
            rows.AddRange(Read(new StringReader(TextOf(city)), "city", $"vocabulary/{FileName}", faults));
        }

        return new VocabularyTable(FileName, RawTable, Columns.ToList(), rows);
    }

    /// <summary>UTF-8 or UTF-16; what is neither comes from a spreadsheet program that saves CSV in Windows-1252.</summary>
    private static string TextOf(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return File.ReadAllText(path, CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        }
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
        };
        var rows = new List<VocabularyRow>();
        using var csv = new CsvReader(text, configuration);
        if (!csv.Read() || !csv.ReadHeader()) return rows;

        var header = csv.HeaderRecord!;
        if (!HeaderFits(header, place, faults)) return rows;
        while (csv.Read())
        {
            var rowPlace = $"{place}, line {csv.Parser.RawRow}";
            var values = Columns.Select(column => header.Contains(column) && csv.GetField(column) is { Length: > 0 } value ? value : null).ToList();
            // Only "grade" may be left empty: most states have none.
            var empty = Columns.Where((column, index) => values[index] is null && Required.Contains(column) && column != "grade").ToList();
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
