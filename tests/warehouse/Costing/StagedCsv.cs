using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>Stages a CSV text as the reader would, every row of it good.</summary>
internal static class StagedCsv
{
    /// <param name="table">The raw table that the rows are of; the kind's first by default. Its other tables are left empty.</param>
    public static void Write(SqlCatalog sql, SourceKind kind, string hash, string csv, string municipality, string folder, string? table = null)
    {
        var file = Path.Combine(folder, "source.csv");
        File.WriteAllText(file, csv);
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute($"{SurrogateKey.Macro}; create schema raw");
        foreach (var raw in kind.Tables) connection.Execute(sql.RawTable(raw).Text);
        connection.Execute($"create table source as select * from read_csv({DuckDBCommands.Literal(file)}, header = true, all_varchar = true)");
        table ??= kind.Tables[0];
        WriteRows(connection, table, kind.IsTabular, hash, folder);
        WriteReading(connection, kind, hash, municipality, folder);
        foreach (var other in kind.Tables.Where(other => other != table && other != "document_reading"))
        {
            connection.Execute($"copy raw.{other} to {DuckDBCommands.Literal(Path.Combine(folder, $"{other}.parquet"))} (format parquet)");
        }
    }

    private static void WriteRows(DuckDBConnection connection, string table, bool isTabular, string hash, string folder)
    {
        var given = connection.Query("select column_name from information_schema.columns where table_name = 'source'").ToHashSet();
        var columns = connection.Query($"select column_name || '|' || data_type from information_schema.columns where table_schema = 'raw' and table_name = '{table}' order by ordinal_position")
            .Select(column => column.Split('|'))
            .Select(column => column[0] switch
            {
                "document_hash" => $"{DuckDBCommands.Literal(hash)} as document_hash",
                "row_number" => "cast(row_number() over () as integer) as row_number",
                // Of the overall figure it is empty, and never null.
                "breakdown" => "coalesce(breakdown, '') as breakdown",
                "document_key" => $"surrogate_key({DuckDBCommands.Literal(hash)}) as document_key",
                var name when given.Contains(name) => $"cast(nullif({name}, '') as {column[1]}) as {name}",
                "scenario" => "'actual' as scenario",
                var name => $"cast(null as {column[1]}) as {name}",
            });
        var faults = isTabular ? ", cast(null as varchar) as fault_code, cast(null as varchar) as fault_field, cast(null as varchar) as fault_text, 2 as first_line, 1 as rows_per_line" : "";
        connection.Execute($"copy (select {string.Join(", ", columns)}{faults} from source) to {DuckDBCommands.Literal(Path.Combine(folder, $"{table}.parquet"))} (format parquet)");
    }

    private static void WriteReading(DuckDBConnection connection, SourceKind kind, string hash, string municipality, string folder)
    {
        var hasYear = connection.Scalar<long>("select count(*) from information_schema.columns where table_name = 'source' and column_name = 'year'") > 0;
        var months = connection.Scalar<long>("select count(*) from information_schema.columns where table_name = 'source' and column_name = 'month'") > 0;
        var (first, last) = (months ? "coalesce(cast(nullif(month, '') as integer), 1)" : "1", months ? "coalesce(cast(nullif(month, '') as integer), 12)" : "12");
        var period = hasYear
            ? $"min(make_date(cast(year as integer), {first}, 1)), max(last_day(make_date(cast(year as integer), {last}, 1)))"
            : "null, null";
        connection.Execute(string.Create(CultureInfo.InvariantCulture,
            $"insert into raw.document_reading select {DuckDBCommands.Literal(hash)}, '{kind.Name}', 1, '1', 'record', '{municipality}', {period}, count(*), count(*), 0, 0, 0 from source"));
        connection.Execute($"copy raw.document_reading to {DuckDBCommands.Literal(Path.Combine(folder, "document_reading.parquet"))} (format parquet)");
    }
}
