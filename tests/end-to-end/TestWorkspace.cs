using System.Text.Json;
using System.Text.Json.Nodes;
using StrategyWarehouse.Etl.Queries;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>A workspace in a temporary folder, driven through the program.</summary>
public sealed class TestWorkspace : IDisposable
{
    /// <summary>One strategy source, and no report: most tests do not look at reports, which take the longest.</summary>
    public const string WithoutReports =
        """{ "municipality": "186", "sources": [ { "name": "strategy", "kind": "strategy", "path": "inbox/strategy/**" } ] }""";

    private readonly TemporaryFolder _folder = new();

    public TestWorkspace(string configuration = WithoutReports)
    {
        Root = Path.Combine(_folder.Path, "city");
        WorkspaceTemplate.WriteEmpty(Root, "186");
        Write("warehouse.json", configuration);
    }

    public string Root { get; }

    public string Warehouse => PathOf("data/warehouse.duckdb");

    private Generation Published => new Publication(PathOf("data/generations"), Warehouse, keep: 5).Current!;

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public void Write(string relativePath, string text) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string relativePath, byte[] bytes)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Drops a document of the sample city into the inbox.</summary>
    public void Drop(string sampleDocument, string? name = null) =>
        Write($"inbox/strategy/{name ?? sampleDocument}", File.ReadAllBytes(SampleDocument(sampleDocument)));

    public static string SampleDocument(string name) => Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", name);

    /// <summary>Replaces all that is here by a copy of another workspace.</summary>
    public void CopyFrom(TestWorkspace other)
    {
        foreach (var file in Directory.EnumerateFiles(other.Root, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(other.Root, file), File.ReadAllBytes(file));
        }
    }

    public CommandResult Run(params string[] arguments) => Cli.Run([.. arguments, "--workspace", Root]);

    /// <summary>A whole run inside this process, where a test is about what it leaves behind: starting the program takes longer than its work.</summary>
    public RunSummary RunHere()
    {
        var summary = new WarehouseRun(Workspace.Open(Root), new ProgressLog(TextWriter.Null, isTerminal: false), TimeProvider.System).Execute(CancellationToken.None);
        Assert.True(summary.Outcome is "published" or "unchanged", $"{summary.Outcome}: {summary.Reason}");
        return summary;
    }

    /// <summary>The rows of a query on the newest star, as `query --format json` writes them.</summary>
    public List<JsonObject> Query(string sql)
    {
        var file = Path.Combine(_folder.Path, $"query-{Guid.NewGuid():n}.json");
        new WarehouseQuery(Published).Write(sql, "json", file, CancellationToken.None);
        return JsonSerializer.Deserialize<List<JsonObject>>(File.ReadAllText(file))!;
    }

    /// <summary>Every row of every table of the newest star, in a fixed order.</summary>
    public string ExportedStar()
    {
        var files = StarExport.Write(Published, Path.Combine(_folder.Path, $"export-{Guid.NewGuid():n}"), "csv", CancellationToken.None);
        return string.Join('\n', files.Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}"));
    }

    public void Dispose() => _folder.Dispose();
}
