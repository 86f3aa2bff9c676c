using System.Globalization;
using System.Net;
using System.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Writes one table as a file of each format. A further format is one more line of <see cref="Formats"/>.</summary>
public static class TableFiles
{
    /// <summary>By the ending of the file's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SampleTable, byte[]>> Formats = new Dictionary<string, Func<SampleTable, byte[]>>
    {
        [".csv"] = table => Encoding.UTF8.GetBytes(Delimited(table)),
        [".docx"] = Word,
        [".xlsx"] = Excel,
        [".html"] = table => Encoding.UTF8.GetBytes(Html(table)),
    };

    /// <summary>Also what a browser or an office program is given to print a PDF from.</summary>
    public static string Html(SampleTable table)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Seuranta</title></head>\n<body>\n");
        foreach (var title in table.Titles) html.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(title)}</p>\n");
        html.Append("<table border=\"1\">\n");
        foreach (var row in table.Rows)
        {
            var tag = ReferenceEquals(row, table.Rows[0]) ? "th" : "td";
            html.Append(CultureInfo.InvariantCulture, $"<tr>{string.Concat(row.Select(cell => $"<{tag}>{WebUtility.HtmlEncode(cell)}</{tag}>"))}</tr>\n");
        }

        return html.Append("</table>\n</body></html>\n").ToString();
    }

    private static string Delimited(SampleTable table)
    {
        var lines = table.Titles.Concat(table.Rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        return string.Join("\r\n", lines);
    }

    private static byte[] Word(SampleTable table)
    {
        var titles = string.Concat(table.Titles.Select(Paragraph));
        var rows = table.Rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>{Paragraph(cell)}</w:tc>"))}</w:tr>");
        return OfficeFile.Word($"{titles}<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>");
    }

    // Each title is merged over all columns, as a person lays out a sheet.
    private static byte[] Excel(SampleTable table)
    {
        var rows = new StringBuilder();
        var merges = new StringBuilder();
        var width = table.Rows[0].Count;
        foreach (var (cells, index) in table.Titles.Select(title => (IReadOnlyList<string>)[title]).Concat(table.Rows).Select((cells, index) => (cells, index)))
        {
            if (index < table.Titles.Count) merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{index + 1}:{(char)('A' + width - 1)}{index + 1}\"/>");
            var written = cells.Select((cell, column) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{index + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFile.Escape(cell)}</t></is></c>");
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{index + 1}\">{string.Concat(written)}</row>");
        }

        return OfficeFile.Excel($"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>");
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{OfficeFile.Escape(text)}</w:t></w:r></w:p>";
}
