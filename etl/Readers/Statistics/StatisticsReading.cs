using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>What one document of statistics holds; its rows are staged. RowsRead = RowsStaged + RowsRejected + RowsSkipped.</summary>
/// <param name="Form">For people: "JSON-stat 2.0", "Sotkanet values".</param>
/// <param name="Dimensions">Dimensions of every table in it.</param>
/// <param name="Period">From the first to the last period of its rows; null for lists of regions and indicators.</param>
/// <param name="RowsSkipped">Cells of which a sparse table says nothing.</param>
/// <param name="Missing">Staged rows without a value, by reason.</param>
/// <param name="Rejected">The first of the rejected rows; the staged file holds all.</param>
/// <param name="FirstRows">The first staged rows as text, by column.</param>
public sealed record StatisticsReading(
    string Form,
    IReadOnlyList<StatisticsDimension> Dimensions,
    ReportingPeriod? Period,
    int RowsRead,
    int RowsStaged,
    int RowsRejected,
    int RowsSkipped,
    IReadOnlyDictionary<string, int> Missing,
    IReadOnlyList<RejectedRow> Rejected,
    IReadOnlyList<IReadOnlyDictionary<string, string?>> FirstRows,
    IReadOnlyList<string> Notes)
{
    /// <summary>Raised when the same bytes may give other rows than before.</summary>
    public const string ReaderVersion = "1";
}
