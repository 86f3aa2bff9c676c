using System.Diagnostics;
using System.Text;
using StrategyWarehouse.Etl.Commands;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Gives the program its command line and hears what it says.</summary>
public static class Cli
{
    /// <summary>
    /// A command inside this process: starting the program takes longer than most commands do. Its streams and exit code are those of
    /// the real one; <see cref="Start"/> is for what a process of its own may feel: signals, locks between programs, a full disk.
    /// </summary>
    public static CommandResult Run(params string[] arguments)
    {
        using var heard = new HeardConsole();
        return new CommandResult(CommandLine.InvokeAsync(arguments).GetAwaiter().GetResult(), heard.Output, heard.Errors);
    }

    /// <summary>The same in a process of its own, as a user would.</summary>
    public static CommandResult RunProgram(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.Result);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "strategy-warehouse.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
