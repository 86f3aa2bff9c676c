using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Staging;

/// <summary>The raw tables of one document while it is read; written as Parquet in the end, and counted before.</summary>
internal sealed class StatisticsStaging : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");
    private readonly SourceKind _kind;
    private readonly string _documentHash;

    public StatisticsStaging(SqlCatalog sql, SourceKind kind, string documentHash)
    {
        (_kind, _documentHash) = (kind, documentHash);
        _connection.Open();
        _connection.Execute("set memory_limit = '1GB'; create schema raw");
        foreach (var table in kind.Tables) _connection.Execute(sql.RawTable(table).Text);
    }

    /// <summary>Appends rows to a raw table, each begun with the document and its number from 1, and counts them afterwards.</summary>
    /// <param name="write">Appends the further columns of a row.</param>
    public void Append<TRow>(string table, IEnumerable<TRow> rows, Action<IDuckDBAppenderRow, TRow> write)
    {
        var number = 0;
        using (var appender = _connection.CreateAppender("raw", table))
        {
            foreach (var row in rows)
            {
                var appended = appender.CreateRow().AppendValue(_documentHash).AppendValue(++number);
                write(appended, row);
                appended.EndRow();
            }
        }

        Verify(table, number);
    }

    /// <summary>Writes what stands beside the rows, and all of it into the folder.</summary>
    public void Finish(StatisticsTally tally, string? municipality, string folder)
    {
        AppendCategories(tally.Categories);
        AppendReading(tally, municipality);
        Append("rejected_row", tally.Rejected, (appended, row) => appended.AppendValue(row.Place).AppendValue(row.Code).AppendValue(row.Message).AppendValue(row.RawText));
        foreach (var table in _kind.Tables)
        {
            _connection.Execute($"copy raw.{table} to {DuckDBCommands.Literal(Path.Combine(folder, $"{table}.parquet"))} (format parquet, compression zstd)");
        }
    }

    public void Dispose() => _connection.Dispose();

    private void AppendCategories(List<StatisticsCategory> categories)
    {
        using (var appender = _connection.CreateAppender("raw", "statistics_category"))
        {
            foreach (var category in categories)
            {
                appender.CreateRow()
                    .AppendValue(_documentHash)
                    .AppendValue(category.Dimension)
                    .AppendValue(category.DimensionLabel)
                    .AppendValue(category.MappedTo)
                    .AppendValue(category.Code)
                    .AppendValue(category.Label)
                    .EndRow();
            }
        }

        Verify("statistics_category", categories.Count);
    }

    private void AppendReading(StatisticsTally tally, string? municipality)
    {
        using var appender = _connection.CreateAppender("raw", "document_reading");
        appender.CreateRow()
            .AppendValue(_documentHash)
            .AppendValue(_kind.Name)
            .AppendValue(1m)
            .AppendValue(StatisticsReading.ReaderVersion)
            .AppendValue(DocumentRole.Record)
            .AppendValue(municipality)
            .AppendValue(tally.Period?.Start)
            .AppendValue(tally.Period?.End)
            .AppendValue(tally.Read)
            .AppendValue(tally.Staged)
            .AppendValue(tally.Rejected.Count)
            .AppendValue(tally.Skipped)
            .AppendValue(0)
            .EndRow();
    }

    private void Verify(string table, int sent)
    {
        var found = _connection.Scalar<int>($"select count(*) from raw.{table}");
        if (found != sent) throw new InvalidOperationException($"raw.{table}: {sent} rows were sent, {found} were counted afterwards.");
    }
}
