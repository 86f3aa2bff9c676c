using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>The headings of an unknown table, and the cells that stand below each.</summary>
/// <param name="Headings">By column; a column without a heading is absent.</param>
public sealed record TableSample(IReadOnlyDictionary<int, string> Headings, IReadOnlyList<TableRow> Body)
{
    private const int RowsSearched = 60;
    private const int RowsSampled = 2_000;
    private const int MostCandidates = 500;
    private const int MostColumns = 60;
    private const int LongestHeading = 120;

    public IReadOnlyList<string> Cells(int column) =>
        [.. Body.Where(row => !row.IsInherited(column)).Select(row => row.Cell(column)).Where(cell => cell.Length > 0)];

    /// <summary>The table whose header is best known: the row of short cells that names most fields, or the first one that is full.</summary>
    /// <exception cref="SourceFormatException">no_table.</exception>
    public static TableSample Of(SourceDocument document, KnownHeadings known)
    {
        var rows = document.Tables
            .SelectMany(table => table.Rows.Take(RowsSearched).Select((row, index) => (table.Rows, Index: index, Headings: HeadingsOf(row))))
            .Where(candidate => candidate.Headings.Count >= 2 && candidate.Index + 1 < candidate.Rows.Count)
            .Take(MostCandidates)
            .ToList();
        if (rows.Count == 0) throw NoTable(document);
        var best = rows.MaxBy(row => (FieldsIn(row.Headings, known), row.Headings.Count));
        return new TableSample(best.Headings, [.. best.Rows.Skip(best.Index + 1).Take(RowsSampled)]);
    }

    // One known word may stand in a text too; two in a row of short cells are headings.
    private static int FieldsIn(Dictionary<int, string> headings, KnownHeadings known) =>
        headings.Values.SelectMany(heading => known.Guess(heading).Take(1)).Select(guess => guess.Field).Distinct().Count() is > 1 and var fields ? fields : 0;

    private static Dictionary<int, string> HeadingsOf(TableRow row) => Enumerable.Range(0, Math.Min(row.Cells.Count, MostColumns))
        .Where(column => row.Cell(column) is { Length: > 0 and <= LongestHeading } heading && heading.Any(char.IsLetter) && !row.IsFromLeft(column))
        .ToDictionary(column => column, row.Cell);

    private static SourceFormatException NoTable(SourceDocument document) => new(
        "no_table",
        new SourcePlace(document.Name),
        document.Tables.Count == 0 ? "no table" : "no row that could head a table",
        "a table with a row of headings and goals below it",
        "Draft the profile from a document in which the goals stand in a table, or copy a built-in profile and change it.");
}
