using System.Text.Json;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Sotkanet;

/// <summary>What Sotkanet tells of an indicator, as far as it is needed to ask for its values.</summary>
/// <param name="Range">The years that it has; null where it does not tell.</param>
/// <param name="Genders">The genders that it is told by; empty where it does not tell.</param>
internal sealed record IndicatorMetadata(string Title, YearSpan? Range, IReadOnlyList<string> Genders)
{
    /// <summary>{id, title:{fi}, range:{start, end}, classifications:{sex:{values:[]}}, …}</summary>
    /// <exception cref="SourceFormatException">not_sotkanet</exception>
    public static IndicatorMetadata In(string file, SourcePlace where)
    {
        using var json = JsonDocument.Parse(JsonAnswer.BytesOf(file).ToArray());
        var indicator = json.RootElement;
        if (indicator.ValueKind != JsonValueKind.Object || !indicator.TryGetProperty("id", out _))
        {
            throw new SourceFormatException("not_sotkanet", where, "JSON without an id", "the description of an indicator", "Write \"https://sotkanet.fi/rest/1.1\" under \"url\" of the source.");
        }

        var range = (Year(At(indicator, "range", "start")), Year(At(indicator, "range", "end")));
        return new IndicatorMetadata(
            At(indicator, "title", "fi") is { ValueKind: JsonValueKind.String } title ? title.GetString()! : "",
            range is ({ } first, { } last) && first <= last ? new YearSpan(first, last) : null,
            At(indicator, "classifications", "sex", "values") is { ValueKind: JsonValueKind.Array } values ? [.. values.EnumerateArray().Select(value => value.ToString())] : []);
    }

    private static JsonElement? At(JsonElement item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out item)) return null;
        }

        return item;
    }

    private static int? Year(JsonElement? item) => item is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var year) ? year : null;
}
