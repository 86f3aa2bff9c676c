using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>
/// PxWeb API 1, what StatFin serves: .../api/v1/fi/StatFin/kta/12ml.px.
/// GET gives {title, variables:[{code, text, values[], valueTexts[], elimination?, time?}]};
/// POST of {"query":[{"code":"Alue","selection":{"filter":"item|all|top","values":[...]}}],"response":{"format":"json-stat2"}} to the same address gives data;
/// GET .../api/v1/fi/?config gives {maxValues, maxCells, maxCalls, timeWindow}, the last in seconds.
/// A variable that is not in the query is eliminated.
/// </summary>
internal sealed partial class PxWebV1(Uri table) : IPxWebProtocol
{
    // Codes are sent as they are written, ä and all.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Uri Metadata => table;

    public Uri? Configuration => Root().Match(table.GetLeftPart(UriPartial.Path)) is { Success: true } root ? new Uri($"{root.Value}?config") : null;

    public IReadOnlyList<TableDimension>? DimensionsIn(JsonElement metadata)
    {
        var variables = JsonParts.Part(metadata, "variables");
        return variables.ValueKind == JsonValueKind.Array ? [.. variables.EnumerateArray().Select(Dimension)] : null;
    }

    // One is the limit of what is asked for, the other of what is answered; servers name one, the other or both.
    public ServerLimits LimitsIn(JsonElement configuration) => JsonParts.Limits(configuration, ["maxCells", "maxValues"], "maxCalls");

    public bool CanCarry(TableSelection selection) => true;

    public RemoteRequest RequestFor(TableSelection selection) => new(table, JsonSerializer.Serialize(
        new
        {
            query = selection.Dimensions.Select(dimension => new { code = dimension.Dimension.Code, selection = Filter(dimension) }),
            response = new { format = "json-stat2" },
        },
        Plain));

    private static object Filter(DimensionSelection selection) => selection.Pattern switch
    {
        null => new { filter = "item", values = selection.Codes },
        var top when ValuePattern.Top(top) is { } count => new { filter = "top", values = new[] { count.ToString(CultureInfo.InvariantCulture) } },
        // Version 1 knows no sign for a single character.
        var wildcard when wildcard.Contains('?', StringComparison.Ordinal) => new { filter = "item", values = selection.Codes },
        var wildcard => new { filter = "all", values = new[] { wildcard } },
    };

    private static TableDimension Dimension(JsonElement variable)
    {
        var codes = JsonParts.Texts(variable, "values");
        var texts = JsonParts.Texts(variable, "valueTexts");
        return new TableDimension(
            JsonParts.Text(variable, "code"), JsonParts.Text(variable, "text"),
            [.. codes.Select((code, place) => new DimensionValue(code, texts.ElementAtOrDefault(place) ?? ""))],
            JsonParts.IsTrue(variable, "elimination"), EliminationCode: null, JsonParts.IsTrue(variable, "time"));
    }

    [GeneratedRegex("^.*/api/v1/[a-z]{2}/", RegexOptions.IgnoreCase)]
    private static partial Regex Root();
}
