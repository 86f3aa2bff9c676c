using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Sql;

/// <summary>The three things that this program says to DuckDB, in one line each.</summary>
public static class DuckDBCommands
{
    public static void Execute(this DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static T Scalar<T>(this DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)Convert.ChangeType(command.ExecuteScalar()!, typeof(T), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A text as an SQL literal, for the statements that take no parameters (COPY, ATTACH, read_parquet).</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
