using System.Text.Json;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>Reads the categories of one dimension in the order of their positions.</summary>
internal sealed class CategoryReading(CubePlace place, string dimension, int size, List<string> notes)
{
    private string Inside => $"dimension \"{dimension}\"";

    /// <exception cref="SourceFormatException">index_count_mismatch, index_positions_invalid, child_cycle.</exception>
    public IReadOnlyList<CubeCategory> Read(JsonElement? category)
    {
        var labels = category?.Property("label");
        var codes = Codes(category?.Property("index"), labels);
        NoteUnknown("label", labels, codes);
        var units = category?.Property("unit");
        NoteUnknown("unit", units, codes);
        var parents = Parents(category?.Property("child"), codes);
        return codes.Select(code => new CubeCategory(
            code, labels?.Text(code) ?? code, Unit(units?.Property(code)), units?.Property(code)?.WholeNumber("decimals"), parents.GetValueOrDefault(code))).ToList();
    }

    // PxWeb names the unit under base, the newer interface of Statistics Finland and the specification under label.
    private static string? Unit(JsonElement? unit) => unit?.Text("label") ?? unit?.Text("base");

    private List<string> Codes(JsonElement? index, JsonElement? labels)
    {
        var codes = index switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(code => code.AsText() ?? "").ToList(),
            { ValueKind: JsonValueKind.Object } positions => ByPosition(positions),
            _ => labels.Entries().Select(label => label.Name).ToList(),
        };
        if (index is null && size > 1) throw place.Fault("index_count_mismatch", Inside, FormattableString.Invariant($"no index of {size} categories"), "\"category.index\", which only a single category may lack");
        if (codes.Count != size) throw place.Fault("index_count_mismatch", Inside, FormattableString.Invariant($"{codes.Count} categories"), FormattableString.Invariant($"{size}, its size"));
        var twice = codes.GroupBy(code => code).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? codes : throw place.Fault("index_positions_invalid", Inside, $"the category \"{twice.Key}\" more than once", "each category once");
    }

    private List<string> ByPosition(JsonElement positions)
    {
        var entries = positions.EnumerateObject().Select(entry => (Code: entry.Name, Position: entry.Value.AsWholeNumber())).ToList();
        var inOrder = entries.OrderBy(entry => entry.Position).ToList();
        if (inOrder.Index().Any(entry => entry.Item.Position != entry.Index))
        {
            throw place.Fault("index_positions_invalid", Inside, "positions with gaps, repeats or texts", FormattableString.Invariant($"each position from 0 to {entries.Count - 1} once"));
        }

        return inOrder.Select(entry => entry.Code).ToList();
    }

    // A selection of a table may still carry labels and units of what was not selected: no figure depends on them.
    private void NoteUnknown(string what, JsonElement? given, List<string> codes)
    {
        var unknown = given.Entries().Select(entry => entry.Name).Except(codes).ToList();
        if (unknown.Count > 0) notes.Add($"{place.Inside(Inside)}: a {what} of {Listed(unknown)}, which the index lacks, was left aside ({what}_key_unknown).");
    }

    /// <returns>Of each child its parent.</returns>
    private Dictionary<string, string> Parents(JsonElement? child, List<string> codes)
    {
        var parents = new Dictionary<string, string>();
        var known = codes.ToHashSet();
        foreach (var parent in child.Entries())
        {
            foreach (var code in child!.Value.Texts(parent.Name)) parents.TryAdd(code, parent.Name);
        }

        var unknown = parents.SelectMany(pair => new[] { pair.Key, pair.Value }).Distinct().Where(code => !known.Contains(code)).ToList();
        if (unknown.Count > 0) notes.Add($"{place.Inside(Inside)}: the hierarchy names {Listed(unknown)}, which the index lacks (child_id_unknown).");
        foreach (var code in codes) RefuseCycle(code, parents);
        return parents.Where(pair => known.Contains(pair.Value)).ToDictionary();
    }

    private void RefuseCycle(string code, Dictionary<string, string> parents)
    {
        var (slow, fast) = (code, code);
        while (parents.TryGetValue(fast, out var next) && parents.TryGetValue(next, out fast!))
        {
            slow = parents[slow];
            if (slow == fast) throw place.Fault("child_cycle", Inside, $"the category \"{slow}\" among its own descendants", "a hierarchy that ends");
        }
    }

    private static string Listed(List<string> codes) =>
        string.Join(", ", codes.Take(5).Select(code => $"\"{code}\"")) + (codes.Count > 5 ? FormattableString.Invariant($" and {codes.Count - 5} more") : "");
}
