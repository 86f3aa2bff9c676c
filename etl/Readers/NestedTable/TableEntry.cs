using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>One row of the table below its header: the titles on it, outermost first, and its other cells by field.</summary>
public sealed record TableEntry(TableRow Row, IReadOnlyList<GoalTitle> Titles, IReadOnlyDictionary<string, string> Data)
{
    public bool IsOrphan => Titles.Count == 0 && Data.Count > 0;

    /// <summary>Every text begins in lower case and without a code: the rest of cells that were broken, not cells of a goal.</summary>
    public bool GoesOn => Titles.Count == 0 ? Data.Values.All(text => char.IsLower(text[0])) : Data.Count == 0 && Titles.All(title => title.Code is null && char.IsLower(title.Text[0]));

    /// <summary>Index of the title that can take data from the line above: one without data of its own. Null where there is none.</summary>
    public int? FreeForDataAbove => Titles.Count >= 2 ? Titles.Count - 2 : Titles.Count == 1 && Data.Count == 0 ? 0 : null;

    public static TableEntry Read(TableRow row, TableHeader header, DocumentProfile profile)
    {
        var titles = header.TitleColumns
            .Where(column => row.Cell(column).Length > 0)
            .Select(column => GoalTitle.Read(row.Cell(column), header.Fields[column], profile))
            .OrderBy(title => title.Depth)
            .ToList();
        var data = header.Fields
            .Where(field => !DocumentProfile.GoalLevels.Contains(field.Value) && field.Value != "ignored" && row.Cell(field.Key).Length > 0)
            .ToDictionary(field => field.Value, field => row.Cell(field.Key));
        return new TableEntry(row, titles, data);
    }
}
