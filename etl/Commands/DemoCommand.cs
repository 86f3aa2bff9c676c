using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Commands;

internal static class DemoCommand
{
    public static Command Create(SharedOptions shared)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make the sample city in.", DefaultValueFactory = _ => "demo-city" };
        return new ProgramCommand("demo",
            "Make a sample city and run all of it: documents in, a warehouse and reports out.",
            "strategy-warehouse demo",
            "strategy-warehouse demo /tmp/sample") { folder }.Runs(shared, (parsed, cancel) =>
            {
                var path = parsed.GetValue(folder)!;
                WorkspaceTemplate.WriteSample(path);
                var workspace = Workspace.Open(path);
                var summary = new WarehouseRun(workspace, ConsoleProgress.Create(), TimeProvider.System).Execute(cancel);
                var code = SummaryOutput.Print(summary, workspace, parsed.GetValue(shared.Json));
                if (code == ExitCode.Done && !parsed.GetValue(shared.Json)) SuggestNext(path);
                return code;
            });
    }

    private static void SuggestNext(string path)
    {
        Console.WriteLine();
        Console.WriteLine("Open a report above in a browser. Two queries to try:");
        foreach (var query in new[]
        {
            "select unit, status, goals from mart.goal_realization where is_latest order by all",
            "select goal_code, goal, target_year, proposed_target_year, reason from mart.goal_delay where is_latest order by all",
        })
        {
            Console.WriteLine($"  dotnet run --project etl -- query \"{query}\" --workspace {path}");
        }
    }
}
