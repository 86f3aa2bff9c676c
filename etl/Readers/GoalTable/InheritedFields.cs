using StrategyWarehouse.Etl.Readers.GoalTable.Cells;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>Names the fields of a row whose text is printed further up.</summary>
public static class InheritedFields
{
    /// <returns>"goal", then the profile's fields in their own order, parted by commas; null where all is printed on the row.</returns>
    public static string? Of(GoalTitle title, TableEntry? source)
    {
        var fields = DocumentProfile.Fields.Where(field => source is not null && (source.Merged.Contains(field) || source.FilledDown.Contains(field)));
        var all = string.Join(',', title.IsInherited ? fields.Prepend("goal") : fields);
        return all.Length > 0 ? all : null;
    }
}
