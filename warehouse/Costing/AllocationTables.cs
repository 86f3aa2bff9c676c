using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Costing;

/// <summary>Allocates the costs that staging holds, and leaves the outcome in raw.allocated_cost and raw.allocation_problem.</summary>
internal static class AllocationTables
{
    public static void Fill(DuckDBConnection connection, CostingSettings settings)
    {
        var runs = AllocationRun.ReadAll(connection, settings);
        if (runs.Count == 0) return;
        using var amounts = connection.CreateAppender("raw", "main", "allocated_cost");
        using var problems = connection.CreateAppender("raw", "main", "allocation_problem");
        foreach (var run in runs)
        {
            var outcome = CostAllocation.Of(run.Input);
            foreach (var amount in outcome.Amounts) Append(amounts, run, amount);
            foreach (var problem in outcome.Problems) Append(problems, run, problem);
        }
    }

    private static void Append(DuckDBAppender appender, AllocationRun run, AllocatedCost amount) => appender.CreateRow()
        .AppendValue(run.MunicipalityCode)
        .AppendValue((short?)run.Year)
        .AppendValue(run.Scenario)
        .AppendValue(amount.CostCenter)
        .AppendValue(amount.Product)
        .AppendValue(amount.HeldBy)
        .AppendValue(amount.Share)
        .AppendValue(amount.Cents / 100m)
        .EndRow();

    private static void Append(DuckDBAppender appender, AllocationRun run, AllocationProblem problem) => appender.CreateRow()
        .AppendValue(run.MunicipalityCode)
        .AppendValue((short?)run.Year)
        .AppendValue(run.Scenario)
        .AppendValue(problem.CostCenter)
        .AppendValue(problem.Receiver)
        .AppendValue(problem.Code)
        .AppendValue(problem.Cents / 100m)
        .EndRow();
}
