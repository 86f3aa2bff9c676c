using System.Globalization;
using System.Net;
using System.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Writes tables, one below the other, as a file of each format. A further format is one more line of <see cref="Formats"/>.</summary>
public static class TableFiles
{
    /// <summary>By the ending of the file's name.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<SampleTable>, byte[]>> Formats = new Dictionary<string, Func<IReadOnlyList<SampleTable>, byte[]>>
    {
        [".csv"] = tables => Encoding.UTF8.GetBytes(string.Join("\r\n", tables.SelectMany(Delimited))),
        [".docx"] = tables => OfficeFile.Word(string.Concat(tables.Select(Word)) + LandscapePage),
        [".xlsx"] = Excel,
        [".html"] = tables => Encoding.UTF8.GetBytes(Html(tables)),
    };

    private const string LandscapePage = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"700\" w:right=\"700\" w:bottom=\"700\" w:left=\"700\"/></w:sectPr>";

    private const string Style =
        "@page { size: A4 landscape; margin: 12mm } body { font: 9pt sans-serif } table { border-collapse: collapse; width: 100% } th, td { border: 0.5pt solid; padding: 2pt; vertical-align: top; text-align: left } ul { margin: 0; padding-left: 12pt }";

    /// <summary>Also what a browser or an office program is given to print a PDF from; the latter loses the first paragraph of a page with a style.</summary>
    public static string Html(IReadOnlyList<SampleTable> tables) =>
        $"<!DOCTYPE html>\n<html lang=\"fi\"><head><meta charset=\"utf-8\"><title>Seuranta</title><style>{Style}</style></head>\n<body>\n<p>&nbsp;</p>\n{string.Concat(tables.Select(Html))}</body></html>\n";

    private static string Html(SampleTable table)
    {
        var titles = string.Concat(table.Titles.Select(title => $"<p>{WebUtility.HtmlEncode(title)}</p>\n"));
        return $"{titles}<table border=\"1\">\n<thead>\n{Row(table.Rows[0], "th")}</thead>\n<tbody>\n{string.Concat(table.Rows.Skip(1).Select(row => Row(row, "td")))}</tbody>\n</table>\n";

        static string Row(IReadOnlyList<string> row, string tag) => $"<tr>{string.Concat(row.Select(cell => $"<{tag}>{HtmlCell(cell)}</{tag}>"))}</tr>\n";
    }

    private static string HtmlCell(string cell)
    {
        var paragraphs = cell.Split('\n');
        var items = paragraphs.Where(IsItem).Select(item => $"<li>{WebUtility.HtmlEncode(item[SampleTable.Bullet.Length..])}</li>").ToList();
        return string.Join("<br>", paragraphs.Where(paragraph => !IsItem(paragraph)).Select(WebUtility.HtmlEncode)) + (items.Count > 0 ? $"<ul>{string.Concat(items)}</ul>" : "");
    }

    private static IEnumerable<string> Delimited(SampleTable table) =>
        table.Titles.Concat(table.Rows.Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));

    private static string Word(SampleTable table)
    {
        var longestWords = Enumerable.Range(0, table.Rows[0].Count).Select(column => table.Rows.Max(row => row[column].Split(' ', '\n').Max(word => word.Length))).ToList();
        var widths = longestWords.Select(letters => 15400 * (letters + 2) / (longestWords.Sum() + (2 * longestWords.Count))).ToList();
        var grid = string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"));
        var rows = table.Rows.Select((row, index) => $"<w:tr>{(index == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(row.Select((cell, column) => $"<w:tc><w:tcPr><w:tcW w:w=\"{widths[column]}\" w:type=\"dxa\"/></w:tcPr>{string.Concat(cell.Split('\n').Select(Paragraph))}</w:tc>"))}</w:tr>");
        var borders = string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"));
        return $"{string.Concat(table.Titles.Select(Paragraph))}<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{string.Concat(rows)}</w:tbl>";
    }

    // Each title is merged over all columns, as a person lays out a sheet.
    private static byte[] Excel(IReadOnlyList<SampleTable> tables)
    {
        var (rows, merges, number) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var table in tables)
        {
            foreach (var title in table.Titles)
            {
                Write([title]);
                merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{number}:{(char)('A' + table.Rows[0].Count - 1)}{number}\"/>");
            }

            foreach (var row in table.Rows) Write(row);
        }

        return OfficeFile.Excel($"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>");

        void Write(IReadOnlyList<string> cells)
        {
            number++;
            var written = cells.Select((cell, column) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFile.Escape(cell)}</t></is></c>");
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(written)}</row>");
        }
    }

    private static string Paragraph(string text)
    {
        var properties = IsItem(text) ? "<w:pPr><w:ind w:left=\"200\" w:hanging=\"200\"/></w:pPr>" : "";
        return $"<w:p>{properties}<w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">{OfficeFile.Escape(text)}</w:t></w:r></w:p>";
    }

    private static bool IsItem(string paragraph) => paragraph.StartsWith(SampleTable.Bullet, StringComparison.Ordinal);
}
