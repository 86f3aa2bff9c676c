namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>Keeps the calls to a server under what it allows: so many in a window of time.</summary>
internal sealed class RequestPace(TimeProvider time)
{
    /// <summary>A server that states a longer window would hold up a run for minutes; it says 429 if it means it.</summary>
    private static readonly TimeSpan LongestWindow = TimeSpan.FromMinutes(2);

    private readonly Queue<long> _calls = new();

    // Few enough for every public server that was met, and no hindrance: most sources take two or three calls.
    private int _calledAtMost = 10;
    private TimeSpan _window = TimeSpan.FromSeconds(10);

    public void Set(int calls, TimeSpan window) =>
        (_calledAtMost, _window) = (Math.Max(1, calls), window < LongestWindow ? window : LongestWindow);

    /// <summary>Returns when one more call may be made, and counts it.</summary>
    public async Task WaitAsync(CancellationToken cancel)
    {
        while (_calls.Count >= _calledAtMost)
        {
            var rest = _window - time.GetElapsedTime(_calls.Peek());
            if (rest > TimeSpan.Zero) await Task.Delay(rest, time, cancel);
            _calls.Dequeue();
        }

        _calls.Enqueue(time.GetTimestamp());
    }
}
