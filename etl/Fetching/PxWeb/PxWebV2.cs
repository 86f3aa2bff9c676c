using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

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
        var dimensions = JsonParts.Part(metadata, "dimension");
        var times = JsonParts.Texts(JsonParts.Part(metadata, "role"), "time");
        return dimensions.ValueKind == JsonValueKind.Object
            ? [.. JsonParts.Texts(metadata, "id").Select(code => Dimension(code, JsonParts.Part(dimensions, code), times.Contains(code)))]
            : null;
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
        var extension = JsonParts.Part(dimension, "extension");
        return new TableDimension(
            code, JsonParts.Text(dimension, "label"), Values(dimension),
            JsonParts.IsTrue(extension, "elimination"), JsonParts.Text(extension, "eliminationValueCode") is { Length: > 0 } whole ? whole : null, isTime);
    }

    /// <summary>The index is a list of codes or an object of code and position; a single category may have a label alone.</summary>
    private static IReadOnlyList<DimensionValue> Values(JsonElement dimension)
    {
        var category = JsonParts.Part(dimension, "category");
        var labels = JsonParts.Properties(JsonParts.Part(category, "label")).ToDictionary(item => item.Name, item => item.Value.ToString());
        var codes = JsonParts.Part(category, "index") switch
        {
            { ValueKind: JsonValueKind.Array } => JsonParts.Texts(category, "index"),
            { ValueKind: JsonValueKind.Object } index => JsonParts.Properties(index).OrderBy(item => PlaceIn(item.Value)).Select(item => item.Name),
            _ => labels.Keys,
        };
        return [.. codes.Select(code => new DimensionValue(code, labels.GetValueOrDefault(code, "")))];
    }

    private static int PlaceIn(JsonElement position) => position.ValueKind == JsonValueKind.Number && position.TryGetInt32(out var place) ? place : int.MaxValue;

    [GeneratedRegex(@"^(?<root>.*)/tables/(?<id>[^/]+)(/data|/metadata)?/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
