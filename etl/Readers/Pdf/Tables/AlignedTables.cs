using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>
/// Finds the tables whose columns are parted by white space, and their rows by rules, shades or wider spaces. Running
/// text has no such columns over several lines.
/// </summary>
public static class AlignedTables
{
    private const int LeastColumns = 3;
    private const int LeastRows = 2;
    private const int SeedLines = 40;
    private const int Seeds = 5;

    /// <summary>Lines further apart than this many font sizes belong to different things.</summary>
    private const double MaxGap = 6;

    /// <param name="lines">Those outside of other tables, from the top down.</param>
    /// <param name="barriers">Tables already found, which no table reaches over.</param>
    public static IReadOnlyList<PageTable> In(IReadOnlyList<PrintedLine> lines, IReadOnlyList<PageTable> barriers, PageRules rules)
    {
        var tables = new List<PageTable>();
        var pieces = lines.Select(line => line.Direction == Direction.Rightwards ? TextColumns.Pieces(line).Count : 0).ToList();
        var floor = 0;
        for (var start = 0; start < lines.Count;)
        {
            var region = pieces[start] < LeastColumns ? null : Best(lines, pieces, start, floor, barriers, rules.Shades);
            var table = region is null ? null : TableOf(TextRows.Of([.. lines.Skip(region.From).Take(region.To - region.From)], region.Columns.Gutters, rules), region.Columns.Gutters);
            if (table is not null) tables.Add(table);
            start = table is null ? start + 1 : region!.To;
            if (table is not null) floor = start;
        }

        return tables;
    }

    // The line that parts most columns over most lines tells them best.
    private static Region? Best(IReadOnlyList<PrintedLine> lines, List<int> pieces, int start, int floor, IReadOnlyList<PageTable> barriers, IReadOnlyList<Box> shades)
    {
        Region? best = null;
        foreach (var seed in Enumerable.Range(start, Math.Min(SeedLines, lines.Count - start)).Where(line => pieces[line] >= LeastColumns).OrderByDescending(line => pieces[line]).Take(Seeds))
        {
            var region = Around(lines, seed, start, floor, barriers, shades);
            if (region.From <= start && start < region.To && region.Columns.AreClear && region.Score > (best?.Score ?? 0)) best = region;
        }

        return best;
    }

    private static Region Around(IReadOnlyList<PrintedLine> lines, int seed, int start, int floor, IReadOnlyList<PageTable> barriers, IReadOnlyList<Box> shades)
    {
        var columns = new TextColumns(lines[seed]);
        var (from, to) = (seed, seed + 1);
        while (to < lines.Count && IsNear(lines[to - 1], lines[to], barriers) && columns.Take(lines[to])) to++;
        while (from > floor && (from > start || IsOneShade(lines[from - 1], lines[from], shades)) && IsNear(lines[from - 1], lines[from], barriers) && columns.Take(lines[from - 1])) from--;
        return new Region(from, to, columns);
    }

    private sealed record Region(int From, int To, TextColumns Columns)
    {
        public int Score => (To - From) * (Columns.Count - 1);
    }

    // The lines of a header that wraps may fill a single column.
    private static bool IsOneShade(PrintedLine above, PrintedLine below, IReadOnlyList<Box> shades) =>
        shades.Any(shade => shade.Top < above.Box.Top + (0.3 * above.Size) && below.Baseline < shade.Bottom && shade.Left < above.Box.Right && above.Box.Left < shade.Right);

    private static bool IsNear(PrintedLine above, PrintedLine below, IReadOnlyList<PageTable> barriers) =>
        below.Baseline - above.Baseline <= MaxGap * below.Size
        && !barriers.Any(barrier => above.Baseline <= barrier.Box.Top && barrier.Box.Top < below.Baseline);

    private static PageTable? TableOf(IReadOnlyList<IReadOnlyList<PrintedLine>> rows, IReadOnlyList<Span> gutters)
    {
        var body = rows.ToList();
        while (body.Count > 0 && IsTitle(body[^1], gutters)) body.RemoveAt(body.Count - 1);
        while (body.Count > 0 && Filled(body[0], gutters).Count < 2) body.RemoveAt(0);
        if (body.Count < LeastRows || !HasEnough(body, gutters)) return null;
        var words = body.SelectMany(row => row).SelectMany(line => line.Words).ToList();
        List<double> columns = [words.Min(word => word.Left) - 1, .. gutters.Select(gutter => gutter.Middle), words.Max(word => word.Right) + 1];
        List<double> edges = [body[0].Min(line => line.Box.Top)];
        for (var row = 0; row + 1 < body.Count; row++) edges.Add((body[row].Max(line => line.Baseline) + body[row + 1].Min(line => line.Box.Top)) / 2);
        edges.Add(body[^1].Max(line => line.Box.Bottom));
        var cells = new List<GridCell>();
        for (var row = 0; row < body.Count; row++)
        {
            for (var column = 0; column + 1 < columns.Count; column++) cells.Add(new GridCell(row, column, 1, 1, new Box(columns[column], edges[row], columns[column + 1], edges[row + 1])));
        }

        return new PageTable(columns, edges, cells, IsRuled: false, IsOpenBelow: true);
    }

    private static bool IsTitle(IReadOnlyList<PrintedLine> row, IReadOnlyList<Span> gutters) => Filled(row, gutters) is [0];

    // Two rows that fill three columns; or a header over the rest of a row that the page before began.
    private static bool HasEnough(List<IReadOnlyList<PrintedLine>> rows, IReadOnlyList<Span> gutters)
    {
        var full = rows.Count(row => Filled(row, gutters).Count >= LeastColumns);
        return full >= LeastRows || (full == 1 && Filled(rows[0], gutters).Count == gutters.Count + 1 && rows.Sum(row => row.Count) >= 4);
    }

    private static List<int> Filled(IReadOnlyList<PrintedLine> row, IReadOnlyList<Span> gutters) =>
        [.. row.SelectMany(line => line.Words).Select(word => TextRows.ColumnOf(word, gutters)).Distinct().Order()];
}
