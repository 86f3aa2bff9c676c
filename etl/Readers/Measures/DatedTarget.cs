using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>A target with the period that the text or the document gives it.</summary>
internal sealed record DatedTarget(ValuePhrase Phrase, ReportingPeriod? Period);
