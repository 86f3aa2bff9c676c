using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Commands.Stewardship;

internal static class ReplayCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "The CSV file that `rejected --export` wrote and a person has filled; rows left empty stay rejected." };
        return new ProgramCommand("replay",
            "Take corrected rejected rows into the star, and run. A fault in any row is named, and then nothing is taken. A row replayed again replaces its earlier form.",
            "strategy-warehouse replay rejected.csv") { file }.Runs(shared, (parsed, cancel) =>
            {
                var workspace = shared.Open(parsed);
                var run = new WarehouseRun(workspace, ConsoleProgress.Create(), TimeProvider.System);
                var summary = run.Replay(Checked(workspace, parsed.GetValue(file)!), cancel);
                return SummaryOutput.Print(summary, workspace, parsed.GetValue(shared.Json));
            });
    }

    private static IReadOnlyList<RecoveredRowEntry> Checked(Workspace workspace, string file)
    {
        var lines = ReplayFile.Read(file);
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        return new ReplayCheck(RejectedRowInForce.Of(workspace, control), ProfileCatalog.Load(workspace.Profiles), Path.GetFileName(file)).Check(lines);
    }
}
