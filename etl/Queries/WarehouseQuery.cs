using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Queries;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>Runs a user's SQL on a generation and writes the rows as they come.</summary>
public sealed class WarehouseQuery(Generation generation)
{
    /// <param name="format">table, csv, json or parquet.</param>
    /// <param name="outputPath">Null for standard output, which parquet cannot go to.</param>
    public void Write(string sql, string format, string? outputPath, CancellationToken cancel)
    {
        if (format == "parquet") WriteParquet(sql, outputPath);
        else if (outputPath is null) WriteRows(sql, format, Console.Out, cancel);
        else
        {
            using var file = new StreamWriter(outputPath);
            WriteRows(sql, format, file, cancel);
        }
    }

    private void WriteParquet(string sql, string? outputPath)
    {
        if (outputPath is null) throw new ConfigurationException("Parquet is no text: name a file with --output FILE.");
        var path = Path.GetFullPath(outputPath);
        using var connection = Sandbox.Open(generation, writableFile: path);
        connection.Execute($"copy ({sql.Trim().TrimEnd(';')}\n) to {DuckDBCommands.Literal(path)} (format parquet, compression zstd)");
    }

    private void WriteRows(string sql, string format, TextWriter output, CancellationToken cancel)
    {
        using var connection = Sandbox.Open(generation);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        using var interruption = cancel.Register(command.Cancel);
        using var reader = command.ExecuteReader();
        switch (format)
        {
            case "csv":
                CsvRows.Write(reader, output, cancel);
                break;
            case "json":
                JsonRows.Write(reader, output, cancel);
                break;
            default:
                TableRows.Write(reader, output, cancel);
                break;
        }

        if (reader.NextResult()) throw new ConfigurationException("The query holds more than one statement; only the first was answered. Ask them one by one.");
    }
}
