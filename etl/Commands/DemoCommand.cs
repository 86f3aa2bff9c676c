using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Queries;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Etl.Commands;

internal static class DemoCommand
{
    private const string UnitCosts =
        """
        pivot (select product, output_unit, year, round(unit_cost, 2) as unit_cost from mart.unit_cost where scenario = 'actual')
        on year in (2022, 2023, 2024) using any_value(unit_cost) order by product
        """;

    private const string Disagreements =
        """
        select concat_ws(' ', goal_code, goal) as goal, raw_status as reported, rule, data_period as year, round(data_value, 2) as value, round(compared_with, 2) as compared_with, finding
        from mart.goal_evidence where agrees = false order by goal
        """;

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
                if (code == ExitCode.Done && !parsed.GetValue(shared.Json))
                {
                    Show("What a unit of each product cost, in euros:", UnitCosts, workspace, cancel);
                    Show("Goals whose reported status disagrees with their data:", Disagreements, workspace, cancel);
                    SuggestNext(path);
                }

                return code;
            });
    }

    private static void Show(string title, string sql, Workspace workspace, CancellationToken cancel)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        var generation = new Publication(workspace.Generations, workspace.PublishedFile, workspace.Configuration.KeepGenerations).Current!;
        new WarehouseQuery(generation).Write(sql, "table", null, cancel);
    }

    private static void SuggestNext(string path)
    {
        Console.WriteLine();
        Console.WriteLine("Open a report above in a browser. Two queries to try:");
        foreach (var query in new[]
        {
            "select unit, status, goals from mart.goal_realization where is_latest order by all",
            "select product, year, cost_change, volume_effect, inflation_effect, own_price_effect, allocation_effect from mart.unit_cost_variance order by all",
        })
        {
            Console.WriteLine($"  dotnet run --project etl -- query \"{query}\" --workspace {path}");
        }
    }
}
