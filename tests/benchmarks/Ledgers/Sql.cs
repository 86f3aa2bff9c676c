using DuckDB.NET.Data;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>The SQL files beside this one, with $name$ replaced.</summary>
internal static class Sql
{
    public static void Run(DuckDBConnection connection, string file, params (string Name, string Value)[] values)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var text = values.Aggregate(reader.ReadToEnd(), (sql, value) => sql.Replace($"${value.Name}$", value.Value, StringComparison.Ordinal));
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
