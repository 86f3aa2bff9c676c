using System.Globalization;
using System.Text.Json;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>Takes texts and numbers from JSON as lenient publishers write them.</summary>
internal static class JsonTexts
{
    /// <returns>Null where the element is no object or lacks the property; a property that is null is absent too.</returns>
    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    /// <returns>A text, or a number as it is written; null for anything else and for blank texts.</returns>
    public static string? AsText(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    public static string? Text(this JsonElement element, string name) => element.Property(name)?.AsText();

    /// <summary>A whole number, as 2 or as "2".</summary>
    public static int? AsWholeNumber(this JsonElement element) =>
        int.TryParse(element.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? WholeNumber(this JsonElement element, string name) => element.Property(name)?.AsWholeNumber();

    /// <summary>The texts of a list, or the one text that stands instead of it.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name) => element.Property(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(AsText).OfType<string>().ToList(),
        { } single when single.AsText() is { } text => [text],
        _ => [],
    };

    /// <summary>The properties of an object; none for anything else.</summary>
    public static IEnumerable<JsonProperty> Entries(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } found ? found.EnumerateObject() : [];
}
