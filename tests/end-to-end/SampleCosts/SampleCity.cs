using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The sample city after one run of the demo.</summary>
public sealed class SampleCity : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleCity() => Output = Cli.Run("demo", Root).Expect(0).Output;

    /// <summary>What the demo printed.</summary>
    public string Output { get; }

    private string Root => Path.Combine(_folder.Path, "city");

    public List<JsonObject> Query(string sql) =>
        JsonSerializer.Deserialize<List<JsonObject>>(Cli.Run("query", sql, "--format", "json", "--workspace", Root).Expect(0).Output)!;

    /// <summary>A rendered report without its tags.</summary>
    public string Report(string name) =>
        System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Path.Combine(Root, "out", name)), @"<[^>]*>|\s+", " ");

    public void Dispose() => _folder.Dispose();
}
