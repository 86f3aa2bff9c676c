using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Goals;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Star;

/// <summary>Builds the whole star into a fresh DuckDB file. Raw and staging live in memory beside it and never reach the file.</summary>
public sealed class StarBuild(SqlCatalog sql)
{
    /// <summary>Version of the program that builds; a new one builds anew.</summary>
    public static readonly string Version = typeof(StarBuild).Assembly.GetName().Version!.ToString(3);

    /// <summary>Of fewer rows, a second thread costs more processor time than it is worth.</summary>
    private const long RowsWorthThreads = 2000;

    /// <param name="candidatePath">A file that does not exist yet.</param>
    /// <param name="generation">Number that the file will have once it is published.</param>
    public void Build(string candidatePath, BuildInputs inputs, int generation, DateTimeOffset builtAt, CancellationToken cancel)
    {
        using var connection = new DuckDBConnection($"Data Source={candidatePath}");
        connection.Open();
        Prepare(connection);
        LoadRawTables(connection, inputs);
        if (CountRows(connection) < RowsWorthThreads) connection.Execute("set threads = 1");
        var matched = sql.Needing("raw.goal_match");
        Transform(connection, item => item.Schema == "staging" && !matched.Contains(item), cancel);
        GoalMatchTables.Fill(connection);
        Transform(connection, item => item.Schema == "staging" && matched.Contains(item), cancel);
        // One transaction, because a commit waits for the disk; it may write to one database alone, so staging comes before it.
        connection.Execute("begin transaction");
        Transform(connection, item => item.Schema != "staging", cancel);
        connection.Execute("commit");
        Identify(connection, inputs, generation, builtAt);
        connection.Execute("detach staging; detach raw; checkpoint");
    }

    private static long CountRows(DuckDBConnection connection) => connection.Scalar<long>(
        "select (select count(*) from raw.goal_row) + (select count(*) from raw.revision_row) + (select count(*) from raw.measure_value_row)");

    private void Transform(DuckDBConnection connection, Func<SqlObject, bool> isWanted, CancellationToken cancel)
    {
        foreach (var item in sql.Transformations.Where(isWanted))
        {
            cancel.ThrowIfCancellationRequested();
            connection.Execute(item.Text);
        }
    }

    private void Prepare(DuckDBConnection connection)
    {
        connection.Execute("attach ':memory:' as raw; attach ':memory:' as staging");
        connection.Execute("create schema star; create schema mart; create schema audit");
        // md5 is stable between versions of DuckDB, which its own hash() is not; 63 bits keep the key positive.
        connection.Execute("create temp macro surrogate_key(natural_key) as cast(md5_number_lower(natural_key) // 2 as bigint)");
        // What stays of a text when case, punctuation, hyphens and white space do not count.
        connection.Execute(@"create temp macro folded(words) as regexp_replace(lower(nfc_normalize(words)), '[^\p{L}\p{N}]', '', 'g')");
        // What stays of a code when leading zeros of its parts, blanks and a closing full stop do not count: 01.05. = 1.5.
        connection.Execute(@"create temp macro code_key(code) as rtrim(regexp_replace(regexp_replace(lower(code), '\s', '', 'g'), '(^|[^0-9])0+([0-9])', '\1\2', 'g'), '.')");
        // A person's value of a field, which may be none, or what was found.
        connection.Execute("create temp macro corrected(fields, name, found) as case when map_contains(fields, name) then fields[name] else cast(found as varchar) end");
        foreach (var table in sql.RawTables) connection.Execute(table.Text);
    }

    private static void LoadRawTables(DuckDBConnection connection, BuildInputs inputs)
    {
        foreach (var table in StagingArea.Tables)
        {
            if (inputs.Documents.Count == 0) continue;
            var files = inputs.Documents.Select(document => document.StagedFolder).Distinct().Select(folder => DuckDBCommands.Literal(Path.Combine(folder, $"{table}.parquet")));
            LoadStaged(connection, table, files);
        }

        AppendDocuments(connection, inputs);
        AppendSources(connection, inputs);
        AppendRefused(connection, inputs);
        RecoveredRowAppender.Append(connection, inputs.Recovered);
        foreach (var vocabulary in inputs.Vocabularies.Tables) VocabularyAppender.Append(connection, vocabulary);
    }

    /// <exception cref="SourceUnavailableException">A staged file is damaged. The archive has what it was made from.</exception>
    private static void LoadStaged(DuckDBConnection connection, string table, IEnumerable<string> files)
    {
        try
        {
            connection.Execute($"insert into raw.{table} by name select * from read_parquet([{string.Join(", ", files)}])");
        }
        catch (DuckDBException error)
        {
            throw new SourceUnavailableException(new SourcePlace("data/staged"), $"staged rows cannot be read ({error.Message.ReplaceLineEndings(" ")})",
                "Remove that folder and run again: the documents are then read anew from the archive.", error);
        }
    }

    private static void AppendDocuments(DuckDBConnection connection, BuildInputs inputs)
    {
        using var appender = connection.CreateAppender("raw", "main", "document");
        foreach (var document in inputs.Documents)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(document.Name)
                .AppendValue(document.Source)
                .AppendValue(document.SourceKind)
                .AppendValue(document.Size)
                .AppendValue((DateOnly?)document.Received)
                .EndRow();
        }
    }

    private static void AppendSources(DuckDBConnection connection, BuildInputs inputs)
    {
        using var appender = connection.CreateAppender("raw", "main", "source");
        foreach (var source in inputs.Sources)
        {
            appender.CreateRow()
                .AppendValue(source.Name)
                .AppendValue(source.Kind)
                .AppendValue(source.LateAfterDays)
                .EndRow();
        }
    }

    private static void AppendRefused(DuckDBConnection connection, BuildInputs inputs)
    {
        using var appender = connection.CreateAppender("raw", "main", "refused_document");
        foreach (var document in inputs.Refused)
        {
            appender.CreateRow()
                .AppendValue(document.Name)
                .AppendValue(document.Source)
                .AppendValue(document.Code)
                .AppendValue(document.Message)
                .EndRow();
        }
    }

    private static void Identify(DuckDBConnection connection, BuildInputs inputs, int generation, DateTimeOffset builtAt)
    {
        using var appender = connection.CreateAppender("audit", "generation");
        appender.CreateRow()
            .AppendValue(generation)
            .AppendValue(inputs.Fingerprint())
            .AppendValue((DateTime?)builtAt.UtcDateTime)
            .AppendValue(Version)
            .AppendValue(inputs.MunicipalityCode)
            .EndRow();
    }
}
