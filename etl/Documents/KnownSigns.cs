using StrategyWarehouse.Etl.Control;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>How a source writes its numbers, as far as its readable documents show it.</summary>
internal static class KnownSigns
{
    /// <returns>Null where no document shows a decimal sign, or they differ.</returns>
    public static string? DecimalSign(IEnumerable<Reading> readings, string source)
    {
        var signs = readings.Where(reading => reading.Source == source && reading.DecimalSign is not null).Select(reading => reading.DecimalSign).Distinct().ToList();
        return signs.Count == 1 ? signs[0] : null;
    }
}
