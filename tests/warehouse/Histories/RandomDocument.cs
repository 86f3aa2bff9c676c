using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Histories;

/// <summary>A document of a random history.</summary>
internal sealed record RandomDocument(string Hash, string Name, string Municipality, string Role, ReportingPeriod? Period, IReadOnlyList<GoalRow> Rows, IReadOnlyList<RevisionRow> Revisions);
