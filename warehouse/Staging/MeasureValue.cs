namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>One value of a measure: what it was, or what it should be.</summary>
/// <param name="Scenario">actual, target, budget or forecast.</param>
/// <param name="IsBaseline">The value that a target starts from; its scenario is actual.</param>
/// <param name="Period">Null where the text gives none.</param>
/// <param name="Operator">&gt;=, &lt;=, &gt;, &lt; or =; with "change" before it where the value is a change: change&gt;=.</param>
/// <param name="Value">Null for a placeholder such as "xx".</param>
/// <param name="RawText">The value as printed: "väh. 3 %-yksikköä".</param>
public sealed record MeasureValue(string Scenario, bool IsBaseline, ReportingPeriod? Period, string Operator, decimal? Value, string RawText);
