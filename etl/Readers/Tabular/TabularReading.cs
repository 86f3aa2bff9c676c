using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>What one tabular document holds; its rows are staged. RowsRead = RowsStaged + RowsRejected + RowsSkipped, each counted on its own.</summary>
/// <param name="Form">How the file is written, for people: "delimiter ;, utf-8, decimal sign ,".</param>
/// <param name="ShownDecimalSign">The decimal sign that its numbers show; null where they do not tell.</param>
/// <param name="Period">From the first to the last month that its rows speak of.</param>
/// <param name="RowsSkipped">Sums, repeated headers, and amounts that are left empty for one of several scenarios.</param>
/// <param name="Rejected">The first of the rejected rows; the staged file holds all.</param>
/// <param name="FirstRows">The first staged rows as text, by column.</param>
public sealed record TabularReading(
    ColumnMap Columns,
    string Form,
    string? ShownDecimalSign,
    ReportingPeriod? Period,
    int RowsRead,
    int RowsStaged,
    int RowsRejected,
    int RowsSkipped,
    IReadOnlyList<RejectedRow> Rejected,
    IReadOnlyList<IReadOnlyDictionary<string, string?>> FirstRows,
    IReadOnlyList<string> Notes)
{
    /// <summary>Raised when the same bytes may give other rows than before.</summary>
    public const string ReaderVersion = "1";
}
