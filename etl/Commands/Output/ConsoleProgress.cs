using StrategyWarehouse.Etl.Runs;

namespace StrategyWarehouse.Etl.Commands.Output;

internal static class ConsoleProgress
{
    /// <summary>Progress goes to standard error, so that standard output carries results alone.</summary>
    public static ProgressLog Create() => new(Console.Error, isTerminal: !Console.IsErrorRedirected);
}
