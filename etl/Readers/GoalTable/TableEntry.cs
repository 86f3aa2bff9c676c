using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>One row of the table below its header: the titles on it, outermost first, and its other cells by field.</summary>
/// <param name="Span">The row, and rows above that print nothing but what holds from here on.</param>
/// <param name="Spans">Where the cells stand that the row itself prints in columns that are read, titles apart.</param>
public sealed record TableEntry(TableRow Row, SourceSpan Span, IReadOnlyList<GoalTitle> Titles, IReadOnlyDictionary<string, string> Data, IReadOnlyList<SourceSpan> Spans)
{
    /// <summary>Fields whose cell is merged with the one above.</summary>
    public IReadOnlyCollection<string> Merged { get; init; } = [];

    /// <summary>Fields whose cell is blank and that hold from above, as the profile says.</summary>
    public IReadOnlyCollection<string> FilledDown { get; init; } = [];

    /// <summary>The row prints data itself.</summary>
    public bool HasData => Spans.Count > 0 && Data.Count > 0;

    public bool IsOrphan => Titles.Count == 0 && HasData;

    /// <summary>Every text begins in lower case and without a code: the rest of cells that were broken, not cells of a goal.</summary>
    public bool GoesOn => Titles.Count == 0 ? Data.Values.All(text => char.IsLower(text[0])) : !HasData && Titles.All(title => title.Code is null && char.IsLower(title.Text[0]));

    /// <summary>Index of the title that can take data from the line above: one without data of its own. Null where there is none.</summary>
    public int? FreeForDataAbove => Titles.Count >= 2 ? Titles.Count - 2 : Titles.Count == 1 && !HasData ? 0 : null;

    public static TableEntry Read(TableRow row, TableHeader header, bool codesNest, DocumentProfile profile)
    {
        var filled = header.Fields.Where(field => row.Cell(field.Key).Length > 0).ToList();
        var data = filled
            .Where(field => !DocumentProfile.GoalLevels.Contains(field.Value) && field.Value != "ignored")
            .ToDictionary(field => field.Value, field => row.Cell(field.Key));
        var titles = TitlesOf(row, header, data.GetValueOrDefault("code", ""), codesNest, profile);
        var spans = filled.Where(field => !DocumentProfile.GoalLevels.Contains(field.Value) && !row.IsInherited(field.Key)).Select(field => row.Cells[field.Key].Span).ToList();
        return new TableEntry(row, row.Span, titles, data, spans)
        {
            Merged = [.. filled.Where(field => data.ContainsKey(field.Value) && row.IsInherited(field.Key)).Select(field => field.Value)],
        };
    }

    // A merged title is printed on its first row. Where a row below has data and no title of its own, they belong to it too.
    private static List<GoalTitle> TitlesOf(TableRow row, TableHeader header, string code, bool codesNest, DocumentProfile profile)
    {
        var columns = header.TitleColumns.Where(column => row.Cell(column).Length > 0).ToList();
        var own = columns.Where(column => !row.IsInherited(column)).ToList();
        var taken = own.Count > 0 ? own : columns.TakeLast(1).ToList();
        return
        [
            .. taken
                .Select(column => GoalTitle.Read(row.Cell(column), row.Cells[column].Span, header.Fields[column], column == taken[^1] ? code : "", codesNest, profile)
                    with { IsInherited = own.Count == 0 })
                .OrderBy(title => title.Depth),
        ];
    }
}
