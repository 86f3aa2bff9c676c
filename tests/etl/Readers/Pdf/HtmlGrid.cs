using AngleSharp.Html.Parser;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

/// <summary>The cells of the one table of an HTML page, a merged cell repeated in each place that it takes: what its print must say.</summary>
internal static class HtmlGrid
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(string html)
    {
        var rows = new HtmlParser().ParseDocument(html).QuerySelectorAll("tr");
        var grid = rows.Select(_ => new SortedDictionary<int, string>()).ToList();
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].QuerySelectorAll("td, th"))
            {
                while (grid[row].ContainsKey(column)) column++;
                foreach (var lineEnd in cell.QuerySelectorAll("br").ToList()) lineEnd.OuterHtml = "\n";
                var text = string.Join('\n', cell.TextContent.Split('\n').Select(WhiteSpace.Fold));
                var height = int.Parse(cell.GetAttribute("rowspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
                for (var below = row; below < row + height; below++) grid[below][column] = text;
            }
        }

        return [.. grid.Select(row => row.Values.ToList())];
    }
}
