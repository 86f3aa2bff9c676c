namespace StrategyWarehouse.Reports.Charts;

/// <summary>The numbers behind a chart, typed.</summary>
/// <param name="Columns">Heading and one of <see cref="Definitions.Blocks.ValueFormat"/>.</param>
public sealed record ChartNumbers(IReadOnlyList<(string Heading, string Format)> Columns, IReadOnlyList<object?[]> Rows);
