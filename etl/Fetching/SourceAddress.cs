using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb;
using StrategyWarehouse.Etl.Fetching.Sotkanet;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Fetching;

/// <summary>
/// A source that has an address: the documents that it offers, and the way to fetch them. A PxWeb table is one document (12ml.json);
/// Sotkanet is regions.json, and indicator-127.json and data-127.json for each indicator.
/// </summary>
internal sealed class SourceAddress : IDisposable
{
    private readonly SourceConfiguration _source;
    private readonly ProgressLog _progress;
    private readonly FetchFolder _folder;
    private readonly RemoteServer _server;

    public SourceAddress(SourceConfiguration source, Workspace workspace, ProgressLog progress, TimeProvider time)
    {
        (_source, _progress) = (source, progress);
        var limits = workspace.Configuration.Limits;
        _folder = new FetchFolder(Path.Combine(workspace.Data, ".fetched"));
        _server = new RemoteServer(source.Name, limits, _folder, time);
        Errands = source.Kind == SourceKind.Sotkanet
            ? OfSotkanet(new SotkanetSource(source, _server, _folder, limits))
            : OfTable(TableName.Of(new Uri(source.Url!)), name => new PxWebTable(source, _server, _folder, limits, (done, all) => _progress.Advance("fetch", done, all, $"requests, {name}")));
    }

    public IReadOnlyList<Errand> Errands { get; }

    /// <summary>Does an errand, and waits for it.</summary>
    public IReadOnlyList<SourceFile> Fetch(Errand errand, CancellationToken cancel)
    {
        // On a thread of the pool, as nothing may have to come back to this one while it waits.
        var files = Task.Run(() => errand.FetchAsync(cancel), cancel).GetAwaiter().GetResult();
        return [.. errand.Names.Zip(files, (name, file) => new SourceFile(_source.Name, file, name))];
    }

    private static IReadOnlyList<Errand> OfTable(string name, Func<string, PxWebTable> table) =>
        [new Errand([name], async cancel => [await table(name).FetchAsync(cancel)])];

    private IReadOnlyList<Errand> OfSotkanet(SotkanetSource sotkanet)
    {
        var all = sotkanet.Indicators.Count + 1;
        return
        [
            new Errand(["regions.json"], async cancel =>
            {
                _progress.Advance("fetch", 1, all, "regions.json");
                return [await sotkanet.FetchRegionsAsync(cancel)];
            }),
            .. sotkanet.Indicators.Select((indicator, index) => new Errand([$"indicator-{indicator}.json", $"data-{indicator}.json"], async cancel =>
            {
                _progress.Advance("fetch", index + 2, all, $"data-{indicator}.json");
                var (metadata, values) = await sotkanet.FetchAsync(indicator, cancel);
                return [metadata, values];
            })),
        ];
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }
}
