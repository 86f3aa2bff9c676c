using System.CommandLine;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>Options that every command takes.</summary>
public sealed class SharedOptions
{
    public Option<string> Workspace { get; } = new("--workspace", "-w")
    {
        Description = "The workspace folder.",
        DefaultValueFactory = _ => ".",
        Recursive = true,
        HelpName = "DIR",
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print a machine-readable result, where the command has one.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "On a fault, print the stack too.", Recursive = true };

    public Workspace Open(ParseResult parsed) => Workspaces.Workspace.Open(parsed.GetValue(Workspace)!);
}
