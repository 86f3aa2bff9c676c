namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>One part of a report.</summary>
/// <param name="Line">Where it starts in the definition, from 1.</param>
public abstract record ReportBlock(int Line)
{
    /// <summary>The query that feeds the block, if any.</summary>
    public virtual string? Query => null;

    /// <summary>The columns that the query must have.</summary>
    public virtual IEnumerable<ColumnName> Columns => [];

    /// <summary>Blocks inside this one.</summary>
    public virtual IReadOnlyList<ReportBlock> Inner => [];

    public IEnumerable<ReportBlock> WithInner() => Inner.SelectMany(block => block.WithInner()).Prepend(this);
}
