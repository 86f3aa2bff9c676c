namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>A row of a budget table in its place among the others.</summary>
/// <param name="Class">income, expense, depreciation or margin; null for a row that is left aside.</param>
public sealed record StatementNode(StatementLine Line, string? Class)
{
    /// <summary>The rows that it sums; empty for a leaf.</summary>
    public List<StatementNode> Parts { get; } = [];

    public StatementNode? Parent { get; private set; }

    public void Add(StatementNode part)
    {
        part.Parent = this;
        Parts.Add(part);
    }

    public void Clear()
    {
        foreach (var part in Parts) part.Parent = null;
        Parts.Clear();
    }
}
