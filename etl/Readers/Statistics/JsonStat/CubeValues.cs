using System.Globalization;
using System.Text.Json;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>The values of a cube: a list with one for each cell, or an object of those cells that have one, by position.</summary>
public sealed class CubeValues
{
    private readonly JsonElement _list;
    private readonly SortedDictionary<int, JsonElement>? _sparse;

    private CubeValues(JsonElement list, SortedDictionary<int, JsonElement>? sparse) => (_list, _sparse) = (list, sparse);

    /// <summary>False for an answer that describes a table and holds no figure of it.</summary>
    public bool HasAny => Count > 0;

    public int Count => _sparse?.Count ?? _list.GetArrayLength();

    /// <exception cref="SourceFormatException">value_missing, value_length_mismatch, sparse_key_out_of_range.</exception>
    public static CubeValues Read(JsonElement dataset, int cells, CubePlace place) => dataset.Property("value") switch
    {
        { ValueKind: JsonValueKind.Array } list => OfList(list, cells, place),
        { ValueKind: JsonValueKind.Object } sparse => new CubeValues(sparse, Sparse(sparse, cells, place)),
        _ => throw place.Fault("value_missing", "value", "no list and no object of values", "\"value\" with the values of the cells"),
    };

    /// <param name="statusPositions">Positions of cells that a status alone may stand for; only the sparse form needs them.</param>
    public IEnumerable<(int Position, JsonElement? Value)> Stated(IEnumerable<int> statusPositions)
    {
        if (_sparse is not null)
        {
            return _sparse.Keys.Union(statusPositions).Order().Select(position => (position, _sparse.TryGetValue(position, out var value) ? (JsonElement?)value : null));
        }

        return _list.EnumerateArray().Select((value, position) => (position, (JsonElement?)value));
    }

    private static CubeValues OfList(JsonElement list, int cells, CubePlace place)
    {
        var length = list.GetArrayLength();
        // An empty list describes a table without its figures: metadata has it.
        if (length == cells || length == 0) return new CubeValues(list, null);
        throw place.Fault("value_length_mismatch", "value", FormattableString.Invariant($"{length} values"), FormattableString.Invariant($"{cells}, the product of the sizes"));
    }

    private static SortedDictionary<int, JsonElement> Sparse(JsonElement values, int cells, CubePlace place)
    {
        var found = new SortedDictionary<int, JsonElement>();
        foreach (var entry in values.EnumerateObject())
        {
            if (Position(entry.Name, cells) is not { } position || !found.TryAdd(position, entry.Value))
            {
                throw place.Fault("sparse_key_out_of_range", "value", $"the key \"{entry.Name}\"", FormattableString.Invariant($"each position from 0 to {cells - 1} at most once"));
            }
        }

        return found;
    }

    /// <returns>Null for a key that is no position of a cell.</returns>
    public static int? Position(string key, int cells) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < cells ? position : null;
}
