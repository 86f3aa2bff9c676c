using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>What PxWeb 1 and 2 answer about the cube.</summary>
internal static class PxWebAnswers
{
    public static (int Status, string Json) OfVersion1(string path, ServerCall call, int? statedCells, int refusedCells)
    {
        if (call.Target.EndsWith("/api/v1/fi/?config", StringComparison.Ordinal)) return Limits(statedCells, new { maxValues = 1_000_000, maxCells = statedCells, maxCalls = 10, timeWindow = 10, CORS = true });
        if (!path.EndsWith("/12ml.px", StringComparison.Ordinal)) return (404, """{"error":"Parameter error"}""");
        return call.Method == "GET" ? (200, MetadataV1()) : Data(SelectionOf(JsonNode.Parse(call.Body)!), refusedCells, 403, """{"error":"Too many cells selected"}""");
    }

    public static (int Status, string Json) OfVersion2(string path, IQueryCollection query, int? statedCells, int refusedCells) => path switch
    {
        "config" => Limits(statedCells, new { apiVersion = "2.0.0", maxDataCells = statedCells, maxCallsPerTimeWindow = 30, timeWindow = 10 }),
        "tables/TAB6471/metadata" => (200, Dataset([.. StatisticsCube.Dimensions.Select(dimension => (dimension.Code, dimension.Codes))], withValues: false)),
        "tables/TAB6471/data" when query["outputFormat"] == "json-stat2" => Data(SelectionOf(query), refusedCells, 403, """{"type":"Parameter error","title":"Too many cells selected","status":403}"""),
        _ => (404, """{"title":"Non-existent table","status":404}"""),
    };

    private static (int, string) Limits(int? stated, object limits) => stated is null ? (404, "") : (200, JsonSerializer.Serialize(limits));

    private static (int, string) Data(IReadOnlyList<(string Dimension, IReadOnlyList<string> Codes)> selection, int refusedCells, int status, string refusal)
    {
        if (StatisticsCube.Dimensions.Any(dimension => !dimension.CanBeEliminated && selection.All(item => item.Dimension != dimension.Code))) return (400, """{"error":"The request misses a mandatory variable"}""");
        return selection.Aggregate(1, (cells, item) => cells * item.Codes.Count) > refusedCells ? (status, refusal) : (200, Dataset(selection, withValues: true));
    }

    private static List<(string, IReadOnlyList<string>)> SelectionOf(JsonNode query) => InOrder(query["query"]!.AsArray().ToDictionary(
        item => (string)item!["code"]!,
        item => item!["selection"]!["values"]!.AsArray().Select(value => (string)item["selection"]!["filter"]! == "top" ? $"top({value})" : (string)value!)));

    private static List<(string, IReadOnlyList<string>)> SelectionOf(IQueryCollection query) => InOrder(query
        .Where(item => item.Key.StartsWith("valueCodes[", StringComparison.Ordinal))
        .ToDictionary(item => item.Key["valueCodes[".Length..^1], item => item.Value.ToString().Split(',').AsEnumerable()));

    private static List<(string, IReadOnlyList<string>)> InOrder(Dictionary<string, IEnumerable<string>> asked) =>
    [
        .. StatisticsCube.Dimensions.Where(dimension => asked.ContainsKey(dimension.Code))
            .Select(dimension => (dimension.Code, (IReadOnlyList<string>)[.. asked[dimension.Code].SelectMany(value => Codes(dimension, value))])),
    ];

    private static IEnumerable<string> Codes(CubeDimension dimension, string value)
    {
        if (value.StartsWith("top(", StringComparison.Ordinal)) return dimension.Codes.TakeLast(int.Parse(value[4..^1], System.Globalization.CultureInfo.InvariantCulture));
        var pattern = new Regex($"^{Regex.Escape(value).Replace("\\*", ".*", StringComparison.Ordinal)}$");
        return dimension.Codes.Where(code => pattern.IsMatch(code));
    }

    private static string MetadataV1() => JsonSerializer.Serialize(new
    {
        title = "Kuntien tunnuslukuja",
        variables = StatisticsCube.Dimensions.Select(dimension => new
        {
            code = dimension.Code,
            text = dimension.Text,
            values = dimension.Codes,
            valueTexts = dimension.Texts,
            elimination = dimension.CanBeEliminated,
            time = dimension.IsTime,
        }),
    });

    private static string Dataset(IReadOnlyList<(string Dimension, IReadOnlyList<string> Codes)> selection, bool withValues) => JsonSerializer.Serialize(new
    {
        version = "2.0",
        @class = "dataset",
        label = "Kuntien tunnuslukuja",
        id = selection.Select(item => item.Dimension),
        size = selection.Select(item => item.Codes.Count),
        role = new { time = new[] { "Vuosi" }, metric = new[] { "Tiedot" } },
        dimension = selection.ToDictionary(item => item.Dimension, item => new
        {
            label = item.Dimension,
            category = new { index = item.Codes.Index().ToDictionary(code => code.Item, code => code.Index), label = item.Codes.ToDictionary(code => code, code => Text(item.Dimension, code)) },
            extension = new { elimination = StatisticsCube.Dimensions.First(dimension => dimension.Code == item.Dimension).CanBeEliminated },
        }),
        value = withValues ? StatisticsCube.Cells(selection).Select(cell => cell.Value) : [],
    });

    private static string Text(string dimension, string code)
    {
        var found = StatisticsCube.Dimensions.First(item => item.Code == dimension);
        return found.Texts[found.Codes.ToList().IndexOf(code)];
    }
}
