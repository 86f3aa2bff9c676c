using System.Globalization;
using System.Text;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;
using StrategyWarehouse.Reports.Statuses;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports.Html;

/// <summary>Writes the blocks of one definition with the answers to its queries.</summary>
internal sealed class BlockWriter(
    ReportDefinition definition,
    IReadOnlyDictionary<string, QueryResult> answers,
    Texts texts,
    StatusScale statuses,
    PageIds ids)
{
    private readonly ValueWriter values = new(texts, statuses);

    public string Write() => Write(definition.Blocks);

    private string Write(IEnumerable<ReportBlock> blocks) => string.Concat(blocks.Select(Write));

    private string Write(ReportBlock block)
    {
        try
        {
            return Draw(block);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            throw new ConfigurationException(
                $"{definition.File}, line {block.Line}: a value of query '{block.Query}' is not of the kind that the block's format or encoding takes: {fault.Message}", fault);
        }
    }

    private string Draw(ReportBlock block) => block switch
    {
        ProseBlock prose => prose.Html.In(texts.Language) + "\n",
        ConditionBlock condition => Answer(condition).Rows.Count > 0 ? Write(condition.Blocks) : "",
        ChartBlock chart => new FigureWriter(texts, statuses, Tables, ids).Write(chart, Answer(chart)),
        TableBlock table => Tables.Write(table, Answer(table)),
        FiguresBlock figures => Figures(figures, Answer(figures)),
        EntriesBlock entries => string.Concat(Answer(entries).Rows.Select(row => Entry(entries, row))),
        SentenceBlock sentence => string.Concat(Answer(sentence).Rows.Take(1).Select(row => Sentence(sentence, row))),
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no writer."),
    };

    private TableWriter Tables => new(texts, values);

    private QueryResult Answer(ReportBlock block) => answers[block.Query!];

    private string Figures(FiguresBlock block, QueryResult result)
    {
        if (result.Rows.Count == 0) return $"<p>{HtmlText.Encode(texts.NoData)}</p>\n";

        var row = result.Rows[0];
        return $"<dl class=\"figures\">\n{string.Concat(block.Figures.Select(figure => Figure(figure, row)))}</dl>\n";
    }

    private string Figure(Figure figure, QueryRow row)
    {
        var sign = figure.Status is { } status ? values.Symbol(status) + " " : "";
        var html = new StringBuilder($"<div><dt>{sign}{Label(figure.Shown)}</dt><dd>{values.Write(row[figure.Shown.Column.Name], figure.Shown.Format)}");
        if (figure.Of is { } of && row.Whole(of.Name) is > 0 and var whole && row.Whole(figure.Shown.Column.Name) is { } part)
        {
            html.Append(CultureInfo.InvariantCulture, $" <small>{HtmlText.Encode(new WrittenForms(texts).Share((decimal)part / whole))}</small>");
        }

        return html.Append("</dd></div>\n").ToString();
    }

    private string Entry(EntriesBlock block, QueryRow row)
    {
        var html = new StringBuilder($"<article class=\"entry\">\n<h3>{values.Write(row[block.Heading.Name], ValueFormat.Text)}</h3>\n<dl class=\"facts\">");
        foreach (var fact in block.Facts.Where(fact => row[fact.Column.Name] is not null))
        {
            html.Append(CultureInfo.InvariantCulture, $"<div><dt>{Label(fact)}</dt><dd>{values.Write(row[fact.Column.Name], fact.Format)}</dd></div>");
        }

        html.Append("</dl>\n");
        if (row.Text(block.Text.Name) is { Length: > 0 } text) html.Append(CultureInfo.InvariantCulture, $"<p class=\"said\">{HtmlText.Encode(text)}</p>\n");
        return html.Append("</article>\n").ToString();
    }

    private string Sentence(SentenceBlock block, QueryRow row) =>
        $"<p>{Placeholder.Fill(block.Text.In(texts.Language), HtmlText.Encode, place => values.Write(row[place.Column], place.Format))}</p>\n";

    private string Label(ShownColumn column) => HtmlText.Encode(column.Label.In(texts.Language));
}
