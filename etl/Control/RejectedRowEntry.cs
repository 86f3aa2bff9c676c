using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Control;

/// <summary>A row that a reading found and could not stage.</summary>
public sealed class RejectedRowEntry
{
    public int Id { get; init; }

    public int ReadingId { get; init; }

    public required string Place { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public required string RawText { get; init; }

    public static List<RejectedRowEntry> Of(IEnumerable<RejectedRow> rows) => rows
        .Select(row => new RejectedRowEntry { Place = row.Place, Code = row.Code, Message = row.Message, RawText = row.RawText })
        .ToList();
}
