using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>The usual help, and below it the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ProgramCommand command) return code;
        Console.WriteLine("Examples:");
        foreach (var example in command.Examples) Console.WriteLine($"  {example}");
        return code;
    }
}
