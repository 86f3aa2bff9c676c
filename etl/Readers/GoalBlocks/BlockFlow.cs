using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>The rows of a document's tables and the lines between them, in the order of the document.</summary>
public static class BlockFlow
{
    /// <returns>A table, or the index of a line outside all tables; blank lines are left out.</returns>
    public static IEnumerable<(SourceTable? Table, int Line)> Of(IReadOnlyList<TextLine> lines, IReadOnlyList<SourceTable> tables)
    {
        var ordered = tables.Where(table => table.Rows.Count > 0).OrderBy(table => table.Rows[0].Span.First).ToList();
        var (next, end) = (0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            var number = lines[index].Number;
            while (next < ordered.Count && ordered[next].Rows[0].Span.First <= number)
            {
                end = Math.Max(end, ordered[next].Rows.Max(row => row.Span.Last));
                yield return (ordered[next++], index);
            }

            if (number > end && !lines[index].IsBlank) yield return (null, index);
        }
    }
}
