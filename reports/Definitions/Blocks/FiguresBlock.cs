namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>Big numbers out of a query's first row.</summary>
public sealed record FiguresBlock(int Line, string From, IReadOnlyList<Figure> Figures) : ReportBlock(Line)
{
    public override string? Query => From;

    public override IEnumerable<ColumnName> Columns =>
        Figures.SelectMany(figure => figure.Of is null ? figure.Shown.Names : figure.Shown.Names.Append(figure.Of));
}
