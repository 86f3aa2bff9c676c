namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>The column edges of all tables of a document, which tell what belongs to one grid.</summary>
public sealed class ColumnLayouts(IEnumerable<PageTable> tables)
{
    private const double Near = 3.5;
    private const int MaxLayouts = 200;

    private readonly IReadOnlyList<IReadOnlyList<double>> _layouts =
        [.. tables.Select(table => table.Columns).DistinctBy(columns => string.Join(' ', columns.Select(column => (int)Math.Round(column / Near)))).Take(MaxLayouts)];

    /// <summary>
    /// They have the same outer edges, and some table of the document has all the edges of both. Columns that only white
    /// space parts begin or end alike.
    /// </summary>
    public bool GoesOn(PageTable above, PageTable below)
    {
        if (above.IsRuled != below.IsRuled) return false;
        if (!above.IsRuled) return above.Extents.Count == below.Extents.Count && above.Extents.Zip(below.Extents).All(pair => AreAlike(pair.First, pair.Second));
        if (Math.Abs(above.Columns[0] - below.Columns[0]) > Near || Math.Abs(above.Columns[^1] - below.Columns[^1]) > Near) return false;
        return Holds(above.Columns, below.Columns) || Holds(below.Columns, above.Columns) || _layouts.Any(layout => Holds(layout, above.Columns) && Holds(layout, below.Columns));
    }

    private static bool AreAlike(Span? one, Span? other) =>
        one is null || other is null || Math.Abs(one.Value.From - other.Value.From) <= Near || Math.Abs(one.Value.To - other.Value.To) <= Near;

    private static bool Holds(IReadOnlyList<double> edges, IReadOnlyList<double> others) => others.All(other => edges.Any(edge => Math.Abs(edge - other) <= Near));
}
