using System.Globalization;
using System.Text;
using StrategyWarehouse.Reports.Charts;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;

namespace StrategyWarehouse.Reports.Html;

/// <summary>
/// Writes tables. On a narrow screen the style sheet sets each row as a card; the roles keep it a table for screen readers.
/// </summary>
internal sealed class TableWriter(Texts texts, ValueWriter values)
{
    public string Write(TableBlock block, QueryResult result)
    {
        var html = new StringBuilder($"<div class=\"table\"><table role=\"table\"><caption>{Text(block.Title)}</caption>\n");
        Head(html, block.Shown.Select(column => (Text(column.Label), column.Format)));
        if (result.Rows.Count == 0) html.Append(CultureInfo.InvariantCulture, $"<tbody role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\" colspan=\"{block.Shown.Count}\">{Encode(texts.NoData)}</td></tr></tbody>\n");
        foreach (var group in Groups(block, result))
        {
            html.Append("<tbody role=\"rowgroup\">\n");
            if (group.Heading is { } heading) html.Append(CultureInfo.InvariantCulture, $"<tr role=\"row\" class=\"group\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\"{block.Shown.Count}\">{Encode(heading)}</th></tr>\n");
            foreach (var row in group.Rows) Row(html, block.Shown.Select(column => (Text(column.Label), Cell(column, row), column.Format)));
            html.Append("</tbody>\n");
        }

        return html.Append("</table></div>\n").ToString();
    }

    public string Write(ChartNumbers numbers, string title)
    {
        var html = new StringBuilder($"<table role=\"table\"><caption>{Encode(title)}</caption>\n");
        Head(html, numbers.Columns.Select(column => (Encode(column.Heading), column.Format)));
        html.Append("<tbody role=\"rowgroup\">\n");
        foreach (var row in numbers.Rows)
        {
            Row(html, numbers.Columns.Zip(row, (column, value) => (Encode(column.Heading), values.Write(value, column.Format), column.Format)));
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static void Head(StringBuilder html, IEnumerable<(string Label, string Format)> columns)
    {
        html.Append("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var (label, format) in columns) html.Append(CultureInfo.InvariantCulture, $"<th role=\"columnheader\" scope=\"col\"{NumberClass(format)}>{label}</th>");
        html.Append("</tr></thead>\n");
    }

    // The first column names the row.
    private static void Row(StringBuilder html, IEnumerable<(string Label, string Value, string Format)> cells)
    {
        html.Append("<tr role=\"row\">");
        foreach (var (at, (label, value, format)) in cells.Index())
        {
            html.Append(at == 0
                ? $"<th role=\"rowheader\" scope=\"row\" data-label=\"{label}\"{NumberClass(format)}>{value}</th>"
                : $"<td role=\"cell\" data-label=\"{label}\"{NumberClass(format)}>{value}</td>");
        }

        html.Append("</tr>\n");
    }

    private string Cell(ShownColumn column, QueryRow row)
    {
        var cell = new StringBuilder("<span>" + values.Write(row[column.Column.Name], column.Format));
        foreach (var detail in column.Details.Where(detail => row[detail.Column.Name] is not null))
        {
            cell.Append(CultureInfo.InvariantCulture, $"<small>{Text(detail.Label)} {values.Write(row[detail.Column.Name], detail.Format)}</small>");
        }

        return cell.Append("</span>").ToString();
    }

    private IEnumerable<(string? Heading, IReadOnlyList<QueryRow> Rows)> Groups(TableBlock block, QueryResult result)
    {
        if (block.Group is null)
        {
            if (result.Rows.Count > 0) yield return (null, result.Rows);
            yield break;
        }

        var missing = block.Missing?.In(texts.Language) ?? texts.Unnamed;
        for (var start = 0; start < result.Rows.Count;)
        {
            var value = result.Rows[start].Text(block.Group.Name);
            var rows = result.Rows.Skip(start).TakeWhile(row => row.Text(block.Group.Name) == value).ToList();
            yield return (string.IsNullOrEmpty(value) ? missing : value, rows);
            start += rows.Count;
        }
    }

    private static string NumberClass(string format) => ValueWriter.IsNumeric(format) ? " class=\"number\"" : "";

    private string Text(Definitions.LocalText text) => Encode(text.In(texts.Language));

    private static string Encode(string text) => HtmlText.Encode(text);
}
