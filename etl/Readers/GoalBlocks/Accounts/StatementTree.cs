namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>
/// Which rows of a budget table are parts of which: by their names, where the sums hold so; else by arithmetic, a row being the sum of
/// those below it in every column; else by their names, and the sums that do not hold are told.
/// </summary>
public sealed class StatementTree
{
    private readonly List<StatementNode> _all = [];

    public StatementTree(StatementTable table, AccountsWords words)
    {
        Classify(table, words);
        foreach (var total in Totals) Arrange(total, words);
        if (Totals.Count == 0) foreach (var rowClass in new[] { "income", "expense" }) NestByName([.. Parts(rowClass)], words);
    }

    /// <summary>Every row that holds amounts, in order.</summary>
    public IReadOnlyList<StatementNode> All => _all;

    /// <summary>Income and expense as a whole, where the table prints them.</summary>
    public List<StatementNode> Totals { get; } = [];

    public List<StatementNode> Margins { get; } = [];

    /// <summary>Rows below the margin and "of which" rows: they are no part of the sums.</summary>
    public List<StatementNode> Aside { get; } = [];

    /// <summary>Rows of which neither their names nor their places tell what they are.</summary>
    public List<StatementNode> Unknown { get; } = [];

    /// <summary>Rows that sum no others.</summary>
    public IEnumerable<StatementNode> Leaves => _all.Where(node => node.Parts.Count == 0 && node.Class is not (null or "margin"));

    private IEnumerable<StatementNode> Parts(string rowClass) => _all.Where(node => node.Class == rowClass && !Totals.Contains(node));

    private void Classify(StatementTable table, AccountsWords words)
    {
        var kinds = table.Lines.Select(line => AccountsClass.Of(line.Name, words)).ToList();
        var totalsFirst = kinds.Find(kind => kind is not null and not "ofWhich") is "incomeTotal" or "expenseTotal" or "margin";
        string? section = null;
        for (var index = 0; index < table.Lines.Count; index++)
        {
            var kind = kinds[index];
            if (kind is "incomeTotal" or "expenseTotal" or "margin") section = kind;
            else if (!totalsFirst) section = kinds.Skip(index).FirstOrDefault(later => later is "incomeTotal" or "expenseTotal" or "margin");
            if (kind is "income" or "expense" && IsEither(table.Lines[index].Name, words)) kind = section switch { "incomeTotal" => "income", "expenseTotal" => "expense", _ => kind };
            if (!table.Lines[index].IsHeading) Place(new StatementNode(table.Lines[index], ClassOf(kind, section)), kind, section);
        }
    }

    // "Rents" are paid or received: the total above or below tells.
    private static bool IsEither(string name, AccountsWords words) => words.Is("income", name) && words.Is("expense", name);

    private static string? ClassOf(string? kind, string? section) => kind switch
    {
        "incomeTotal" or "income" => "income",
        "expenseTotal" or "expense" => "expense",
        "margin" => "margin",
        "depreciation" => "depreciation",
        "ofWhich" => null,
        _ => section switch { "incomeTotal" => "income", "expenseTotal" => "expense", _ => null },
    };

    private void Place(StatementNode node, string? kind, string? section)
    {
        _all.Add(node);
        if (kind is "incomeTotal" or "expenseTotal") Totals.Add(node);
        else if (kind == "margin") Margins.Add(node);
        else if (node.Class is null) (kind == "ofWhich" || section == "margin" ? Aside : Unknown).Add(node);
    }

    private void Arrange(StatementNode total, AccountsWords words)
    {
        if (Totals.Find(other => other.Class == total.Class) != total) return;
        var parts = Parts(total.Class!).ToList();
        foreach (var part in NestByName(parts, words)) total.Add(part);
        if (Holds(total) && parts.TrueForAll(Holds)) return;
        Undo(total, parts);
        foreach (var part in NestBySum(parts)) total.Add(part);
        if (Holds(total)) return;
        Undo(total, parts);
        foreach (var part in NestByName(parts, words)) total.Add(part);
    }

    private static bool Holds(StatementNode node) => node.Parts.Count == 0 || StatementSums.Differences(node).Count == 0;

    private static void Undo(StatementNode total, List<StatementNode> parts)
    {
        total.Clear();
        foreach (var part in parts) part.Clear();
    }

    private static List<StatementNode> NestByName(List<StatementNode> rows, AccountsWords words)
    {
        var top = new List<StatementNode>();
        foreach (var row in rows)
        {
            var isPart = top.Count > 0 && words.Is("subPart", row.Line.Name) && (top[^1].Parts.Count > 0 || !words.Is("subPart", top[^1].Line.Name));
            if (isPart) top[^1].Add(row);
            else top.Add(row);
        }

        return top;
    }

    private static List<StatementNode> NestBySum(List<StatementNode> rows)
    {
        var top = new List<StatementNode>();
        for (var index = 0; index < rows.Count; index++)
        {
            var head = rows[index];
            top.Add(head);
            for (var last = index + 2; last < rows.Count; last++)
            {
                var below = rows.GetRange(index + 1, last - index);
                if (!StatementSums.IsSum(head, below)) continue;
                foreach (var part in below) head.Add(part);
                index = last;
                break;
            }
        }

        return top;
    }
}
