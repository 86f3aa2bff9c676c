using DuckDB.NET.Data;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>The same star by hand-written SQL alone: read, parsed, joined and written into a DuckDB file, and the unit costs from it.</summary>
internal static class BareRun
{
    public const string Name = "bare";

    /// <summary>Every line numbered, as the warehouse has them.</summary>
    public const string Numbered = "bare-numbered";

    public static string? Execute(string folder, bool isNumbered)
    {
        var file = Path.Combine(folder, "bare.duckdb");
        File.Delete(file);
        using (var connection = new DuckDBConnection($"DataSource={file}"))
        {
            connection.Open();
            Sql.Run(connection, "bare.sql", ("folder", Path.Combine(folder, "inbox")), ("source_line", isNumbered ? "cast(1 + row_number() over () as integer)" : "cast(null as integer)"));
        }

        return null;
    }
}
