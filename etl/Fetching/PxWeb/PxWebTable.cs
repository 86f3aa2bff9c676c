using System.Text.Json;
using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>
/// Fetches what a source asks of a PxWeb table, in as many requests as the server's limits make needed; of an address without a query,
/// what plainly getting it gives.
/// </summary>
/// <param name="advance">Told how many of how many requests for data are done.</param>
internal sealed class PxWebTable(SourceConfiguration source, RemoteServer server, FetchFolder folder, ReadingLimits limits, Action<int, int> advance)
{
    /// <summary>More than this is not a query but a copy of a database.</summary>
    private const int MostRequests = 1000;

    private readonly Uri _address = new(source.Url!);
    private readonly ByteBudget _budget = new(limits);

    /// <returns>A file with the answer as it came, or, where it took several, with a JSON-stat 2.0 collection of the answers as they came.</returns>
    /// <exception cref="SourceFormatException">not_a_table, unknown_code, no_match, query_too_large, and those of <see cref="RemoteServer.GetAsync"/>.</exception>
    public async Task<string> FetchAsync(CancellationToken cancel)
    {
        if (source.Query.Count == 0) return await server.GetAsync(new RemoteRequest(_address), _budget, cancel);

        IPxWebProtocol protocol = PxWebV2.Is(_address) ? new PxWebV2(_address) : new PxWebV1(_address);
        var table = await DimensionsOfAsync(protocol, cancel);
        var selection = TableQuery.Resolve(source.Query, table, server.PlaceOf(_address));
        var allowed = await LimitsOfAsync(protocol, cancel);
        server.Pace.Set(allowed.Calls, allowed.Window);
        var answers = await new TableAnswers(protocol, server, _budget, MostRequests, advance).FetchAsync(selection, allowed.Cells, cancel);
        return answers.Count == 1 ? answers[0] : DatasetCollection.Of(answers, folder);
    }

    private async Task<ServerLimits> LimitsOfAsync(IPxWebProtocol protocol, CancellationToken cancel)
    {
        if (protocol.Configuration is not { } address) return ServerLimits.Usual;
        try
        {
            using var configuration = Parsed(await server.GetAsync(new RemoteRequest(address), new ByteBudget(limits), cancel));
            return protocol.LimitsIn(configuration.RootElement);
        }
        catch (Exception error) when (error is SourceUnavailableException or SourceFormatException { Code: "request_refused" or "not_json" })
        {
            // Not every server tells its limits; that it can be reached has just been seen.
            return ServerLimits.Usual;
        }
    }

    private async Task<IReadOnlyList<TableDimension>> DimensionsOfAsync(IPxWebProtocol protocol, CancellationToken cancel)
    {
        using var metadata = Parsed(await server.GetAsync(new RemoteRequest(protocol.Metadata), new ByteBudget(limits), cancel));
        return protocol.DimensionsIn(metadata.RootElement) is { Count: > 0 } table
            ? table
            : throw new SourceFormatException("not_a_table", server.PlaceOf(_address), "JSON that describes no table", "the metadata of a PxWeb table",
                "Write the address of a table (…/12ml.px or …/tables/ID) under \"url\", not that of a folder; a ready JSON-stat file needs no \"query\".");
    }

    private static JsonDocument Parsed(string file) => JsonDocument.Parse(JsonAnswer.BytesOf(file).ToArray());
}
