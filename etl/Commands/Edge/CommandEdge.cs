using System.CommandLine;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>Where every command meets its user: faults become one line on standard error and an exit code.</summary>
public static class CommandEdge
{
    /// <summary>Gives a command its action.</summary>
    public static Command Runs(this Command command, SharedOptions shared, Func<ParseResult, CancellationToken, int> action)
    {
        // On a thread of its own, so that Ctrl+C ends the program within its grace time even inside a long statement of the database.
        command.SetAction((parsed, cancel) => Task.Run(() => Guarded(() => action(parsed, cancel), parsed.GetValue(shared.Verbose)), CancellationToken.None));
        return command;
    }

    private static int Guarded(Func<int> action, bool isVerbose)
    {
        try
        {
            return action();
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(isVerbose ? $"{MessageFor(error)}{Environment.NewLine}{error}" : MessageFor(error));
            return CodeFor(error);
        }
    }

    private static int CodeFor(Exception error) => error switch
    {
        ConfigurationException => ExitCode.WrongUsage,
        SourceFormatException or SourceUnavailableException or AuditFailedException => ExitCode.DataSaidNo,
        _ => ExitCode.UnexpectedFault,
    };

    private static string MessageFor(Exception error) => error switch
    {
        ConfigurationException or SourceFormatException or SourceUnavailableException or AuditFailedException => error.Message,
        OperationCanceledException => "Cancelled. Nothing half done is left; run again to go on.",
        DbUpdateException { InnerException: SqliteException inner } => Sqlite(inner),
        SqliteException sqlite => Sqlite(sqlite),
        IOException or UnauthorizedAccessException => $"{error.Message} See that the disk has room and the workspace may be written to, then run again; what is published stays as it was.",
        DuckDBException => $"DuckDB: {OneLine(error.Message)} If the disk is full or read-only, mend that and run again; what is published stays as it was.",
        _ => $"Unexpected fault: {OneLine(error.Message)} Run again with --verbose and report what it prints.",
    };

    private static string Sqlite(SqliteException error) =>
        $"Control database: {error.Message} See that the disk has room and data/control.db may be written to, then run again; what is published stays as it was.";

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
