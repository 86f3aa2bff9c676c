using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>The Parquet file of a table's rows, and what can be asked of it.</summary>
internal sealed class StagedTable(DuckDBConnection connection, string folder, TabularKind kind)
{
    private const string IsRejected = "fault_code is not null and not starts_with(fault_code, 'skipped')";

    private string Path => System.IO.Path.Combine(folder, $"{kind.Table}.parquet");

    private string Rows => $"read_parquet({DuckDBCommands.Literal(Path)}, file_row_number = true)";

    public void Write(string select)
    {
        connection.Execute($"copy ({select}) to {DuckDBCommands.Literal(Path)} (format parquet, compression snappy)");
        if (kind.Kind.Name != SourceKind.Ledger) MarkDuplicates();
    }

    public (int Read, int Staged, int Rejected, int Skipped) Count()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*), count(*) filter (fault_code is null), count(*) filter ({IsRejected}), count(*) filter (starts_with(fault_code, 'skipped')) from {Rows}";
        using var reader = command.ExecuteReader();
        reader.Read();
        return ((int)reader.GetInt64(0), (int)reader.GetInt64(1), (int)reader.GetInt64(2), (int)reader.GetInt64(3));
    }

    /// <summary>The first rows that were staged, as text under the names of their columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string?>> FirstRows(int most)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"select {Place} as place, * exclude (document_key, sheet, source_line, fault_code, fault_field, fault_text, first_line, rows_per_line, file_row_number) from {Rows} where fault_code is null limit {most}");
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, string?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, column => reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)));
        }

        return rows;
    }

    /// <summary>
    /// From the first to the last month of what was: plans, targets and forecasts reach into years of which the document reports nothing,
    /// and a document of them alone has no period. A row without a month stands for its year.
    /// </summary>
    public ReportingPeriod? Period()
    {
        if (FirstAndLastMonth() is not { } months) return null;
        var reported = kind.HasScenario ? "fault_code is null and scenario = 'actual'" : "fault_code is null";
        using var command = connection.CreateCommand();
        command.CommandText = $"select min({months.First}), max({months.Last}) from {Rows} where {reported}";
        using var reader = command.ExecuteReader();
        reader.Read();
        if (reader.IsDBNull(0)) return null;
        var (from, to) = (Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture), Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture));
        return ReportingPeriod.OfMonths(from / 100, from % 100, to / 100, to % 100);
    }

    // Of a row, in SQL, as yyyymm.
    private (string First, string Last)? FirstAndLastMonth()
    {
        if (kind.Field("period") is { } period) return ($"{period.RawColumn} // 1000000", $"{period.RawColumn} % 1000000");
        if (kind.Field("year") is null) return null;
        return kind.Field("month") is null
            ? ("cast(year as integer) * 100 + 1", "cast(year as integer) * 100 + 12")
            : ("cast(year as integer) * 100 + coalesce(month, 1)", "cast(year as integer) * 100 + coalesce(month, 12)");
    }

    /// <summary>Appends the rejected rows to raw.rejected_row, numbered from the first on.</summary>
    public void CollectRejected(string documentHash) => connection.Execute(
        $"""
        insert into raw.rejected_row
        select
            {DuckDBCommands.Literal(documentHash)},
            cast((select count(*) from raw.rejected_row) + row_number() over (order by file_row_number) as integer),
            {Place},
            fault_code,
            fault_message(fault_code, fault_field),
            coalesce(fault_text, '')
        from {Rows}
        where {IsRejected}
        """);

    /// <summary>
    /// Of a ledger, the sums that its lines do not give. A line among others with nothing but an amount, which is the sum of nothing, is no sum:
    /// it is rejected as a cost that lacks its cost centre.
    /// </summary>
    public IReadOnlyList<TotalLine> CheckTotals()
    {
        if (kind.Kind.Name != SourceKind.Ledger) return [];
        var unexplained = new TotalLines(connection, Rows, Place).Unexplained();
        var costs = unexplained.Where(line => !line.IsAtFoot && !line.IsCalledSum).ToList();
        if (costs.Count > 0)
        {
            var isCost = $"file_row_number in ({string.Join(", ", costs.Select(line => line.Position.ToString(CultureInfo.InvariantCulture)))})";
            Rewrite($"select * exclude (file_row_number) replace (case when {isCost} then 'missing_value' else fault_code end as fault_code, case when {isCost} then 'cost_center' else fault_field end as fault_field) from {Rows} order by file_row_number");
        }

        return [.. unexplained.Except(costs)];
    }

    private const string Place = "case when coalesce(sheet, '') = '' then 'line ' || coalesce(source_line, first_line + file_row_number // rows_per_line) else 'sheet ' || sheet || ', row ' || source_line end";

    // A list says each thing once: of two rows with one key the first stands.
    private void MarkDuplicates()
    {
        var keys = string.Join(", ", kind.Fields.Where(field => field.IsKey).Select(field => field.RawColumn));
        Rewrite(
            $"""
                with numbered as (
                    select
                        *,
                        fault_code is null and row_number() over same > 1 as is_again,
                        first_value({Place}) over same as first_place
                    from {Rows}
                    window same as (partition by {keys}, fault_code is null order by file_row_number)
                )
                select * exclude (file_row_number, is_again, first_place)
                    replace (
                        case when is_again then 'duplicate_row' else fault_code end as fault_code,
                        case when is_again then first_place else fault_field end as fault_field
                    )
                from numbered
                order by file_row_number
            """);
    }

    private void Rewrite(string select)
    {
        var rewritten = $"{Path}.rewritten";
        connection.Execute($"copy ({select}) to {DuckDBCommands.Literal(rewritten)} (format parquet, compression snappy)");
        File.Move(rewritten, Path, overwrite: true);
    }
}
