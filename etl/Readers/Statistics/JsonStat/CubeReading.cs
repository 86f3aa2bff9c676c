using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>Reads one dataset, of JSON-stat 2.0 or 1.x: the older form keeps id, size and role inside "dimension".</summary>
internal sealed class CubeReading(ReadingLimits limits)
{
    /// <summary>A sparse cube may be larger than what it states; one this much larger is a fault, or an attack.</summary>
    private const int CellsPerStatedCell = 20;

    private static readonly string[] Roles = ["time", "geo", "metric"];

    /// <param name="name">What the dataset is called where it has no label: its name in a bundle.</param>
    /// <exception cref="SourceFormatException">Any fault of the structure, too_many_cells.</exception>
    public Cube Read(JsonElement dataset, CubePlace place, string? name)
    {
        var notes = new List<string>();
        var dimensions = dataset.Property("dimension") ?? throw place.Fault("dimension_id_mismatch", "dimension", "no dimensions", "\"dimension\" with each dimension by its id");
        var frame = dataset.Property("id") is null ? dimensions : dataset;
        var ids = Ids(frame, place);
        var sizes = Sizes(frame, ids, place);
        var roles = RolesOf(frame.Property("role") ?? dataset.Property("role"), ids, place);
        var read = ids.Zip(sizes, (id, size) => Dimension(dimensions.Property(id), id, size, roles.GetValueOrDefault(id), place, notes)).ToList();
        var cells = CountCells(sizes, place);
        return new Cube(
            place, dataset.Text("label") ?? name, dataset.Text("updated"), read, cells, CubeValues.Read(dataset, cells, place), CubeStatuses.Read(dataset, cells, place), notes);
    }

    private static List<string> Ids(JsonElement frame, CubePlace place)
    {
        if (frame.Property("id") is not { ValueKind: JsonValueKind.Array } list) throw place.Fault("id_missing", "id", "no list of dimension ids", "\"id\" with the ids of the dimensions");
        var ids = list.EnumerateArray().Select(id => id.AsText() ?? "").ToList();
        if (ids.Count > 0 && ids.Distinct().Count() == ids.Count) return ids;
        throw place.Fault("id_missing", "id", ids.Count == 0 ? "an empty list" : "an id more than once", "the id of each dimension once");
    }

    private static List<int> Sizes(JsonElement frame, List<string> ids, CubePlace place)
    {
        var given = frame.Property("size") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(JsonTexts.AsWholeNumber).ToList() : [];
        if (given.Count != ids.Count) throw place.Fault("id_size_mismatch", "size", FormattableString.Invariant($"{given.Count} sizes"), FormattableString.Invariant($"{ids.Count}, one for each id"));
        return given.All(size => size >= 0) ? given.ConvertAll(size => size!.Value) : throw place.Fault("size_invalid", "size", "a size that is no whole number", "whole numbers from 0");
    }

    private static Dictionary<string, string> RolesOf(JsonElement? role, List<string> ids, CubePlace place)
    {
        var roles = new Dictionary<string, string>();
        foreach (var name in Roles)
        {
            foreach (var id in role?.Texts(name) ?? [])
            {
                if (!ids.Contains(id)) throw place.Fault("role_id_unknown", "role", $"\"{id}\" as {name}", $"one of the dimensions {string.Join(", ", ids)}");
                roles.TryAdd(id, name);
            }
        }

        return roles;
    }

    private static CubeDimension Dimension(JsonElement? given, string id, int size, string? role, CubePlace place, List<string> notes)
    {
        if (given is not { ValueKind: JsonValueKind.Object } dimension) throw place.Fault("dimension_id_mismatch", "dimension", $"no dimension \"{id}\"", "each dimension that \"id\" lists");
        var categories = new CategoryReading(place, id, size, notes).Read(dimension.Property("category"));
        return new CubeDimension(id, dimension.Text("label") ?? id, role, categories, dimension.Property("extension")?.Text("eliminationValueCode"));
    }

    private int CountCells(List<int> sizes, CubePlace place)
    {
        long cells = 1;
        foreach (var size in sizes)
        {
            cells *= size;
            if (cells > (long)limits.Cells * CellsPerStatedCell) throw PassedLimit.Cells(new SourcePlace(place.Document, place.Dataset), "a far larger cube", limits);
        }

        return (int)Math.Min(cells, int.MaxValue);
    }
}
