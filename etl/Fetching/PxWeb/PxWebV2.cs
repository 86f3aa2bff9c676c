using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Fetching.Http;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>
/// PxWebApi 2: .../tables/TAB6471, with or without /data behind it, and lang= where one is wanted.
/// GET .../tables/TAB6471/metadata gives a JSON-stat 2.0 dataset without values; GET .../config gives {maxDataCells, maxCallsPerTimeWindow, timeWindow}, the last in seconds;
/// GET .../tables/TAB6471/data?outputFormat=json-stat2&amp;valueCodes[Region]=0180,1480&amp;valueCodes[Tid]=top(3) gives data.
/// Without any selection the server would choose a default one, so every dimension is named; one that is eliminated by the code of its total,
/// where it has one, else by being left out.
/// </summary>
internal sealed partial class PxWebV2 : IPxWebProtocol
{
    /// <summary>Some servers and proxies cut addresses at 2,048 signs.</summary>
    private const int LongestAddress = 2000;

    private readonly string _root;
    private readonly string _id;
    private readonly string? _language;

    public PxWebV2(Uri address)
    {
        var match = Form().Match(address.GetLeftPart(UriPartial.Path));
        (_root, _id) = (match.Groups["root"].Value, match.Groups["id"].Value);
        _language = address.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("lang=", StringComparison.OrdinalIgnoreCase));
    }

    public static bool Is(Uri address) => Form().IsMatch(address.GetLeftPart(UriPartial.Path));

    /// <summary>TAB6471 of .../tables/TAB6471/data.</summary>
    public static string TableIdIn(Uri address) => Form().Match(address.GetLeftPart(UriPartial.Path)).Groups["id"].Value;

    public Uri Metadata => new($"{_root}/tables/{_id}/metadata{(_language is null ? "" : $"?{_language}")}");

    public Uri? Configuration => new($"{_root}/config");

    public IReadOnlyList<TableDimension>? DimensionsIn(JsonElement metadata)
    {
        if (metadata.ValueKind != JsonValueKind.Object || !metadata.TryGetProperty("dimension", out var dimensions) || dimensions.ValueKind != JsonValueKind.Object) return null;
        var times = metadata.TryGetProperty("role", out var role) ? JsonParts.Texts(role, "time") : [];
        var order = JsonParts.Texts(metadata, "id");
        return [.. dimensions.EnumerateObject().OrderBy(item => order.ToList().IndexOf(item.Name)).Select(item => Dimension(item.Name, item.Value, times.Contains(item.Name)))];
    }

    public ServerLimits LimitsIn(JsonElement configuration) => JsonParts.Limits(configuration, ["maxDataCells"], "maxCallsPerTimeWindow");

    public bool CanCarry(TableSelection selection) => RequestFor(selection).Address.AbsoluteUri.Length <= LongestAddress;

    public RemoteRequest RequestFor(TableSelection selection)
    {
        var address = new StringBuilder($"{_root}/tables/{_id}/data?{(_language is null ? "" : $"{_language}&")}outputFormat=json-stat2");
        foreach (var dimension in selection.Dimensions)
        {
            var values = dimension.Pattern is { } pattern ? [pattern] : dimension.Codes;
            address.Append("&valueCodes[").Append(Uri.EscapeDataString(dimension.Dimension.Code)).Append("]=").AppendJoin(',', values.Select(Uri.EscapeDataString));
        }

        return new RemoteRequest(new Uri(address.ToString()));
    }

    private static TableDimension Dimension(string code, JsonElement dimension, bool isTime)
    {
        var extension = dimension.TryGetProperty("extension", out var found) ? found : default;
        return new TableDimension(
            code, JsonParts.Text(dimension, "label"), Values(dimension),
            JsonParts.IsTrue(extension, "elimination"), JsonParts.Text(extension, "eliminationValueCode") is { Length: > 0 } whole ? whole : null, isTime);
    }

    /// <summary>The index is a list of codes or an object of code and position; a single category may have a label alone.</summary>
    private static IReadOnlyList<DimensionValue> Values(JsonElement dimension)
    {
        if (!dimension.TryGetProperty("category", out var category)) return [];
        var labels = category.TryGetProperty("label", out var label) && label.ValueKind == JsonValueKind.Object
            ? label.EnumerateObject().ToDictionary(item => item.Name, item => item.Value.ToString())
            : [];
        IEnumerable<string> codes = category.TryGetProperty("index", out var index)
            ? index.ValueKind == JsonValueKind.Array
                ? JsonParts.Texts(category, "index")
                : index.EnumerateObject().OrderBy(item => item.Value.TryGetInt32(out var place) ? place : 0).Select(item => item.Name)
            : labels.Keys;
        return [.. codes.Select(code => new DimensionValue(code, labels.GetValueOrDefault(code, "")))];
    }

    [GeneratedRegex(@"^(?<root>.*)/tables/(?<id>[^/]+)(/data|/metadata)?/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
