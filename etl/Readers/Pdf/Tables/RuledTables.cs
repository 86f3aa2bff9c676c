using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>Finds the tables whose cells are parted by rules. Where a rule is missing between two cells, they are merged.</summary>
public static class RuledTables
{
    /// <summary>Rules nearer than this are one: no row or column is so narrow. Frames around each cell make several.</summary>
    private const double Near = 5.5;

    /// <summary>More cells than this on a page are a drawing.</summary>
    private const int MaxCells = 20_000;

    public static IReadOnlyList<PageTable> In(PrintedPage page) => [.. RuleNet.In(page.Rules).Select(TableOf).OfType<PageTable>()];

    private static PageTable? TableOf(RuleNet net)
    {
        var columns = Edges(net.Vertical.Select(rule => rule.At), net.Horizontal.Select(rule => (rule.From, rule.To)));
        var rows = Edges(net.Horizontal.Select(rule => rule.At), net.Vertical.Select(rule => (rule.From, rule.To)));
        if (columns.Count < 3 || rows.Count < 2 || columns.Count * rows.Count > MaxCells) return null;
        var across = Drawn(net.Horizontal, rows, columns);
        var down = Drawn(net.Vertical, columns, rows);
        var cells = Cells(columns, rows, (row, column) => across[row, column], (row, column) => down[column, row]);
        return new PageTable(columns, rows, cells, IsRuled: true, !IsClosed(across, rows.Count - 1));
    }

    // The ends of a table may be open; then the rules that run up to it tell where it ends.
    private static List<double> Edges(IEnumerable<double> rules, IEnumerable<(double From, double To)> crossing)
    {
        var edges = new List<double>();
        foreach (var at in rules.Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Near) edges.Add(at);
        }

        var (from, to) = (crossing.Min(rule => rule.From), crossing.Max(rule => rule.To));
        if (from < edges[0] - Near) edges.Insert(0, from);
        if (to > edges[^1] + Near) edges.Add(to);
        return edges;
    }

    /// <returns>For each edge and each space between two crossing edges, whether a rule is drawn there.</returns>
    private static bool[,] Drawn(IReadOnlyList<Rule> rules, List<double> edges, List<double> crossing)
    {
        var drawn = new bool[edges.Count, crossing.Count];
        foreach (var rule in rules)
        {
            var edge = NearestBelow(edges, rule.At);
            for (var space = 0; space + 1 < crossing.Count; space++)
            {
                var middle = (crossing[space] + crossing[space + 1]) / 2;
                if (rule.From <= middle && middle <= rule.To) drawn[edge, space] = true;
            }
        }

        return drawn;
    }

    private static int NearestBelow(List<double> edges, double at)
    {
        var index = edges.FindLastIndex(edge => edge <= at + 0.01);
        return Math.Max(index, 0);
    }

    private static bool IsClosed(bool[,] across, int edge)
    {
        var spaces = across.GetLength(1) - 1;
        return Enumerable.Range(0, spaces).Count(space => across[edge, space]) * 2 > spaces;
    }

    private static List<GridCell> Cells(List<double> columns, List<double> rows, Func<int, int, bool> isClosedAbove, Func<int, int, bool> isClosedLeft)
    {
        var cells = new List<GridCell>();
        var taken = new bool[rows.Count, columns.Count];
        for (var row = 0; row + 1 < rows.Count; row++)
        {
            for (var column = 0; column + 1 < columns.Count; column++)
            {
                if (taken[row, column]) continue;
                var (height, width) = (1, 1);
                while (column + width + 1 < columns.Count && !taken[row, column + width] && !isClosedLeft(row, column + width)) width++;
                while (row + height + 1 < rows.Count && IsOpenDown(row + height, column, width)) height++;
                for (var r = row; r < row + height; r++)
                {
                    for (var c = column; c < column + width; c++) taken[r, c] = true;
                }

                cells.Add(new GridCell(row, column, height, width, new Box(columns[column], rows[row], columns[column + width], rows[row + height])));
            }
        }

        return cells;

        bool IsOpenDown(int row, int column, int width)
        {
            for (var c = column; c < column + width; c++)
            {
                if (taken[row, c] || isClosedAbove(row, c) || (c > column && isClosedLeft(row, c))) return false;
            }

            var endsRight = column + width + 1 == columns.Count || isClosedLeft(row, column + width);
            return endsRight && (column == 0 || isClosedLeft(row, column));
        }
    }
}
