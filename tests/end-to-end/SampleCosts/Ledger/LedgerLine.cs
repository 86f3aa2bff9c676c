using StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.Ledger;

/// <summary>One line of the ledger: what was budgeted and what was booked, in cents.</summary>
internal sealed record LedgerLine(int Year, int Month, CostCenter Center, Account Account, string Text, long Budget, long Actual);
