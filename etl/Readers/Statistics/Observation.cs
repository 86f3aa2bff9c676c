using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>One figure of official statistics, or the reason why there is none.</summary>
/// <param name="IndicatorCode">Code of the indicator in its table; null where the table has one indicator and no code for it.</param>
/// <param name="Breakdown">What the figure is of, where it is not the overall one: "Ikä: 0-6; Sukupuoli: Naiset"; empty for the overall one.</param>
/// <param name="AreaCode">As printed: KU186, SSS.</param>
/// <param name="Area">Name of the area as printed.</param>
/// <param name="MunicipalityCode">Three digits; null for areas that are no Finnish municipality.</param>
/// <param name="Value">Null where <paramref name="MissingReason"/> says why.</param>
/// <param name="Status">The publisher's mark beside or instead of the value, as printed.</param>
/// <param name="Place">Where in the document: "position 7", from 0 as JSON-stat counts.</param>
internal readonly record struct Observation(
    string Indicator, string? IndicatorCode, string Breakdown, string AreaCode, string? Area, string? MunicipalityCode, ReportingPeriod Period,
    decimal? Value, string? Unit, string? MissingReason, string? Status, bool IsProvisional, string Place);
