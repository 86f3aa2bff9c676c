using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>Writes the tables of the star schema to files.</summary>
public static class StarExport
{
    /// <param name="format">csv or parquet.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(Generation generation, string folder, string format, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        using var connection = generation.OpenReadOnly();
        var files = new List<string>();
        foreach (var table in TablesOf(generation))
        {
            cancel.ThrowIfCancellationRequested();
            var file = Path.Combine(folder, $"{table}.{format}");
            var rows = $"select * from star.{table} order by all";
            if (format == "csv") WriteCsv(connection, rows, file, cancel);
            else connection.Execute($"copy ({rows}) to {DuckDBCommands.Literal(file)} (format parquet, compression zstd)");
            files.Add(file);
        }

        return files;
    }

    private static void WriteCsv(DuckDBConnection connection, string rows, string file, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();
        command.CommandText = rows;
        using var reader = command.ExecuteReader();
        using var output = new StreamWriter(file);
        CsvRows.Write(reader, output, cancel);
    }

    private static List<string> TablesOf(Generation generation)
    {
        using var connection = generation.OpenReadOnly();
        using var command = connection.CreateCommand();
        command.CommandText = "select table_name from duckdb_tables() where schema_name = 'star' order by table_name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read()) tables.Add(reader.GetString(0));
        return tables;
    }
}
