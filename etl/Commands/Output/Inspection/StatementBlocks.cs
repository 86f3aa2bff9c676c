using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>Statement rows by their tables, in whole euros, with the signs of accounts: income positive, expenses negative.</summary>
internal sealed class StatementBlocks(Page page)
{
    public void Write(IReadOnlyList<StatementRow> rows)
    {
        if (rows.Count == 0) return;
        page.Heading("Statement rows");
        foreach (var table in rows.GroupBy(row => row.Table))
        {
            var first = table.First();
            page.Line($"{first.SourceLocator}: {first.Unit}{(first.Board is null || first.Board == first.Unit ? "" : $" ({first.Board})")}{(first.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $", {year}") : "")}");
            page.Line($"{"",-34}{"original",15}{"changes",15}{"budget",15}{"actual",15}{"deviation",15}", indent: 2);
            foreach (var row in table) page.Line($"{Short(row.Label),-34}{Euros(row.OriginalBudget)}{Euros(row.Changes)}{Euros(row.Budget)}{Euros(row.Actual)}{Euros(row.Deviation)}", indent: 2);
            if (first.TableProblem is { } problem) page.Warning(problem, indent: 2);
            page.Blank();
        }
    }

    private static string Short(string label) => label.Length <= 33 ? label : $"{label[..32]}…";

    private static string Euros(decimal? amount) => (amount is { } known ? known.ToString("#,0.##", Grouped) : "").PadLeft(15);

    private static NumberFormatInfo Grouped { get; } = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };
}
