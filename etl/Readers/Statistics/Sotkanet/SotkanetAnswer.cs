using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>An answer of Sotkanet's REST interface: rows of one shape.</summary>
internal sealed record SotkanetAnswer(SotkanetShape Shape, IReadOnlyList<JsonElement> Rows)
{
    public string Form => Shape switch
    {
        SotkanetShape.Values => "Sotkanet values",
        SotkanetShape.Regions => "Sotkanet regions",
        _ => "Sotkanet indicators",
    };

    /// <exception cref="SourceFormatException">not_sotkanet, no_rows, too_many_cells.</exception>
    public static SotkanetAnswer Read(JsonElement root, JsonSource source, ReadingLimits limits)
    {
        var rows = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : [root];
        if (rows.Count == 0)
        {
            throw new SourceFormatException("no_rows", new SourcePlace(source.Document), "an empty answer", "at least one row",
                "The question matched nothing: some indicators exist by sex only (ask for male and female), and some not for the years asked for.");
        }

        if (rows.Count > limits.Cells) throw PassedLimit.Cells(new SourcePlace(source.Document), "more rows", limits);
        var shape = rows.Select(SotkanetShapes.Of).FirstOrDefault(shape => shape != SotkanetShape.Unknown);
        return shape == SotkanetShape.Unknown ? throw source.NotThis(What(root)) : new SotkanetAnswer(shape, rows);
    }

    private static string What(JsonElement root)
    {
        var said = root.Text("error") ?? root.Text("message") ?? root.Text("title");
        if (said is not null) return $"an answer that says \"{said[..Math.Min(said.Length, 200)]}\"";
        return root.Text("class") is { } stat ? $"a JSON-stat {stat}, which a source of kind pxweb reads" : "JSON of another kind";
    }
}
