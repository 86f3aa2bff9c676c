using System.CommandLine;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Queries;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Etl.Commands;

internal static class QueryCommand
{
    public static Command Create(SharedOptions shared)
    {
        var sql = new Argument<string?>("SQL") { Description = "The query; quote it.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file", "-f") { Description = "Read the query from a file.", HelpName = "FILE" };
        var format = new Option<string?>("--format") { Description = "table, csv, json or parquet (default: what the ending of --output says, else table).", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "csv", "json", "parquet");
        var output = new Option<string?>("--output", "-o") { Description = "File to write; needed for parquet.", HelpName = "FILE" };
        var world = new AskedWorld();
        return new ProgramCommand("query",
            "Ask the published warehouse in SQL. Read-only; no access to files or network from within the query.",
            "strategy-warehouse query \"select * from mart.goal_realization where is_latest\"",
            "strategy-warehouse query --file late.sql --format csv --output late.csv",
            "strategy-warehouse query \"select table_name, comment from duckdb_tables()\" --format json",
            "strategy-warehouse query \"select goal_code, goal, target_year from mart.goal_history where is_current\" --as-of 2021-12-31",
            "strategy-warehouse query \"select count(*) from mart.goal_status\" --generation 3") { sql, file, format, output, world.AsOf, world.Number }.Runs(shared, (parsed, cancel) =>
            {
                var query = TextOf(parsed.GetValue(sql), parsed.GetValue(file));
                var target = parsed.GetValue(output);
                var chosen = parsed.GetValue(shared.Json) ? "json" : parsed.GetValue(format) ?? FormatOf(target);
                world.Use(parsed, shared.Open(parsed), (generation, _) => Ask(generation, query, chosen, target, cancel), cancel);
                return ExitCode.Done;
            });
    }

    private static void Ask(Generation generation, string query, string format, string? outputPath, CancellationToken cancel)
    {
        try
        {
            new WarehouseQuery(generation).Write(query, format, outputPath, cancel);
        }
        catch (DuckDBException error)
        {
            cancel.ThrowIfCancellationRequested();
            throw new ConfigurationException($"The query failed: {error.Message}", error);
        }
    }

    private static string TextOf(string? sql, string? file)
    {
        if (sql is null == file is null) throw new ConfigurationException("Give the query as an argument or with --file, one of the two.");
        if (file is not null && !File.Exists(file)) throw new ConfigurationException($"{file}: the file does not exist. Name the file that holds the query.");
        var text = sql ?? File.ReadAllText(file!);
        return string.IsNullOrWhiteSpace(text) ? throw new ConfigurationException("The query is empty. Try \"select * from mart.goal_status\".") : text;
    }

    private static string FormatOf(string? outputPath)
    {
        if (outputPath is null) return "table";
        var folder = Path.GetDirectoryName(Path.GetFullPath(outputPath))!;
        if (!Directory.Exists(folder)) throw new ConfigurationException($"--output {outputPath}: the folder does not exist. Make it, or name another file.");
        return Path.GetExtension(outputPath) switch
        {
            ".csv" => "csv",
            ".json" => "json",
            ".parquet" => "parquet",
            ".txt" => "table",
            _ => throw new ConfigurationException($"--output {outputPath}: the ending tells no format. Use .csv, .json, .parquet or .txt, or name one with --format."),
        };
    }
}
