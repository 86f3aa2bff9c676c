using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests.Histories;

/// <summary>Builds a star from many documents at once, staged in a shuffled order and in shuffled company: a folder a document would take minutes.</summary>
internal sealed class HistoryStar(TemporaryFolder folder, SqlCatalog sql)
{
    private const int Folders = 2;

    public DuckDBConnection Build(string name, IReadOnlyList<RandomDocument> documents, int shuffle)
    {
        var order = new Random(shuffle);
        var shuffled = documents.OrderBy(_ => order.Next()).ToList();
        var inForce = new List<DocumentInForce>();
        foreach (var (share, number) in shuffled.Chunk((shuffled.Count / Folders) + 1).Select((share, number) => (share, number)))
        {
            var staged = folder.File($"{name}-{number}/x")[..^2];
            Stage(staged, share);
            inForce.AddRange(share.Select(document => new DocumentInForce(document.Hash, document.Name, "strategy", "strategy", 100, new DateOnly(2024, 5, 1), staged)));
        }

        var path = folder.File($"{name}.duckdb");
        var inputs = new BuildInputs("186", [new SourceInForce("strategy", "strategy", 120)], inForce.OrderBy(_ => order.Next()), [], Vocabularies.Load(cityFolder: null), sql);
        new StarBuild(sql).Build(path, inputs, generation: 1, new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), CancellationToken.None);
        var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        return connection;
    }

    private void Stage(string target, IReadOnlyList<RandomDocument> documents)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("create schema raw");
        foreach (var table in SourceKind.Get(SourceKind.Strategy).Tables) connection.Execute(sql.RawTable(table).Text);
        Insert(connection, "goal_row", documents.SelectMany(document => document.Rows.Select((row, index) => new Dictionary<string, object?>(Heading(document, index + 1))
        {
            ["goal_level"] = row.GoalLevel, ["goal_code"] = row.GoalCode, ["goal"] = row.Goal, ["parent_code"] = row.ParentCode, ["unit"] = row.Unit, ["means"] = row.Means,
            ["raw_status"] = row.RawStatus, ["target_year"] = row.TargetYear, ["proposed_target_year"] = row.ProposedTargetYear, ["proposes_shift"] = row.ProposesShift,
        })));
        Insert(connection, "revision_row", documents.SelectMany(document => document.Revisions.Select((row, index) => new Dictionary<string, object?>(Heading(document, index + 1))
        {
            ["goal_level"] = row.GoalLevel, ["goal_code"] = row.GoalCode, ["goal"] = row.Goal, ["unit"] = row.Unit,
            ["old_target_year"] = row.OldTargetYear, ["new_target_year"] = row.NewTargetYear, ["old_means"] = row.OldMeans, ["new_means"] = row.NewMeans,
        })));
        Insert(connection, "document_reading", documents.Select(document => new Dictionary<string, object?>(Heading(document, 0))
        {
            ["profile"] = "made-up", ["profile_score"] = 1m, ["reader_version"] = "1", ["document_role"] = document.Role, ["rows_read"] = document.Rows.Count + document.Revisions.Count,
            ["rows_sent"] = document.Rows.Count + document.Revisions.Count, ["rows_rejected"] = 0, ["rows_skipped"] = 0, ["lines_unaccounted"] = 0,
        }));
        foreach (var table in SourceKind.Get(SourceKind.Strategy).Tables) connection.Execute($"copy raw.{table} to {DuckDBCommands.Literal(Path.Combine(target, $"{table}.parquet"))} (format parquet)");
    }

    private static Dictionary<string, object?> Heading(RandomDocument document, int row) => new()
    {
        ["document_hash"] = document.Hash, ["row_number"] = row, ["municipality_code"] = document.Municipality, ["period_start"] = document.Period?.Start, ["period_end"] = document.Period?.End,
        ["confidence"] = 1m, ["source_locator"] = $"line {row}",
    };

    private static void Insert(DuckDBConnection connection, string table, IEnumerable<Dictionary<string, object?>> rows)
    {
        var columns = connection.Query($"select column_name from duckdb_columns() where table_name = '{table}' order by column_index");
        using var appender = connection.CreateAppender("raw", table);
        foreach (var row in rows)
        {
            var target = appender.CreateRow();
            foreach (var column in columns) Append(target, row.GetValueOrDefault(column));
            target.EndRow();
        }
    }

    private static void Append(IDuckDBAppenderRow row, object? value) => _ = value switch
    {
        null => row.AppendNullValue(),
        string text => row.AppendValue(text),
        DateOnly date => row.AppendValue((DateOnly?)date),
        decimal number => row.AppendValue((decimal?)number),
        bool flag => row.AppendValue((bool?)flag),
        int number => row.AppendValue((int?)number),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
