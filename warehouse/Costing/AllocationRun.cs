using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>What is allocated by itself: the costs of one municipality, year and scenario.</summary>
internal sealed record AllocationRun(string MunicipalityCode, short Year, string Scenario, AllocationInput Input)
{
    public static List<AllocationRun> ReadAll(DuckDBConnection connection, CostingSettings settings)
    {
        var costs = Read(connection, "select municipality_code, year, scenario, cost_center, cast(amount * 100 as bigint) from staging.allocation_cost order by all",
            row => (Municipality: row.GetString(0), Year: row.GetInt16(1), Scenario: row.GetString(2), CostCenter: row.GetString(3), Cents: row.GetInt64(4)));
        var centers = Read(connection, "select municipality_code, cost_center, role = 'support' from staging.cost_center",
            row => (Municipality: row.GetString(0), Code: row.GetString(1), IsSupport: row.GetBoolean(2))).ToLookup(row => row.Municipality);
        var products = Read(connection, "select municipality_code, product from staging.product",
            row => (Municipality: row.GetString(0), Product: row.GetString(1))).ToLookup(row => row.Municipality, row => row.Product);
        var rules = Read(connection, "select municipality_code, year, from_cost_center, receiver, cast(weight as double) from staging.allocation_rule",
            row => (Municipality: row.GetString(0), Year: row.GetInt16(1), Rule: new AllocationRule(row.GetString(2), row.GetString(3), row.GetDouble(4)))).ToLookup(row => (row.Municipality, row.Year), row => row.Rule);

        return costs.GroupBy(cost => (cost.Municipality, cost.Year, cost.Scenario)).Select(group =>
        {
            var (municipality, year, scenario) = group.Key;
            var cents = group.ToDictionary(cost => cost.CostCenter, cost => cost.Cents);
            return new AllocationRun(municipality, year, scenario, new AllocationInput
            {
                Method = settings.Method,
                Order = settings.Order,
                // The code of what is booked on codes that no list holds is empty.
                Centers = [.. centers[municipality].Select(center => new CostCenter(center.Code, center.IsSupport, Cents(center.Code))),
                    .. group.Where(cost => cost.CostCenter.Length == 0).Select(cost => new CostCenter("", IsSupport: false, cost.Cents))],
                Products = [.. products[municipality]],
                Rules = [.. rules[(municipality, year)]],
            });

            long? Cents(string code) => cents.TryGetValue(code, out var amount) ? amount : null;
        }).ToList();
    }

    private static List<T> Read<T>(DuckDBConnection connection, string query, Func<DuckDBDataReader, T> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }
}
