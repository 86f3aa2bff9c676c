using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands;

internal static class LoadCommand
{
    public static Command Create(SharedOptions shared)
    {
        var source = new Option<string[]>("--source") { Description = "Take in this source alone; may be given several times.", HelpName = "NAME" };
        return new ProgramCommand("load",
            "Take in and read documents, and publish nothing yet.",
            "strategy-warehouse load",
            "strategy-warehouse load --source strategy") { source }.Runs(shared, (parsed, cancel) =>
            {
                var workspace = shared.Open(parsed);
                var known = workspace.Configuration.Sources.Select(item => item.Name).ToHashSet();
                var wanted = parsed.GetValue(source) is { Length: > 0 } named ? named.ToHashSet() : known;
                if (wanted.Except(known).FirstOrDefault() is { } unknown)
                {
                    throw new ConfigurationException($"No source is named '{unknown}'{NearestName.Hint(unknown, known)}");
                }

                var summary = new WarehouseRun(workspace, ConsoleProgress.Create(), TimeProvider.System).Load(wanted, cancel);
                return SummaryOutput.Print(summary, workspace, parsed.GetValue(shared.Json));
            });
    }
}
