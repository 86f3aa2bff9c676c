using System.CommandLine;

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
        return root;
    }

    public static async Task<int> InvokeAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See `strategy-warehouse --help`.");
            return ExitCode.WrongUsage;
        }

        // Faults are told by CommandEdge, which knows what the user can do about them.
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
