using System.Text.Json.Nodes;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>A workspace whose sources have addresses, and what its intake makes of them.</summary>
internal sealed class FetchingCity : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="limits">Without braces: "seconds": 1.</param>
    public FetchingCity(string sources, string limits = "\"seconds\": 60")
    {
        WorkspaceTemplate.WriteEmpty(Root, "186");
        Configure(sources, limits);
        var seconds = int.Parse(limits.Split("\"seconds\": ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
        Time = new QuickTime(TimeSpan.FromSeconds(seconds));
    }

    public string Root => Path.Combine(_folder.Path, "city");

    public QuickTime Time { get; }

    public StringWriter Progress { get; } = new();

    public void Configure(string sources, string limits = "\"seconds\": 60") =>
        File.WriteAllText(Path.Combine(Root, "warehouse.json"), $$"""{ "municipality": "186", "limits": { {{limits}} }, "sources": [ {{sources}} ] }""");

    public static string Table(string url, string query) => $$"""{ "name": "key-figures", "kind": "pxweb", "url": "{{url}}", "query": { {{query}} } }""";

    public IntakeResult TakeIn(CancellationToken cancel = default)
    {
        var workspace = Workspace.Open(Root);
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        var intake = new DocumentIntake(workspace, new DocumentArchive(workspace.Archive), control, new ProgressLog(Progress, isTerminal: true), Time);
        return intake.TakeIn(workspace.Configuration.Sources.Select(source => source.Name).ToHashSet(), cancel);
    }

    /// <summary>The one problem of an intake that had just one.</summary>
    public DocumentProblem Problem() => Assert.Single(TakeIn().Problems);

    public IReadOnlyList<CurrentDocument> Documents()
    {
        var workspace = Workspace.Open(Root);
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        return [.. CurrentDocuments.Of(workspace, control).Select(versions => versions[0])];
    }

    public string TextOf(string document) => File.ReadAllText(new DocumentArchive(Workspace.Open(Root).Archive).PathOf(Documents().Single(item => item.Name == document).Hash));

    /// <summary>Every cell of a dataset or a collection: "Alue=KU186 Vuosi=2021 Tiedot=vaesto" and its value. A cell that comes twice fails.</summary>
    public Dictionary<string, int> CellsOf(string document)
    {
        var json = JsonNode.Parse(TextOf(document))!;
        var datasets = (string)json["class"]! == "collection" ? json["link"]!["item"]!.AsArray().Select(item => item!) : [json];
        return datasets.SelectMany(CellsOf).ToDictionary();
    }

    private static IEnumerable<KeyValuePair<string, int>> CellsOf(JsonNode dataset)
    {
        IEnumerable<string> keys = [""];
        foreach (var id in dataset["id"]!.AsArray().Select(id => (string)id!))
        {
            var codes = dataset["dimension"]![id]!["category"]!["index"]!.AsObject().OrderBy(item => (int)item.Value!).Select(item => item.Key).ToList();
            keys = [.. keys.SelectMany(key => codes.Select(code => $"{key} {id}={code}".TrimStart()))];
        }

        return keys.Zip(dataset["value"]!.AsArray().Select(value => (int)value!), KeyValuePair.Create);
    }

    public void Dispose() => _folder.Dispose();
}
