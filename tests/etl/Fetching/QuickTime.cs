using System.Collections.Concurrent;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>A clock by which waits are over at once, and are noted. The time limit of a request stays a real one.</summary>
/// <param name="requestLimit">limits.seconds of the configuration: what tells a time limit from a wait.</param>
internal sealed class QuickTime(TimeSpan requestLimit) : TimeProvider
{
    private long _skipped;

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Skipped;

    public override long GetTimestamp() => System.GetTimestamp() + (long)(Skipped.TotalSeconds * System.TimestampFrequency);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == requestLimit || dueTime == Timeout.InfiniteTimeSpan) return System.CreateTimer(callback, state, dueTime, period);
        Waits.Enqueue(dueTime);
        Interlocked.Add(ref _skipped, dueTime.Ticks);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    private TimeSpan Skipped => new(Interlocked.Read(ref _skipped));
}
