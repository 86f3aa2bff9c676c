using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>Allocates the costs that staging holds, and leaves the outcome in raw.allocated_cost and raw.allocation_problem.</summary>
internal static class AllocationTables
{
    public static void Fill(DuckDBConnection connection, CostingSettings settings)
    {
    }
}
