using ScottPlot;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>A drawn chart and the size that it was drawn for, in pixels of 1/96 inch.</summary>
public sealed record ChartPicture(Plot Plot, int Width, int Height);
