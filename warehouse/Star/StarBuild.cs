using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Goals;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Star;

/// <summary>Builds the whole star into a fresh DuckDB file. Raw and staging live in memory beside it and never reach the file.</summary>
public sealed class StarBuild(SqlCatalog sql)
{
    /// <summary>Version of the program that builds; a new one builds anew.</summary>
    public static readonly string Version = typeof(StarBuild).Assembly.GetName().Version!.ToString(3);

    /// <summary>Of fewer rows, a second thread costs more processor time than it is worth.</summary>
    private const long RowsWorthThreads = 2000;

    /// <summary>Ten million ledger lines need less; what does not fit goes to disk, beside the candidate.</summary>
    private const string MemoryLimit = "1GB";

    /// <param name="candidatePath">A file that does not exist yet.</param>
    /// <param name="generation">Number that the file will have once it is published.</param>
    public void Build(string candidatePath, BuildInputs inputs, int generation, DateTimeOffset builtAt, CancellationToken cancel)
    {
        using var connection = new DuckDBConnection($"Data Source={candidatePath}");
        connection.Open();
        Prepare(connection);
        RawTables.Load(connection, inputs);
        if (CountRows(connection) < RowsWorthThreads) connection.Execute("set threads = 1");
        // Goals are matched and costs allocated by code, between what of staging they read and what needs their outcome.
        var later = sql.Needing("raw.goal_match").Union(sql.Needing("raw.allocated_cost")).Union(sql.Needing("raw.allocation_problem")).ToHashSet();
        Transform(connection, item => item.Schema == "staging" && !later.Contains(item), cancel);
        GoalMatchTables.Fill(connection);
        AllocationTables.Fill(connection, inputs.Costing);
        Transform(connection, item => item.Schema == "staging" && later.Contains(item), cancel);
        // One transaction, because a commit waits for the disk; it may write to one database alone, so staging comes before it.
        connection.Execute("begin transaction");
        Transform(connection, item => item.Schema != "staging", cancel);
        connection.Execute("commit");
        Identify(connection, inputs, generation, builtAt);
        connection.Execute("detach staging; detach raw; checkpoint");
    }

    private static long CountRows(DuckDBConnection connection) => connection.Scalar<long>(
        "select (select cast(coalesce(sum(rows_sent), 0) as bigint) from raw.document_reading) + (select count(*) from raw.measure_value_row)");

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
        connection.Execute($"set memory_limit = '{MemoryLimit}'; attach ':memory:' as raw; attach ':memory:' as staging");
        connection.Execute("create schema star; create schema mart; create schema audit");
        connection.Execute(SurrogateKey.Macro);
        // What stays of a text when case, punctuation, hyphens and white space do not count.
        connection.Execute(@"create temp macro folded(words) as regexp_replace(lower(nfc_normalize(words)), '[^\p{L}\p{N}]', '', 'g')");
        // What stays of a code when leading zeros of its parts, blanks and a closing full stop do not count: 01.05. = 1.5.
        connection.Execute(@"create temp macro code_key(code) as rtrim(regexp_replace(regexp_replace(lower(code), '\s', '', 'g'), '(^|[^0-9])0+([0-9])', '\1\2', 'g'), '.')");
        // A person's value of a field, which may be none, or what was found.
        connection.Execute("create temp macro corrected(fields, name, found) as case when map_contains(fields, name) then fields[name] else cast(found as varchar) end");
        // Where a row of a table stands.
        connection.Execute("create temp macro place(sheet, row_number) as case when sheet is null then 'line ' || row_number else 'sheet ' || sheet || ', row ' || row_number end");
        foreach (var table in sql.RawTables) connection.Execute(table.Text);
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
