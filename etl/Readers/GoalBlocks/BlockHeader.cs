using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>A row of headings inside a block: "Tavoite | Toimenpide/mittari" over the goal, "Arviointi | Tila" over its assessment.</summary>
/// <param name="Fields">Field by column; a heading that is merged over columns stands on each.</param>
public sealed record BlockHeader(IReadOnlyDictionary<int, string> Fields)
{
    public bool OpensGoal => Fields.Values.Contains("goal");

    public bool OpensAssessment => Fields.Values.Contains("narrative");

    /// <summary>Goal and assessment under one header: each row below is a block of its own.</summary>
    public bool IsWhole => OpensGoal && OpensAssessment;

    /// <summary>Null unless every heading is known, and goal or assessment is among two of them at least.</summary>
    public static BlockHeader? Of(TableRow row, BlockNames names)
    {
        var fields = new Dictionary<int, string>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].IsBlank) continue;
            if (names.FieldOf(row.Cell(column)) is not { } field) return null;
            if (fields.ContainsValue(field) && !row.IsInherited(column) && field != "ignored") return null;
            fields[column] = field;
        }

        var header = new BlockHeader(fields);
        var isHeader = (header.OpensGoal || header.OpensAssessment) && fields.Values.Distinct().Count() >= 2;
        return isHeader ? header : null;
    }

    /// <summary>A cell beside all headings belongs to the one on its left.</summary>
    public string FieldOf(int column)
    {
        var left = Fields.Keys.Where(heading => heading <= column).DefaultIfEmpty(Fields.Keys.Min()).Max();
        return Fields[left];
    }
}
