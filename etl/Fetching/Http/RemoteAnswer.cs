using System.Net;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>What a server said in the end, redirects followed.</summary>
/// <param name="File">The whole body, of a success; empty otherwise.</param>
/// <param name="Said">The server's own words, of a failure: one line, cut.</param>
/// <param name="RetryAfter">How long the server asks to wait.</param>
internal sealed record RemoteAnswer(HttpStatusCode Status, string File, string Said, TimeSpan? RetryAfter)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>The same question may be answered later: too many requests, or a fault inside the server.</summary>
    public bool IsWorthARetry => Status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)Status >= 500;

    /// <summary>How PxWeb says that a query asks for too many cells at once.</summary>
    public bool MaySayTooManyCells => Status is HttpStatusCode.Forbidden or HttpStatusCode.RequestEntityTooLarge;
}
