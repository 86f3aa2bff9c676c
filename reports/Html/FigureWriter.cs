using System.Globalization;
using System.Text;
using StrategyWarehouse.Reports.Charts;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Html;

/// <summary>Writes a chart as a figure: title, picture for a wide and for a narrow screen, notes, and the numbers behind it.</summary>
internal sealed class FigureWriter(Texts texts, StatusScale statuses, TableWriter tables, PageIds ids)
{
    // A4 between its margins, and a phone held upright.
    private const int Wide = 760;
    private const int Narrow = 350;

    public string Write(ChartBlock block, QueryResult result)
    {
        var missing = block.Missing?.In(texts.Language) ?? texts.Unnamed;
        var chart = ChartKinds.Make(block.Kind, new ChartData(result.Rows, block.Encodings, statuses, texts, missing));
        var title = block.Title.In(texts.Language);
        var html = new StringBuilder($"<figure class=\"chart\">\n<figcaption>{HtmlText.Encode(title)}</figcaption>\n");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\">{Picture(chart, Wide)}</div>\n<div class=\"narrow\">{Picture(chart, Narrow)}</div>\n");
        foreach (var note in (string?[])[chart.Remainder, block.Note?.In(texts.Language)])
        {
            if (note is not null) html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{HtmlText.Encode(note)}</p>\n");
        }

        if (chart.Numbers.Rows.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<details><summary>{HtmlText.Encode(texts.NumbersAsTable)}<span class=\"hidden\">: {HtmlText.Encode(title)}</span></summary>\n{tables.Write(chart.Numbers, title)}</details>\n");
        }

        return html.Append("</figure>\n").ToString();
    }

    private string Picture(IChart chart, int width) => SvgPicture.Write(chart.Draw(width), ids.Next(), chart.Description);
}
