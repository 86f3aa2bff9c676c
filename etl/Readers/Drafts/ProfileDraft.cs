using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>A first guess at the profile of an unknown table. Everything in it is told from the table; what is not stays a remark.</summary>
/// <param name="Columns">Heading by field, in the order of the table.</param>
/// <param name="Unmatched">Headings that name no known field.</param>
/// <param name="Code">The pattern of codes, or null where none were seen.</param>
/// <param name="Statuses">Distinct status texts that are no grades.</param>
public sealed partial record ProfileDraft(
    IReadOnlyList<(string Field, string Heading)> Columns,
    IReadOnlyList<string> Unmatched,
    IReadOnlyList<string> Remarks,
    string? Code,
    IReadOnlyList<string> Statuses,
    bool IsGraded,
    IReadOnlyList<string> FillDown)
{
    private const int MostStatuses = 30;
    private static readonly string[] Changes = ["new_target_year", "new_means", "old_target_year", "old_means"];
    private static readonly string[] MayHold = ["unit", "target_year", "proposed_target_year"];

    public IReadOnlyList<string> Levels => [.. DocumentProfile.GoalLevels.Where(level => Columns.Any(column => column.Field == level))];

    public string Role => Columns.Any(column => Changes.Contains(column.Field)) ? DocumentRole.Decision
        : Columns.Any(column => column.Field is "status" or "narrative") ? DocumentRole.FollowUp
        : DocumentRole.Plan;

    public static ProfileDraft Of(TableSample table, KnownHeadings known)
    {
        var remarks = new List<string>();
        var fields = Matched(table, known);
        if (!fields.Values.Any(DocumentProfile.GoalLevels.Contains)) fields[Wordiest(table, fields, remarks)] = "goal";
        TellMeansFromActions(table, fields);
        var levels = fields.Where(field => DocumentProfile.GoalLevels.Contains(field.Value)).Select(field => field.Key).ToList();
        var code = fields.Where(field => field.Value == "code").Select(field => CodeShape.Of(table.Cells(field.Key), isColumn: true)).FirstOrDefault()
            ?? CodeShape.Of([.. levels.SelectMany(table.Cells)], isColumn: false);
        var statuses = fields.Where(field => field.Value == "status").SelectMany(field => table.Cells(field.Key)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostStatuses).ToList();
        var graded = statuses.Count > 0 && statuses.All(status => Grade().IsMatch(status));
        return new ProfileDraft(
            [.. fields.OrderBy(field => field.Key).Select(field => (field.Value, table.Headings[field.Key]))],
            [.. table.Headings.Where(heading => !fields.ContainsKey(heading.Key)).Select(heading => heading.Value)],
            remarks,
            code,
            graded ? [] : statuses,
            graded,
            levels.Count > 1 ? [] : [.. fields.Where(field => MayHold.Contains(field.Value) && HoldsDown(table, field.Key, levels[0])).OrderBy(field => field.Key).Select(field => field.Value)]);
    }

    // The surest guess first; each field has one column. A column of years must hold years.
    private static Dictionary<int, string> Matched(TableSample table, KnownHeadings known)
    {
        var guesses = table.Headings
            .SelectMany(heading => known.Guess(heading.Value).Select(guess => (Column: heading.Key, guess.Field, guess.Sure)))
            .Where(guess => !guess.Field.EndsWith("target_year", StringComparison.Ordinal) || HoldsYears(table, guess.Column));
        var fields = new Dictionary<int, string>();
        foreach (var guess in guesses.OrderByDescending(guess => guess.Sure).ThenBy(guess => guess.Column))
        {
            if (!fields.ContainsValue(guess.Field)) fields.TryAdd(guess.Column, guess.Field);
        }

        return fields;
    }

    private static bool HoldsYears(TableSample table, int column)
    {
        var years = table.Cells(column).Select(YearCell.Read).ToList();
        return years.Exists(year => year.First is not null) && years.Count(year => year.IsBad) * 5 <= years.Count;
    }

    private static int Wordiest(TableSample table, Dictionary<int, string> fields, List<string> remarks)
    {
        var column = table.Headings.Keys.Where(column => !fields.ContainsKey(column)).DefaultIfEmpty(table.Headings.Keys.Min())
            .MaxBy(column => table.Cells(column).Where(cell => cell.Any(char.IsLetter)).Distinct().Select(cell => Math.Min(cell.Length, 200)).DefaultIfEmpty(0).Sum());
        remarks.Add(string.Create(CultureInfo.InvariantCulture, $"guessed to hold the goals, by its texts alone: {table.Headings[column]}"));
        return column;
    }

    // Below goals, actions that have no codes of their own are the means of their goals.
    private static void TellMeansFromActions(TableSample table, Dictionary<int, string> fields)
    {
        var action = fields.Where(field => field.Value == "action").Select(field => (int?)field.Key).FirstOrDefault();
        if (action is not { } column || fields.ContainsValue("means") || fields.Values.Count(DocumentProfile.GoalLevels.Contains) < 2) return;
        if (CodeShape.Of(table.Cells(column), isColumn: false) is null && table.Body.Any(row => row.Cell(column).Length > 0 && fields.Any(field => field.Value == "goal" && row.Cell(field.Key).Length > 0))) fields[column] = "means";
    }

    // Filled on the first row and blank on others that have a goal: printed only where it changes.
    private static bool HoldsDown(TableSample table, int column, int goal)
    {
        var goals = table.Body.Where(row => row.Cell(goal).Length > 0).ToList();
        return goals.Count > 0 && goals[0].Cell(column).Length > 0 && goals.Any(row => row.Cell(column).Length == 0);
    }

    [GeneratedRegex(@"^\s*(?:[-–•*]\s+)?\(?[1-5](?![0-9.,/%])")]
    private static partial Regex Grade();
}
