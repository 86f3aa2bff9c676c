using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>A workspace in a temporary folder, driven through the program alone.</summary>
public sealed class TestWorkspace : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TestWorkspace(string? configuration = null)
    {
        Root = Path.Combine(_folder.Path, "city");
        Cli.Run("init", Root, "--municipality", "186").Expect(0);
        if (configuration is not null) Write("warehouse.json", configuration);
    }

    public string Root { get; }

    public string Warehouse => Path.Combine(Root, "data", "warehouse.duckdb");

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public void Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

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

    public CommandResult Run(params string[] arguments) => Cli.Run([.. arguments, "--workspace", Root]);

    /// <summary>The rows of a query, as the program's JSON gives them.</summary>
    public List<JsonObject> Query(string sql) =>
        JsonSerializer.Deserialize<List<JsonObject>>(Run("query", sql, "--format", "json").Expect(0).Output)!;

    /// <summary>Every row of every table of the star, in a fixed order.</summary>
    public string ExportedStar()
    {
        var folder = Path.Combine(_folder.Path, $"export-{Guid.NewGuid():n}");
        Run("export", folder).Expect(0);
        return string.Join('\n', Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}"));
    }

    public void Dispose() => _folder.Dispose();
}
