namespace StrategyWarehouse.Warehouse.Star;

/// <summary>A day of every year by which data of a source must be there, through the end of the latest past month of a given number.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; where the month of a year is shorter, its last day is meant.</param>
/// <param name="CoversMonth">1 to 12.</param>
public sealed record DueDate(string Name, int Month, int Day, int CoversMonth);
