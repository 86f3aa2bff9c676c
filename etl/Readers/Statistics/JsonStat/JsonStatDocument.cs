using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>The datasets of a JSON-stat document: one, those embedded in a collection (2.0), or those of a bundle (1.x).</summary>
/// <param name="Form">For people: "JSON-stat 2.0, 3 datasets".</param>
/// <param name="Skipped">What stood there and holds no dataset, for people.</param>
public sealed record JsonStatDocument(string Form, IReadOnlyList<Cube> Cubes, IReadOnlyList<string> Skipped)
{
    /// <exception cref="SourceFormatException">not_json_stat, no_dataset, too_many_cells, and all that <see cref="CubeReading"/> throws.</exception>
    public static JsonStatDocument Read(JsonElement root, JsonSource source, ReadingLimits limits)
    {
        if (root.ValueKind != JsonValueKind.Object) throw source.NotThis("a list of values without dimensions");
        var found = new List<(JsonElement Dataset, string? Name)>();
        var skipped = new List<string>();
        var version = root.Text("version") ?? (root.Property("class") is null ? "1.x" : "2.0");
        if (root.Text("class") is "collection") Collect(root, "", found, skipped);
        else if (IsDataset(root)) found.Add((root, null));
        else found.AddRange(Bundled(root));
        if (found.Count == 0) throw NoDataset(root, source, skipped);

        var reading = new CubeReading(limits);
        var cubes = found.Select((item, index) => reading.Read(item.Dataset, new CubePlace(source.Document, PlaceOf(item.Name, index, found.Count)), item.Name)).ToList();
        if (cubes.Sum(cube => (long)cube.Values.Count) > limits.Cells) throw PassedLimit.Cells(new SourcePlace(source.Document), "more", limits);
        return new JsonStatDocument(cubes.Count == 1 ? $"JSON-stat {version}" : FormattableString.Invariant($"JSON-stat {version}, {cubes.Count} datasets"), cubes, skipped);
    }

    private static string? PlaceOf(string? name, int index, int count) =>
        count == 1 ? null : name is null ? FormattableString.Invariant($"dataset {index + 1}") : $"dataset \"{name}\"";

    private static bool IsDataset(JsonElement element) =>
        element.Property("dimension") is { ValueKind: JsonValueKind.Object } && (element.Property("value") is not null || element.Text("class") is "dataset");

    // The depth of a document is bounded, and so is the recursion.
    private static void Collect(JsonElement collection, string path, List<(JsonElement, string?)> found, List<string> skipped)
    {
        var items = collection.Property("link")?.Property("item") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;
        var number = 0;
        foreach (var item in items)
        {
            number++;
            if (IsDataset(item)) found.Add((item, null));
            else if (item.Text("class") is "collection" && item.Property("link")?.Property("item") is not null) Collect(item, FormattableString.Invariant($"{path}{number}."), found, skipped);
            else skipped.Add(FormattableString.Invariant($"item {path}{number} is a link{(item.Text("href") is { } address ? $" to {address}" : "")} and holds no dataset"));
        }
    }

    private static IEnumerable<(JsonElement, string?)> Bundled(JsonElement root) =>
        root.EnumerateObject().Where(entry => IsDataset(entry.Value)).Select(entry => (entry.Value, (string?)entry.Name));

    private static SourceFormatException NoDataset(JsonElement root, JsonSource source, List<string> skipped)
    {
        if (root.Text("class") is "collection")
        {
            return new SourceFormatException("no_dataset", new SourcePlace(source.Document), FormattableString.Invariant($"a collection of {skipped.Count} links"), "at least one dataset in it", "Fetch what the links lead to, and load that.");
        }

        if (root.Text("class") is "dimension") return new SourceFormatException("no_dataset", new SourcePlace(source.Document), "a single dimension", "a dataset", "Fetch the table that the dimension belongs to.");
        if (root.Property("variables") is { ValueKind: JsonValueKind.Array }) return source.NotThis("the description of a PxWeb table, without its figures", "Ask for the table's data with a query, in the format json-stat2.");
        if (root.Property("columns") is not null && root.Property("data") is not null) return source.NotThis("PxWeb's own json format", "Ask for the format json-stat2 instead.");
        var said = root.Text("error") ?? root.Property("error")?.Text("message") ?? root.Text("title") ?? root.Text("detail") ?? root.Text("message");
        return source.NotThis(said is null ? "JSON of another kind" : $"an answer that says \"{said[..Math.Min(said.Length, 200)]}\"");
    }
}
