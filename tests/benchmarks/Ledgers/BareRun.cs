using DuckDB.NET.Data;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>The same star by hand-written SQL alone: read, parsed, joined and written into a DuckDB file, and the unit costs from it.</summary>
internal static class BareRun
{
    public const string Name = "bare";

    public static string? Execute(string folder)
    {
        var file = Path.Combine(folder, "bare.duckdb");
        File.Delete(file);
        using (var connection = new DuckDBConnection($"DataSource={file}"))
        {
            connection.Open();
            Sql.Run(connection, "bare.sql", ("folder", Path.Combine(folder, "inbox")));
        }

        return null;
    }
}
