using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>The headings of a budget table.</summary>
/// <param name="Columns">Column by field: originalBudget, changes, budget, actual, deviation.</param>
/// <param name="Year">The year that the headings name; null where they name none.</param>
/// <param name="First">The first column of figures: labels stand before it, or in it where the table is narrow.</param>
/// <param name="LeftAside">Headings of columns that are not read: other years, shares.</param>
public sealed partial record StatementHeader(IReadOnlyDictionary<string, int> Columns, int? Year, int First, IReadOnlyList<string> LeftAside)
{
    private const int LeastColumns = 2;
    private const int MostRows = 3;
    private static readonly string[] Order = ["aside", "deviation", "originalBudget", "budget", "changes", "actual", "plainBudget"];
    private static readonly string[] Scenarios = ["originalBudget", "budget", "actual"];

    /// <summary>The header that begins at a row: one row, or up to three whose cells are one heading each. Null where none begins.</summary>
    /// <returns>The header and how many rows it takes.</returns>
    public static (StatementHeader Header, int Rows)? At(IReadOnlyList<TableRow> rows, int index, AccountsWords words)
    {
        var best = default((StatementHeader Header, int Rows)?);
        for (var count = 1; count <= MostRows && index + count <= rows.Count && HasNoAmount(rows[index + count - 1]); count++)
        {
            var headings = Headings(rows, index, count);
            if (Of(headings, words) is { } header && (best is null || header.Columns.Count > best.Value.Header.Columns.Count)) best = (header, count);
        }

        return best;
    }

    private static List<string> Headings(IReadOnlyList<TableRow> rows, int index, int count) =>
    [
        .. Enumerable.Range(0, rows.Skip(index).Take(count).Max(row => row.Cells.Count))
            .Select(column => WhiteSpace.Fold(string.Join(' ', Enumerable.Range(index, count).Where(row => !rows[row].IsFromLeft(column)).Select(row => rows[row].Cell(column)).Distinct()))),
    ];

    private static StatementHeader? Of(List<string> headings, AccountsWords words)
    {
        var known = headings.Select((text, column) => (Text: text, Column: column, Field: FieldOf(text, words), Year: YearIn(text))).Where(heading => heading.Field is not null).ToList();
        var year = known.Where(heading => heading.Field == "actual").Max(heading => heading.Year) ?? known.Where(heading => heading.Field != "aside").Max(heading => heading.Year);
        var columns = new Dictionary<string, int>();
        var aside = new List<string>();
        foreach (var heading in known)
        {
            var isOtherYear = heading.Year is { } own && year is { } stated && own != stated;
            if (heading.Field == "aside" || isOtherYear || !columns.TryAdd(heading.Field!, heading.Column)) aside.Add(heading.Text);
        }

        Settle(columns, aside, headings);
        var isHeader = columns.Count >= LeastColumns && columns.Keys.Any(Scenarios.Contains);
        return isHeader ? new StatementHeader(columns, year, known.Min(heading => heading.Column), aside) : null;
    }

    // "TA 2024" alone is the budget; beside changes it is what they change, and beside an amended budget what was before.
    private static void Settle(Dictionary<string, int> columns, List<string> aside, List<string> headings)
    {
        if (!columns.Remove("plainBudget", out var plain)) return;
        var isOriginal = !columns.ContainsKey("originalBudget") && (columns.ContainsKey("changes") || columns.ContainsKey("budget"));
        if (!columns.TryAdd(isOriginal ? "originalBudget" : "budget", plain)) aside.Add(headings[plain]);
    }

    private static string? FieldOf(string text, AccountsWords words) =>
        text.Length is 0 or > LongestHeading ? null : Array.Find(Order, field => words.Is(field, text));

    private static bool HasNoAmount(TableRow row) => Enumerable.Range(1, Math.Max(0, row.Cells.Count - 1)).All(column => MoneyText.Read(row.Cell(column)) is null || Year4.Parse(row.Cell(column)) is not null);

    private static int? YearIn(string text) => Years().Matches(text) is { Count: 1 } years ? Year4.Parse(years[0].Value) : null;

    private const int LongestHeading = 60;

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Years();
}
