using System.CommandLine;
using System.CommandLine.Help;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Inspection;
using StrategyWarehouse.Etl.Commands.Stewardship;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands;

/// <summary>The program's commands, and the options that all of them share.</summary>
public static class CommandLine
{
    public static RootCommand Root()
    {
        var shared = new SharedOptions();
        var root = new RootCommand(
            """
            Loads a city's strategy follow-ups into a DuckDB star schema and renders chart reports from it.

            Try it:          strategy-warehouse demo
            Your own city:   strategy-warehouse init my-city
                             (drop documents into my-city/inbox/strategy)
                             strategy-warehouse run --workspace my-city
            """)
        {
            shared.Workspace, shared.Json, shared.Verbose,
        };
        root.Add(DemoCommand.Create(shared));
        root.Add(InitCommand.Create(shared));
        root.Add(RunCommand.Create(shared));
        root.Add(LoadCommand.Create(shared));
        root.Add(InspectCommand.Create(shared));
        root.Add(ReportCommand.Create(shared));
        root.Add(QueryCommand.Create(shared));
        root.Add(AuditCommand.Create(shared));
        root.Add(StatusCommand.Create(shared));
        root.Add(ExportCommand.Create(shared));
        root.Add(WithdrawCommand.Create(shared));
        root.Add(RejectedCommand.Create(shared));
        root.Add(ReplayCommand.Create(shared));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    public static async Task<int> InvokeAsync(string[] args)
    {
        var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            await Console.Error.WriteLineAsync($"{WhatIsWrong(parsed)} See `strategy-warehouse --help`.");
            return ExitCode.WrongUsage;
        }

        // Faults are told by CommandEdge, which knows what the user can do about them.
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static string WhatIsWrong(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var unknown, ..]) return string.Join(" ", parsed.Errors.Select(error => error.Message)).ReplaceLineEndings("").Replace("\t", " ", StringComparison.Ordinal);
        var command = parsed.CommandResult.Command;
        var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));
        var known = unknown.StartsWith('-') ? options.Select(option => option.Name) : command.Subcommands.Select(item => item.Name);
        return $"Unknown command or option '{unknown}'{NearestName.Hint(unknown, known)}";
    }
}
