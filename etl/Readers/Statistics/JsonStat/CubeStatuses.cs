using System.Text.Json;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>The statuses of a cube: one for all cells, a list with one for each, or an object by position.</summary>
public sealed class CubeStatuses
{
    private readonly string? _all;
    private readonly IReadOnlyList<string?> _list = [];
    private readonly Dictionary<int, string> _byPosition = [];

    private CubeStatuses(string? all) => _all = all;

    private CubeStatuses(IReadOnlyList<string?> list) => _list = list;

    private CubeStatuses(Dictionary<int, string> byPosition) => _byPosition = byPosition;

    /// <summary>Positions that have a status of their own in the form by position.</summary>
    public IEnumerable<int> Positions => _byPosition.Keys;

    /// <exception cref="SourceFormatException">status_length_mismatch, status_key_out_of_range.</exception>
    public static CubeStatuses Read(JsonElement dataset, int cells, CubePlace place) => dataset.Property("status") switch
    {
        { ValueKind: JsonValueKind.Array } list => OfList(list, cells, place),
        { ValueKind: JsonValueKind.Object } byPosition => new CubeStatuses(ByPosition(byPosition, cells, place)),
        { } single => new CubeStatuses(TextOf(single)),
        null => new CubeStatuses(all: null),
    };

    public string? At(int position) =>
        _byPosition.Count > 0 ? _byPosition.GetValueOrDefault(position) : position < _list.Count ? _list[position] : _all;

    private static CubeStatuses OfList(JsonElement list, int cells, CubePlace place)
    {
        var length = list.GetArrayLength();
        if (length == 0) return new CubeStatuses(all: null);
        if (length == cells) return new CubeStatuses(list.EnumerateArray().Select(TextOf).ToList());
        // Deprecated, and still met: a list of one stands for all.
        if (length == 1) return new CubeStatuses(TextOf(list[0]));
        throw place.Fault("status_length_mismatch", "status", FormattableString.Invariant($"{length} statuses"), FormattableString.Invariant($"{cells}, one, or none"));
    }

    private static Dictionary<int, string> ByPosition(JsonElement statuses, int cells, CubePlace place)
    {
        var found = new Dictionary<int, string>();
        foreach (var entry in statuses.EnumerateObject())
        {
            if (CubeValues.Position(entry.Name, cells) is not { } position)
            {
                throw place.Fault("status_key_out_of_range", "status", $"the key \"{entry.Name}\"", FormattableString.Invariant($"positions from 0 to {cells - 1}"));
            }

            if (TextOf(entry.Value) is { } status) found[position] = status;
        }

        return found;
    }

    // Some old answers list several statuses for one cell.
    private static string? TextOf(JsonElement status) => status.ValueKind == JsonValueKind.Array
        ? status.EnumerateArray().Select(JsonTexts.AsText).OfType<string>().ToList() is { Count: > 0 } all ? string.Join(',', all) : null
        : status.AsText();
}
