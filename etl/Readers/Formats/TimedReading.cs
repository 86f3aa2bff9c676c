using System.Runtime.ExceptionServices;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>
/// Reads on a thread of its own, which is left behind when its time is up: a damaged or hostile document may send a parser
/// round for ever, or so deep that it needs a stack of its own.
/// </summary>
internal static class TimedReading
{
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Readers that watch the clock themselves say better where they stopped.</summary>
    private const int GraceSeconds = 5;

    /// <exception cref="SourceFormatException">took_too_long</exception>
    public static TResult Run<TResult>(string documentName, ReadingLimits limits, Func<TResult> read)
    {
        TResult? result = default;
        ExceptionDispatchInfo? fault = null;
        var reading = new Thread(Work, StackBytes) { IsBackground = true };
        reading.Start();
        if (!reading.Join(TimeSpan.FromSeconds(limits.Seconds + GraceSeconds))) throw PassedLimit.Seconds(documentName, limits);
        fault?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = read();
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }
        }
    }
}
