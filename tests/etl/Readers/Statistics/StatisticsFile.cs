using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>An answer that a test writes down or takes from the shared reference, read and staged in a temporary folder.</summary>
internal sealed class StatisticsFile : IDisposable
{
    private static readonly SqlCatalog Sql = SqlCatalog.Load();

    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    private StatisticsFile(byte[] bytes)
    {
        _path = _folder.File("answer.json");
        File.WriteAllBytes(_path, bytes);
    }

    public ReadingLimits Limits { get; init; } = new();

    public Dictionary<string, string> Columns { get; init; } = [];

    public Dictionary<string, string> Constants { get; init; } = [];

    public static StatisticsFile Of(string json, Dictionary<string, string>? columns = null, Dictionary<string, string>? constants = null, ReadingLimits? limits = null) =>
        new(Encoding.UTF8.GetBytes(json)) { Columns = columns ?? [], Constants = constants ?? [], Limits = limits ?? new ReadingLimits() };

    public static StatisticsFile Of(byte[] bytes) => new(bytes);

    public static StatisticsFile Shared(string name, Dictionary<string, string>? constants = null) =>
        new(File.ReadAllBytes(Repository.Shared($"data/jsonstat/{name}"))) { Constants = constants ?? [] };

    public StatisticsReading Read(string kind = SourceKind.PxWeb, params StatisticsCategory[] before) =>
        new StatisticsReader(Sql, Limits).Read(_path, "answer.json", "0123", new StatisticsSettings(SourceKind.Get(kind), Columns, Constants), _folder.Path, "186", before);

    public SourceFormatException Refusal(string kind = SourceKind.PxWeb) => Assert.Throws<SourceFormatException>(() => Read(kind));

    /// <summary>Reads, and gives the staged rows of a raw table as "a|b|c"; null is an empty text.</summary>
    public List<string> Rows(string columns, string table = "observation_row", string kind = SourceKind.PxWeb)
    {
        Read(kind);
        return Query($"select {columns} from '{Path.Combine(_folder.Path, $"{table}.parquet")}' order by row_number");
    }

    /// <summary>One row of figures over the observations that were staged last.</summary>
    public string Figure(string expression, string condition) =>
        Query($"select {expression} from '{Path.Combine(_folder.Path, "observation_row.parquet")}' where {condition}")[0];

    public void Dispose() => _folder.Dispose();

    private static List<string> Query(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string? Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
