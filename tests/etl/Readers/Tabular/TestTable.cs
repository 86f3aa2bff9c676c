using System.Text;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Tabular;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Reads tables that a test writes down, and asks the staged files what they hold.</summary>
public sealed class TestTable : IDisposable
{
    private static readonly SqlCatalog Sql = SqlCatalog.Load();

    private readonly TemporaryFolder _folder = new();
    private int _read;

    /// <summary>Where the last reading was staged.</summary>
    public string Staged { get; private set; } = "";

    public static TableSettings Settings(string kind, params (string Field, string Header)[] columns) =>
        TableSettings.Of(SourceKind.Get(kind)) with { Columns = columns.ToDictionary(column => column.Field, column => column.Header) };

    public TabularReading Read(string kind, string text, Encoding? encoding = null, string? known = null) => Read(Settings(kind), text, encoding, known);

    public TabularReading Read(TableSettings settings, string text, Encoding? encoding = null, string? known = null)
    {
        var file = _folder.File($"table-{++_read}.csv");
        File.WriteAllText(file, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return ReadFile(settings, file, known);
    }

    public TabularReading ReadWorkbook(TableSettings settings, params (string Name, string Attributes, object?[][] Rows)[] sheets)
    {
        var file = _folder.File($"table-{++_read}.xlsx");
        File.WriteAllBytes(file, TestWorkbook.Of(sheets));
        return ReadFile(settings, file);
    }

    public TabularReading ReadFile(TableSettings settings, string file, string? known = null)
    {
        Staged = Directory.CreateDirectory(System.IO.Path.Combine(_folder.Path, $"staged-{++_read}")).FullName;
        return new TabularReader(Sql, new ReadingLimits()).Read(file, System.IO.Path.GetFileName(file), "hash", settings, Staged, "186", known);
    }

    public string Path(string name) => _folder.File(name);

    /// <summary>Rows of the staged file that can be loaded, "a|b|c" each; "line" stands for the line of the row.</summary>
    public List<string> Rows(string columns, string table = "ledger_row", string where = "fault_code is null")
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select concat_ws('|', {columns}) from (select *, coalesce(source_line, first_line + file_row_number // rows_per_line) as line from read_parquet('{Staged}/{table}.parquet', file_row_number = true)) where {where}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }

    public void Dispose() => _folder.Dispose();
}
