using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Etl.Readers.Tabular.Files;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>Stages the rows of one document, and the files that stand beside them.</summary>
internal sealed class TableStaging(DuckDBConnection connection, string document, string documentHash, TableSettings settings, string folder, string? knownDecimalSign)
{
    public string Document { get; } = document;

    public TableSettings Settings { get; } = settings;

    public StagedTable Table { get; } = new(connection, folder, TabularKind.Of(settings.Kind));

    /// <summary>Where the clean copy of a file that is not plain lies while it is read.</summary>
    public string CleanCopy { get; } = Path.Combine(folder, "clean.csv");

    public NumberSigns Signs { get; private set; } = new(",", "", IsShown: false);

    public int RowsPerLine { get; private set; } = 1;

    /// <param name="signs">Null where the table itself tells them.</param>
    public void Stage(TableInput input, NumberSigns? signs = null)
    {
        Signs = signs ?? new NumberSignsSearch(connection, input, Settings).Find(Document, knownDecimalSign);
        var statement = new StagingStatement(input, Settings, Signs, RawColumns());
        RowsPerLine = statement.RowsPerLine;
        Table.Write(statement.Select(connection.Scalar<long>($"select surrogate_key({DuckDBCommands.Literal(documentHash)})")));
    }

    /// <summary>Writes what stands beside the rows: the reading and the rejected rows.</summary>
    public void WriteReading(IReadOnlyList<RejectedRow> broken, ReportingPeriod? period, string? municipality, int read, int staged, int rejected, int skipped)
    {
        AppendBroken(broken);
        Table.CollectRejected(documentHash);
        using (var appender = connection.CreateAppender("raw", "document_reading"))
        {
            appender.CreateRow()
                .AppendValue(documentHash)
                .AppendValue(Settings.Kind.Name)
                .AppendValue(1m)
                .AppendValue(TabularReading.ReaderVersion)
                .AppendValue(DocumentRole.Record)
                .AppendValue(municipality)
                .AppendValue((DateOnly?)period?.Start)
                .AppendValue((DateOnly?)period?.End)
                .AppendValue(read)
                .AppendValue(staged)
                .AppendValue(rejected)
                .AppendValue(skipped)
                .AppendValue(0)
                .EndRow();
        }

        foreach (var table in (string[])["document_reading", "rejected_row"])
        {
            connection.Execute($"copy raw.{table} to {DuckDBCommands.Literal(Path.Combine(folder, $"{table}.parquet"))} (format parquet, compression zstd)");
        }

        File.Delete(CleanCopy);
    }

    /// <summary>The first rejected rows, in the order of the document.</summary>
    public IReadOnlyList<RejectedRow> FirstRejected(int most)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select place, code, message, raw_text from raw.rejected_row order by row_number limit {most.ToString(CultureInfo.InvariantCulture)}";
        using var reader = command.ExecuteReader();
        var rows = new List<RejectedRow>();
        while (reader.Read()) rows.Add(new RejectedRow(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return rows;
    }

    private void AppendBroken(IReadOnlyList<RejectedRow> broken)
    {
        using var appender = connection.CreateAppender("raw", "rejected_row");
        foreach (var (index, row) in broken.Index())
        {
            appender.CreateRow().AppendValue(documentHash).AppendValue(index + 1).AppendValue(row.Place).AppendValue(row.Code).AppendValue(row.Message).AppendValue(row.RawText).EndRow();
        }
    }

    private List<(string Name, string Type)> RawColumns()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select column_name, data_type from information_schema.columns where table_schema = 'raw' and table_name = '{TabularKind.Of(Settings.Kind).Table}' order by ordinal_position";
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (reader.Read()) columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
