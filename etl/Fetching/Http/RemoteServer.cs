using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Polly;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>
/// Asks the server of one source. A question ends within bounded time and bytes: with an answer, or with an exception that says
/// what a person can do.
/// </summary>
internal sealed class RemoteServer : IDisposable
{
    private readonly string _source;
    private readonly ReadingLimits _limits;
    private readonly FetchFolder _folder;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;
    private readonly ResiliencePipeline<RemoteAnswer> _retry;
    private readonly ResiliencePipeline _timeLimit;

    public RemoteServer(string source, ReadingLimits limits, FetchFolder folder, TimeProvider time)
    {
        (_source, _limits, _folder, _time) = (source, limits, folder, time);
        Pace = new RequestPace(time);
        _retry = RequestRetry.Of(time);
        _timeLimit = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(TimeSpan.FromSeconds(limits.Seconds)).Build();
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            // An answer that is given up is not read to its end first.
            MaxResponseDrainSize = 0,
            UseCookies = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        // Sotkanet refuses callers that do not name themselves.
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("StrategyWarehouse", typeof(RemoteServer).Assembly.GetName().Version!.ToString(3)));
    }

    public RequestPace Pace { get; }

    public SourcePlace PlaceOf(Uri address) => new($"source \"{_source}\"", address.GetLeftPart(UriPartial.Path));

    /// <summary>A body of well-formed JSON.</summary>
    /// <returns>The file that holds it.</returns>
    /// <exception cref="SourceUnavailableException">Not reached, or no answer, or 429 and 5xx to the end.</exception>
    /// <exception cref="SourceFormatException">document_too_large, bad_certificate, bad_redirect, not_json, request_refused</exception>
    public async Task<string> GetAsync(RemoteRequest request, ByteBudget budget, CancellationToken cancel)
    {
        var answer = await AskAsync(request, budget, cancel);
        return answer.IsSuccess ? answer.File : throw Refused(request, answer);
    }

    /// <summary>As <see cref="GetAsync"/>, but a refusal (4xx) is an answer too.</summary>
    public async Task<RemoteAnswer> AskAsync(RemoteRequest request, ByteBudget budget, CancellationToken cancel)
    {
        var answer = await AskAgainAsync(request, budget, cancel);
        if (answer.IsWorthARetry) throw StillUnable(request, answer);
        if (!answer.IsSuccess) return answer;
        JsonAnswer.Check(answer.File, PlaceOf(request.Address));
        budget.Spend(new FileInfo(answer.File).Length);
        return answer;
    }

    public SourceFormatException Refused(RemoteRequest request, RemoteAnswer answer) => new(
        "request_refused", PlaceOf(request.Address), $"the answer {Shown(answer)}", "data", "Check \"url\" and \"query\" of the source against what the server offers.");

    private async Task<RemoteAnswer> AskAgainAsync(RemoteRequest request, ByteBudget budget, CancellationToken cancel)
    {
        try
        {
            return await _retry.ExecuteAsync(async token =>
            {
                await Pace.WaitAsync(token);
                return await _timeLimit.ExecuteAsync(limited => new ValueTask<RemoteAnswer>(AskOnceAsync(request, budget, limited)), token);
            }, cancel);
        }
        catch (Exception error) when (ConnectionFault.IsOfTheNetwork(error) && !cancel.IsCancellationRequested)
        {
            throw ConnectionFault.Of(error, PlaceOf(request.Address), request.Address, _limits.Seconds);
        }
    }

    private async Task<RemoteAnswer> AskOnceAsync(RemoteRequest request, ByteBudget budget, CancellationToken cancel)
    {
        var redirects = new Redirects(PlaceOf(request.Address));
        for (var asked = request; ;)
        {
            using var message = new HttpRequestMessage(asked.Json is null ? HttpMethod.Get : HttpMethod.Post, asked.Address);
            if (asked.Json is not null) message.Content = new StringContent(asked.Json, Encoding.UTF8, "application/json");
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (redirects.Next(asked, response) is { } next)
            {
                asked = next;
                continue;
            }

            await using var body = await response.Content.ReadAsStreamAsync(cancel);
            if (response.IsSuccessStatusCode) return new RemoteAnswer(response.StatusCode, await KeepAsync(body, asked.Address, budget, cancel), "", null);
            var start = new byte[ServerWords.Looked];
            var read = await body.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel);
            return new RemoteAnswer(response.StatusCode, "", ServerWords.Of(start.AsSpan(0, read)), WaitOf(response.Headers.RetryAfter));
        }
    }

    /// <summary>The length that a header states is not believed: bytes are counted as they come, unpacked.</summary>
    private async Task<string> KeepAsync(Stream body, Uri address, ByteBudget budget, CancellationToken cancel)
    {
        var path = _folder.NewFile();
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        var buffer = new byte[1 << 16];
        for (var left = budget.Left; await body.ReadAsync(buffer, cancel) is > 0 and var read;)
        {
            left -= read;
            if (left < 0) throw budget.Passed(PlaceOf(address));
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return path;
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - _time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private SourceUnavailableException StillUnable(RemoteRequest request, RemoteAnswer answer) => new(
        PlaceOf(request.Address),
        answer.RetryAfter > RequestRetry.LongestWait
            ? FormattableString.Invariant($"the server answers {Shown(answer)} and asks to come back in {answer.RetryAfter.Value.TotalSeconds:0} seconds")
            : $"the server still answers {Shown(answer)} after several tries",
        "The next run tries again.");

    private static string Shown(RemoteAnswer answer) => $"{(int)answer.Status}{(answer.Said.Length > 0 ? $" \"{answer.Said}\"" : "")}";

    public void Dispose() => _client.Dispose();
}
