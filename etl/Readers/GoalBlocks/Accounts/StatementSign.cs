namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>The signs that a table prints, and how they become those of accounts: income positive, expenses negative, deviation = actual less budget.</summary>
/// <param name="Income">1, or -1 where income is printed negative.</param>
/// <param name="Expense">1, or -1 where expenses are printed positive.</param>
/// <param name="Margin">-1 where the table prints net cost.</param>
/// <param name="Deviation">-1 where it is printed as budget less actual, in the printed signs.</param>
public sealed record StatementSign(int Income, int Expense, int Margin, int Deviation)
{
    private static readonly string[] Figures = ["originalBudget", "budget", "actual"];

    public static StatementSign Of(StatementTree tree)
    {
        var expense = Sum(tree, "expense") > 0 ? -1 : 1;
        var income = expense < 0 && Sum(tree, "income") < 0 ? -1 : 1;
        // With expenses printed positive, the printed margin is income less expenses, or net cost: as its own sign says.
        var net = income * Sum(tree, "income") + expense * Sum(tree, "expense");
        var printed = tree.Margins.Sum(Figure);
        var margin = expense < 0 && net != 0 && printed != 0 && Math.Sign(net) != Math.Sign(printed) && Math.Abs(Math.Abs(net) - Math.Abs(printed)) * 2 < Math.Abs(printed) ? -1 : 1;
        return new StatementSign(income, expense, margin, DeviationOf(tree));
    }

    public int For(string? rowClass) => rowClass switch { "income" => Income, "margin" => Margin, _ => Expense };

    private static int DeviationOf(StatementTree tree)
    {
        var rows = tree.All.Where(node => node.Line.Amounts.ContainsKey("deviation") && node.Line.Amounts.ContainsKey("actual") && node.Line.Amounts.ContainsKey("budget") && node.Line.Amounts["deviation"] != 0).Select(node => node.Line.Amounts).ToList();
        var straight = rows.Count(row => Math.Abs(row["actual"] - row["budget"] - row["deviation"]) <= 1);
        var turned = rows.Count(row => Math.Abs(row["budget"] - row["actual"] - row["deviation"]) <= 1);
        return turned > straight ? -1 : 1;
    }

    // The total tells, or else the rows that it would sum.
    private static decimal Sum(StatementTree tree, string rowClass) => tree.Totals.Where(total => total.Class == rowClass).Select(Figure).DefaultIfEmpty(tree.Leaves.Where(leaf => leaf.Class == rowClass).Sum(Figure)).Sum();

    private static decimal Figure(StatementNode node) => Figures.Sum(field => node.Line.Amounts.GetValueOrDefault(field));
}
