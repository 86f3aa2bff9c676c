using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Headers;

/// <summary>The row, or up to three wrapped rows, that tells which column holds which field.</summary>
/// <param name="Rows">How many table rows it takes.</param>
/// <param name="Width">Columns up to the last heading.</param>
/// <param name="Fields">Field by column; a column that the profile does not know is absent.</param>
/// <param name="Unknown">Headings that no field is mapped to.</param>
public sealed record TableHeader(int Rows, int Width, IReadOnlyDictionary<int, string> Fields, IReadOnlyList<string> Unknown)
{
    private const int MaxRows = 3;

    /// <summary>A row is a header from three known headings on, all required ones among them.</summary>
    private const int LeastHeadings = 3;

    public IReadOnlyList<int> TitleColumns { get; } = [.. Fields.Where(mapped => DocumentProfile.GoalLevels.Contains(mapped.Value)).Select(mapped => mapped.Key).Order()];

    /// <summary>The column of a field, or null.</summary>
    public int? ColumnOf(string field) => Fields.Where(mapped => mapped.Value == field).Select(mapped => (int?)mapped.Key).FirstOrDefault();

    /// <summary>The header that starts at this row, or null.</summary>
    public static TableHeader? At(IReadOnlyList<TableRow> rows, int index, HeadingNames names)
    {
        var best = Best(rows, index, names);
        for (var below = 1; below < best?.Rows; below++)
        {
            // The rows above add nothing: the header itself starts further down.
            if (Best(rows, index + below, names)?.Fields.Count >= best.Fields.Count) return null;
        }

        return best;
    }

    /// <summary>The required headings that the best matching row lacks.</summary>
    public static IReadOnlyList<string> MissingHeadings(IReadOnlyList<TableRow> rows, HeadingNames names)
    {
        var found = rows.Select(row => HeaderFields.In(Cells([row]), names).Values.ToHashSet()).MaxBy(fields => fields.Count) ?? [];
        return [.. names.Required.Where(required => !found.Contains(required.Key)).Select(required => required.Value)];
    }

    private static TableHeader? Best(IReadOnlyList<TableRow> rows, int index, HeadingNames names)
    {
        TableHeader? best = null;
        for (var count = 1; count <= MaxRows && index + count <= rows.Count; count++)
        {
            var header = Read([.. Enumerable.Range(index, count).Select(row => rows[row])], names);
            if (header is not null && header.Fields.Count > (best?.Fields.Count ?? 0)) best = header;
        }

        return best;
    }

    private static TableHeader? Read(IReadOnlyList<TableRow> rows, HeadingNames names)
    {
        var cells = Cells(rows);
        var fields = WithSecondYear(HeaderFields.In(cells, names), rows);
        var isHeader = fields.Count >= LeastHeadings && names.Required.Keys.All(fields.Values.Contains) && fields.Values.Any(DocumentProfile.GoalLevels.Contains);
        if (!isHeader) return null;
        var unknown = cells.Where((cell, column) => cell.Length > 0 && !fields.ContainsKey(column) && !rows.Any(row => row.IsFromLeft(column))).ToList();
        return new TableHeader(rows.Count, cells.FindLastIndex(cell => cell.Length > 0) + 1, fields, unknown);
    }

    // One heading over two columns of years: the target year, and the one that is proposed.
    private static IReadOnlyDictionary<int, string> WithSecondYear(IReadOnlyDictionary<int, string> fields, IReadOnlyList<TableRow> rows)
    {
        var second = fields.Where(mapped => mapped.Value == "target_year").Select(mapped => mapped.Key + 1).FirstOrDefault();
        var isSecond = second > 0 && !fields.ContainsKey(second) && !fields.Values.Contains("proposed_target_year") && rows.All(row => row.IsFromLeft(second));
        return isSecond ? new Dictionary<int, string>(fields) { [second] = "proposed_target_year" } : fields;
    }

    // A heading that is merged over the rows of the header is said once.
    private static List<string> Cells(IReadOnlyList<TableRow> rows) =>
    [
        .. Enumerable.Range(0, rows.Max(row => row.Cells.Count)).Select(column =>
            string.Join(' ', rows.Where((row, index) => index == 0 || !row.RepeatsAbove(column, rows[index - 1])).Select(row => row.Cell(column))).Trim()),
    ];
}
