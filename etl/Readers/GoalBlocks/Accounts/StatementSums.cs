namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>Sums of a budget table in its printed units. Of n parts that are each rounded, the sum may differ by n/2 units, rounded up.</summary>
public static class StatementSums
{
    /// <summary>The columns in which the parts of a row do not sum to it.</summary>
    public static IReadOnlyList<(string Field, decimal Sum, decimal Printed)> Differences(StatementNode node) => Differences(node, node.Parts);

    /// <summary>Whether rows sum to the one above them in every column, and not to nothing.</summary>
    public static bool IsSum(StatementNode head, IReadOnlyList<StatementNode> parts) =>
        Differences(head, parts).Count == 0 && head.Line.Amounts.Values.Any(amount => amount != 0) && parts.Count(part => part.Line.Amounts.Values.Any(amount => amount != 0)) > 1;

    /// <summary>How far a sum may be from the printed figure.</summary>
    public static decimal Tolerance(int parts, IEnumerable<StatementLine> lines)
    {
        // Cents are printed in full, and a figure in thousands with one decimal is rounded to a hundred.
        var decimals = lines.Max(line => line.Decimals);
        return Enumerable.Repeat(0.1m, decimals).Aggregate((parts + 1) / 2 * 1m, (unit, tenth) => unit * tenth);
    }

    private static List<(string Field, decimal Sum, decimal Printed)> Differences(StatementNode head, IReadOnlyList<StatementNode> parts)
    {
        var tolerance = Tolerance(parts.Count, parts.Select(part => part.Line).Append(head.Line));
        return
        [
            .. head.Line.Amounts
                .Where(printed => parts.Any(part => part.Line.Amounts.ContainsKey(printed.Key)))
                .Select(printed => (printed.Key, Sum: parts.Sum(part => part.Line.Amounts.GetValueOrDefault(printed.Key)), printed.Value))
                .Where(column => Math.Abs(column.Sum - column.Value) > tolerance),
        ];
    }
}
