using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Runs;

namespace StrategyWarehouse.Etl.Commands;

internal static class RunCommand
{
    public static Command Create(SharedOptions shared) => new ProgramCommand("run",
        "Load, build, audit, publish, render: the whole way from documents to reports. A run with unchanged inputs builds nothing anew. A document that cannot be read is named and left out; the others go on.",
        "strategy-warehouse run",
        "strategy-warehouse run --workspace my-city --json").Runs(shared, (parsed, cancel) =>
        {
            var workspace = shared.Open(parsed);
            var summary = new WarehouseRun(workspace, ConsoleProgress.Create(), TimeProvider.System).Execute(cancel);
            return SummaryOutput.Print(summary, workspace, parsed.GetValue(shared.Json));
        });
}
