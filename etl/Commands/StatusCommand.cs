using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Control;

namespace StrategyWarehouse.Etl.Commands;

internal static class StatusCommand
{
    public static Command Create(SharedOptions shared) => new ProgramCommand("status",
        "Show how the workspace stands: last runs, what is published, how fresh the data is, and what needs a person.",
        "strategy-warehouse status",
        "strategy-warehouse status --workspace my-city --json").Runs(shared, (parsed, _) =>
        {
            var workspace = shared.Open(parsed);
            using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
            var status = WorkspaceStatus.Of(workspace, control, PublishedGeneration.Find(workspace));
            if (parsed.GetValue(shared.Json)) JsonOutput.Print(status);
            else StatusOutput.Print(status);
            return ExitCode.Done;
        });
}
