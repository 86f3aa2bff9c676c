using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Star;

/// <summary>Fills the raw tables with all that a star is built from.</summary>
internal static class RawTables
{
    private const string LedgerTable = "ledger_row";

    private static readonly HashSet<string> TabularTables = [.. SourceKind.All.Where(kind => kind.IsTabular).Select(kind => kind.Tables[0])];

    public static void Load(DuckDBConnection connection, BuildInputs inputs)
    {
        foreach (var table in SourceKind.AllTables) LoadStaged(connection, table, FilesOf(table, inputs.Documents));
        AppendDocuments(connection, inputs);
        AppendSources(connection, inputs);
        AppendDueDates(connection, inputs);
        AppendRefused(connection, inputs);
        AppendCosting(connection, inputs.Costing);
        RecoveredRowAppender.Append(connection, inputs.Recovered);
        foreach (var vocabulary in inputs.Vocabularies.Tables) VocabularyAppender.Append(connection, vocabulary);
    }

    private static List<string> FilesOf(string table, IReadOnlyList<DocumentInForce> documents) => documents
        .Where(document => SourceKind.Get(document.SourceKind).Tables.Contains(table))
        .Select(document => document.StagedFolder)
        .Distinct()
        .Select(folder => DuckDBCommands.Literal(Path.Combine(folder, $"{table}.parquet")))
        .ToList();

    /// <exception cref="SourceUnavailableException">A staged file is damaged. The archive has what it was made from.</exception>
    private static void LoadStaged(DuckDBConnection connection, string table, List<string> files)
    {
        if (files.Count == 0) return;
        try
        {
            connection.Execute(Loading(table, string.Join(", ", files)));
        }
        catch (DuckDBException error)
        {
            throw new SourceUnavailableException(new SourcePlace("data/staged"), $"staged rows cannot be read ({error.Message.ReplaceLineEndings(" ")})",
                "Remove that folder and run again: the documents are then read anew from the archive.", error);
        }
    }

    private static string Loading(string table, string files) => table switch
    {
        LedgerTable => $"drop table raw.{table}; create view raw.{table} as {TabularRows(files)}",
        _ when TabularTables.Contains(table) => $"insert into raw.{table} by name {TabularRows(files)}",
        _ => $"insert into raw.{table} by name select * from read_parquet([{files}])",
    };

    /// <summary>
    /// The rows of staged tabular documents that can be loaded. Rejected rows stay in the file, so that the position of a row
    /// tells its line where the reader gave none: numbering ten million lines would take longer than reading them.
    /// </summary>
    private static string TabularRows(string files) =>
        $"""
        select * exclude (fault_code, fault_field, fault_text, first_line, rows_per_line, file_row_number)
            replace (cast(coalesce(source_line, first_line + file_row_number // rows_per_line) as integer) as source_line)
        from read_parquet([{files}], file_row_number = true, union_by_name = true)
        where fault_code is null
        """;

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
                .AppendValue(source.MunicipalityCode)
                .AppendValue(source.LateAfterDays)
                .AppendValue(source.Overlap)
                .EndRow();
        }
    }

    private static void AppendDueDates(DuckDBConnection connection, BuildInputs inputs)
    {
        using var appender = connection.CreateAppender("raw", "main", "source_due_date");
        foreach (var (source, due) in inputs.Sources.SelectMany(source => source.DueDates.Select(due => (source.Name, due))))
        {
            appender.CreateRow()
                .AppendValue(source)
                .AppendValue(due.Name)
                .AppendValue((sbyte?)due.Month)
                .AppendValue((sbyte?)due.Day)
                .AppendValue((sbyte?)due.CoversMonth)
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

    private static void AppendCosting(DuckDBConnection connection, CostingSettings costing)
    {
        using (var appender = connection.CreateAppender("raw", "main", "costing"))
        {
            appender.CreateRow()
                .AppendValue(costing.Method)
                .AppendValue((short?)costing.BaseYear)
                .AppendValue(costing.PriceIndex)
                .AppendValue(costing.MinimumPeers)
                .AppendValue(costing.WarnAtChange)
                .EndRow();
        }

        using var links = connection.CreateAppender("raw", "main", "peer_link");
        foreach (var peer in costing.Peers)
        {
            links.CreateRow().AppendValue(peer.Product).AppendValue(peer.Indicator).AppendValue(peer.TrimShare).AppendValue(peer.NotComparable).EndRow();
        }
    }
}
