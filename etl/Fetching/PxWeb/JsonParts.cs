using System.Text.Json;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>Parts of a foreign JSON object, taken without trust in their form: what is missing or of another form is empty.</summary>
internal static class JsonParts
{
    /// <returns>Of the kind Undefined where there is no such part.</returns>
    public static JsonElement Part(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var found) ? found : default;

    /// <summary>The properties of an object, each name once.</summary>
    public static IEnumerable<JsonProperty> Properties(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object ? item.EnumerateObject().DistinctBy(property => property.Name) : [];

    public static string Text(JsonElement item, string name) =>
        Part(item, name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } found ? found.ToString() : "";

    public static IReadOnlyList<string> Texts(JsonElement item, string name) =>
        Part(item, name) is { ValueKind: JsonValueKind.Array } found ? [.. found.EnumerateArray().Select(text => text.ToString())] : [];

    public static bool IsTrue(JsonElement item, string name) => Part(item, name).ValueKind == JsonValueKind.True;

    /// <summary>The least of the limits on cells that are stated, and the calls in a window of seconds.</summary>
    public static ServerLimits Limits(JsonElement configuration, IEnumerable<string> cells, string calls) => ServerLimits.Usual with
    {
        Cells = cells.Select(name => Positive(configuration, name)).Min() ?? ServerLimits.Usual.Cells,
        Calls = (int?)Positive(configuration, calls) ?? ServerLimits.Usual.Calls,
        Window = Positive(configuration, "timeWindow") is { } seconds ? TimeSpan.FromSeconds(seconds) : ServerLimits.Usual.Window,
    };

    private static long? Positive(JsonElement item, string name) =>
        Part(item, name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var number) && number > 0 ? number : null;
}
