using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>What an answer of a statistical service holds, for programs.</summary>
internal sealed record StatisticsJson(
    string Document, string Kind, string? Source, string Form, string? Period, int RowsRead, int RowsStaged, int RowsRejected, int RowsSkipped,
    IReadOnlyDictionary<string, int> Missing, IReadOnlyList<StatisticsDimension> Dimensions, IReadOnlyList<IReadOnlyDictionary<string, string?>> FirstRows,
    IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> Notes)
{
    public static StatisticsJson Of(StatisticsReading reading, string document, string kind, string? source) => new(
        document, kind, source, reading.Form, reading.Period?.ToString(), reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped,
        reading.Missing, reading.Dimensions, reading.FirstRows, reading.Rejected, reading.Notes);
}
