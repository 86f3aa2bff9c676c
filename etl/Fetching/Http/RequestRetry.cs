using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>
/// When a question is asked again: after 429, 5xx, a broken connection or no answer in time; four times at most, after waits that
/// double from about one second with some chance in them, or after as long as the server asks for.
/// </summary>
internal static class RequestRetry
{
    private const int Retries = 3;

    /// <summary>A server that asks for a longer wait is left to the next run.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    public static ResiliencePipeline<RemoteAnswer> Of(TimeProvider time) =>
        new ResiliencePipelineBuilder<RemoteAnswer> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<RemoteAnswer>
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = TimeSpan.FromSeconds(20),
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(IsWorthARetry(attempt)),
                // Without an own wait of the server, null: the exponential one.
                DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result?.RetryAfter),
            })
            .Build();

    private static bool IsWorthARetry(RetryPredicateArguments<RemoteAnswer> attempt) => attempt.Outcome switch
    {
        // Each took its whole time already; a second chance is enough.
        { Exception: TimeoutRejectedException } => attempt.AttemptNumber == 0,
        { Exception: { } error } => ConnectionFault.IsPassing(error),
        { Result: { IsWorthARetry: true } answer } => answer.RetryAfter is null || answer.RetryAfter <= LongestWait,
        _ => false,
    };
}
