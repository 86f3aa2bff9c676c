using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>Holds the sums in a ledger against its lines: a sum is over all lines above it, over those since an earlier sum, or over a cost centre.</summary>
/// <param name="rows">A table function call that gives the staged rows with their positions.</param>
/// <param name="place">SQL that names a row's place.</param>
internal sealed class TotalLines(DuckDBConnection connection, string rows, string place)
{
    public IReadOnlyList<TotalLine> Unexplained()
    {
        // Nearly always there is one at the foot or none; then lines need no order.
        var total = "fault_code in ('skipped_total', 'skipped_alone')";
        if (connection.Scalar<long>($"select count(*) from {rows} where {total}") == 0) return [];
        var areAllLast = connection.Scalar<bool>($"select coalesce(max(file_row_number) filter (fault_code is null), -1) < min(file_row_number) filter ({total}) from {rows}");
        var running = areAllLast
            ? "coalesce(sum(amount) filter (fault_code is null) over (partition by sheet, scenario), 0)"
            : "coalesce(sum(amount) filter (fault_code is null) over (partition by sheet, scenario order by position), 0)";
        var lines = areAllLast
            ? $"select max(file_row_number) as position, coalesce(sheet, '') as sheet, scenario, cost_center, sum(amount) as amount, null as fault_code, null as place from {rows} where fault_code is null group by all union all by name select file_row_number as position, coalesce(sheet, '') as sheet, scenario, cost_center, amount, fault_code, {place} as place from {rows} where {total}"
            : $"select file_row_number as position, coalesce(sheet, '') as sheet, scenario, cost_center, amount, fault_code, case when {total} then {place} end as place from {rows} where fault_code is null or {total}";
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            with lines as (
                {lines}
            ),
            summed as (
                select *, {running} as running, max(position) filter (fault_code is null) over (partition by sheet) as last_line from lines
            ),
            totals as (
                select * from summed where {total}
            ),
            centers as (
                select sheet, scenario, cost_center, sum(amount) as amount from lines where fault_code is null group by all
            )
            select
                totals.position, totals.scenario, totals.amount, totals.running, totals.place,
                totals.position > coalesce(totals.last_line, -1), totals.fault_code = 'skipped_total'
            from totals
            left join centers using (sheet, scenario, cost_center)
            where
                totals.amount <> totals.running
                and totals.amount is distinct from centers.amount
                and not exists (
                    from totals as earlier
                    where
                        earlier.sheet = totals.sheet
                        and earlier.scenario = totals.scenario
                        and earlier.position < totals.position
                        and earlier.running = totals.running - totals.amount
                )
            order by totals.position
            """;
        using var reader = command.ExecuteReader();
        var found = new List<TotalLine>();
        while (reader.Read())
        {
            found.Add(new TotalLine(reader.GetInt64(0), reader.GetString(1), Convert.ToDecimal(reader.GetValue(2), CultureInfo.InvariantCulture), Convert.ToDecimal(reader.GetValue(3), CultureInfo.InvariantCulture),
                reader.GetString(4), reader.GetBoolean(5), reader.GetBoolean(6)));
        }

        return found;
    }
}
