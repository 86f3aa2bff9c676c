using System.CommandLine;

namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>A command that can show how it is used.</summary>
/// <param name="description">One or two sentences; the first stands in the list of commands.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class ProgramCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
