using System.Globalization;
using CsvHelper;

namespace StrategyWarehouse.Etl.Tests.Readers;

/// <summary>A careful reading of a real document, row by row, kept beside it as CSV.</summary>
public static class GoldenFile
{
    public static IReadOnlyList<IDictionary<string, object>> Rows(string name)
    {
        using var csv = new CsvReader(new StreamReader(Repository.Shared($"golden/{name}.csv")), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
    }

    /// <summary>The status words that the real documents use.</summary>
    public static IReadOnlyList<string> StatusWords() => [.. Rows("status-vocabulary").Select(row => (string)row["raw_status"])];

    public static string Text(this IDictionary<string, object> row, string column) => (string)row[column];

    public static int? Number(this IDictionary<string, object> row, string column) =>
        row.Text(column) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static string FirstWords(string? text, int count) => string.Join(' ', (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(count));

    public static int WordCount(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
