namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>Shows what is inside only when the query returns a row.</summary>
public sealed record ConditionBlock(int Line, string When, IReadOnlyList<ReportBlock> Blocks) : ReportBlock(Line)
{
    public override string? Query => When;

    public override IReadOnlyList<ReportBlock> Inner => Blocks;
}
