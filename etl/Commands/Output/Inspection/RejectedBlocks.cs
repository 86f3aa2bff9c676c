using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>Rejected rows: where each stands, what is wrong with it, and what it says.</summary>
internal sealed class RejectedBlocks(Page page)
{
    /// <param name="rows">All of them, or the first.</param>
    public void Write(IReadOnlyList<RejectedRow> rows, int count)
    {
        if (rows.Count == 0) return;
        page.Heading("Rejected rows");
        foreach (var row in rows)
        {
            page.Warning($"{row.Place}: {row.Code}", indent: 2);
            page.Line(row.Message, indent: 6);
            page.Line(row.RawText, indent: 6, isQuoted: true);
        }

        if (count > rows.Count) page.Line(string.Create(CultureInfo.InvariantCulture, $"and {count - rows.Count} more"), indent: 2);
        page.Blank();
    }
}
