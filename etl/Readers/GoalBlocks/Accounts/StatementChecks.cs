using System.Globalization;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>
/// What a budget table says of itself: amended = original + changes; deviation = actual - amended; parts sum to their totals; income and
/// expense make the margin. Each to within the rounding of the printed figures.
/// </summary>
public sealed class StatementChecks
{
    /// <summary>Euros beyond which an amount is no city's, and would not fit its column.</summary>
    private const decimal Most = 1_000_000_000_000m;

    private static readonly Dictionary<string, string> Names = new()
    {
        ["originalBudget"] = "original budget", ["changes"] = "changes", ["budget"] = "budget after changes", ["actual"] = "actual", ["deviation"] = "deviation",
    };

    private readonly StatementTable _table;
    private readonly StatementTree _tree;
    private readonly Dictionary<StatementNode, string> _sums = [];

    public StatementChecks(StatementTable table, StatementTree tree)
    {
        (_table, _tree, Sign) = (table, tree, StatementSign.Of(tree));
        foreach (var node in tree.All.Where(node => node.Parts.Count > 0 && StatementSums.Differences(node).Count > 0))
        {
            _sums[node] = string.Join("; ", StatementSums.Differences(node).Select(column => Difference(node, column.Field, "its parts sum to", column.Sum, column.Printed)));
        }

        foreach (var margin in tree.Margins)
        {
            if (MarginDifferences(margin).ToList() is { Count: > 0 } differences) _sums[margin] = string.Join("; ", differences);
        }
    }

    public StatementSign Sign { get; }

    /// <summary>The sums that do not hold; null where all do.</summary>
    public string? TableProblem => _sums.Count == 0 ? null : string.Join("; ", _tree.All.Where(_sums.ContainsKey).Select(node => _sums[node]));

    /// <summary>Why a row cannot be taken; null for a row that can.</summary>
    public (string Code, string Message)? FaultOf(StatementNode node)
    {
        var line = node.Line;
        if (line.Unreadable.Count > 0) return ("amount_unreadable", $"{Place}{line.Label}: \"{line.Unreadable[0]}\" is no amount. Correct the document.");
        if (line.Label.Length == 0) return ("row_without_label", $"{Place}a row of amounts has no label. Correct the document.");
        if (line.Amounts.Values.Any(amount => Math.Abs(amount) * _table.Scale > Most)) return ("amount_unreadable", $"{Place}{line.Label}: an amount is too large to be one. See whether two columns ran together.");
        if (_tree.Unknown.Contains(node)) return ("unknown_row", $"{Place}{line.Label}: neither its name nor its place tells whether it is income or expense. Add the name to \"accounts\" of a profile of your own.");
        if (RowDifferences(line).ToList() is { Count: > 0 } own) return ("total_differs", $"{Place}{string.Join("; ", own)}. Hold it against the document.");
        return _sums.TryGetValue(node, out var sum) ? ("total_differs", $"{Place}{sum}. Hold the table against the document.") : null;
    }

    private string Place => $"The budget table of {_table.Unit}: ";

    private IEnumerable<string> RowDifferences(StatementLine line)
    {
        var amounts = line.Amounts;
        var tolerance = StatementSums.Tolerance(2, [line]);
        if (amounts.TryGetValue("originalBudget", out var original) && amounts.TryGetValue("changes", out var changes) && amounts.TryGetValue("budget", out var budget) && Math.Abs(original + changes - budget) > tolerance)
        {
            yield return Difference(line, "budget", "original budget and changes sum to", original + changes, budget);
        }

        var amended = amounts.TryGetValue("budget", out var after) ? after : amounts.TryGetValue("originalBudget", out var before) ? before + amounts.GetValueOrDefault("changes") : (decimal?)null;
        if (amended is { } planned && amounts.TryGetValue("actual", out var actual) && amounts.TryGetValue("deviation", out var deviation) && Math.Abs((actual - planned) * Sign.Deviation - deviation) > tolerance)
        {
            yield return Difference(line, "deviation", "actual less budget is", (actual - planned) * Sign.Deviation, deviation);
        }
    }

    private IEnumerable<string> MarginDifferences(StatementNode margin)
    {
        var parts = _tree.Totals.Count > 0 ? _tree.Totals : [.. _tree.Leaves.Where(leaf => leaf.Class is "income" or "expense")];
        // Of a table that prints only one of the two, the other is not known.
        if (parts.Select(part => part.Class).Distinct().Count() < 2) yield break;
        var tolerance = StatementSums.Tolerance(parts.Count, parts.Select(part => part.Line).Append(margin.Line));
        foreach (var (field, printed) in margin.Line.Amounts.Where(amount => amount.Key != "deviation" && parts.TrueForAll(part => part.Line.Amounts.ContainsKey(amount.Key))))
        {
            var sum = Sign.Margin * parts.Sum(part => part.Line.Amounts[field] * Sign.For(part.Class));
            if (Math.Abs(sum - printed) > tolerance) yield return Difference(margin, field, "income and expense make", sum, printed);
        }
    }

    private static string Difference(StatementNode node, string field, string what, decimal sum, decimal printed) => Difference(node.Line, field, what, sum, printed);

    private static string Difference(StatementLine line, string field, string what, decimal sum, decimal printed) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Label}, {Names[field]}: {what} {sum:0.##}, printed is {printed:0.##}");
}
