using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>One title with all that its row, or the row beside it, says of it.</summary>
/// <param name="ParentCode">Null where nothing tells it.</param>
/// <param name="InheritedFields">Fields that are repeated from above, parted by commas; null where there are none.</param>
/// <param name="Sure">0..1, before status and years are looked at.</param>
public sealed record TitleReading(
    GoalTitle Title,
    string? ParentCode,
    IReadOnlyDictionary<string, string> Data,
    SourceSpan Span,
    string? InheritedFields,
    decimal Sure)
{
    public string? this[string field] => Data.GetValueOrDefault(field);
}
