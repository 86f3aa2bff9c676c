using StrategyWarehouse.Reports.Charts;
using StrategyWarehouse.Reports.Definitions.Blocks;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>Turns the YAML of one fenced block into the block.</summary>
internal sealed class BlockReader(string file, DefinitionFaults faults)
{
    public static IReadOnlyList<string> Kinds { get; } = ["chart", "table", "figures", "entries", "sentence"];

    public ReportBlock Read(string kind, int line, DefinitionMap map)
    {
        ReportBlock block = kind switch
        {
            "chart" => Chart(line, map),
            "table" => new TableBlock(line, map.Required("query"), map.RequiredText("title"), [.. map.RequiredList("columns").Select(Shown)], map.OptionalColumn("group"), map.OptionalText("missing")),
            "figures" => new FiguresBlock(line, map.Required("query"), [.. map.RequiredList("figures").Select(Figure)]),
            "entries" => new EntriesBlock(line, map.Required("query"), map.RequiredColumn("heading"), [.. map.List("facts").Select(Shown)], map.RequiredColumn("text")),
            _ => Sentence(line, map),
        };
        map.RejectOthers();
        return block;
    }

    private ChartBlock Chart(int line, DefinitionMap map)
    {
        var kind = map.OneOf("kind", ChartKinds.Names);
        var encodings = new Dictionary<string, ColumnName>(StringComparer.Ordinal);
        if (map.Map("encodings") is not { } given) faults.Add(file, line, "'encodings' is missing");
        else if (ChartKinds.Names.Contains(kind))
        {
            foreach (var encoding in ChartKinds.EncodingsOf(kind)) encodings[encoding] = given.RequiredColumn(encoding);
            given.RejectOthers("encoding");
        }

        return new ChartBlock(line, map.Required("query"), kind, map.RequiredText("title"), map.OptionalText("note"), map.OptionalText("missing"), encodings);
    }

    private SentenceBlock Sentence(int line, DefinitionMap map)
    {
        var block = new SentenceBlock(line, map.Required("query"), map.RequiredText("text"));
        foreach (var format in block.Text.ByLanguage.Values.SelectMany(Placeholder.In).Select(place => place.Format).Distinct())
        {
            if (!ValueFormat.Names.Contains(format)) faults.AddUnknown(file, line, "format", format, ValueFormat.Names);
        }

        return block;
    }

    private static Figure Figure(DefinitionMap map)
    {
        // The order matters: Shown rejects every key that was not asked for before.
        var (of, status) = (map.OptionalColumn("of"), map.Optional("status"));
        return new Figure(Shown(map), of, status);
    }

    private static ShownColumn Shown(DefinitionMap map)
    {
        var shown = new ShownColumn(
            map.RequiredColumn("column"),
            map.RequiredText("label"),
            map.OneOf("format", ValueFormat.Names, ValueFormat.Text),
            [.. map.List("details").Select(Shown)]);
        map.RejectOthers();
        return shown;
    }
}
