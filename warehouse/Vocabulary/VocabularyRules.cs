using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary.Corrections;
using StrategyWarehouse.Warehouse.Vocabulary.Evidence;

namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>What must hold between and inside vocabularies before a build may start.</summary>
internal static partial class VocabularyRules
{
    public static void Check(Vocabularies vocabularies, List<string> faults)
    {
        var codes = vocabularies.Column("status", "status").Select(cell => cell.Value).ToHashSet();
        foreach (var (status, place) in vocabularies.Column("status_word", "status").Where(cell => !codes.Contains(cell.Value)))
        {
            faults.Add($"{place}: unknown status code '{status}'{NearestName.Hint(status, codes)}");
        }

        faults.AddRange(ConflictingWords(vocabularies));
        faults.AddRange(SharedGrades(vocabularies));
        faults.AddRange(ConflictingMatches(vocabularies));
        faults.AddRange(SharedServiceCodes(vocabularies));
        CorrectionRules.Check(vocabularies.Tables.Single(table => table.RawTable == "correction"), faults);
        EvidenceLineRules.Check(vocabularies.Tables.Single(table => table.RawTable == EvidenceLine.Table), faults);
        Require("municipality", "municipality_code", MunicipalityCode(), "three digits");
        Require("sotkanet_region", "region_id", RegionNumber(), "a whole number");
        Require("status", "ordinal", WholeNumber(), "a whole number");
        Require("status", "grade", Grade(), "1 to 5, or nothing");
        Require("status", "progress", Progress(), "none, planning, started, near_done, done or unknown");
        Require("status", "schedule", Schedule(), "on_schedule, late or unknown");
        Require("status", "outcome", Outcome(), "open, partial, achieved, not_achieved or unknown");
        Require("status", "is_delayed", TrueOrFalse(), "true or false");
        Require("status", "is_completed", TrueOrFalse(), "true or false");
        Require("goal_match_rule", "is_same", YesOrNo(), "yes or no");
        Require("goal_match_rule", "municipality_code", MunicipalityCode(), "three digits, or nothing");
        Require(EvidenceLine.Table, "municipality_code", MunicipalityCode(), "three digits, or nothing");
        Require("status", "colour", Colour(), "#rrggbb");

        void Require(string table, string column, Regex form, string expected)
        {
            faults.AddRange(vocabularies.Column(table, column)
                .Where(cell => !form.IsMatch(cell.Value))
                .Select(cell => $"{cell.Place}: {column} is \"{cell.Value}\", expected {expected}."));
        }
    }

    private static IEnumerable<string> ConflictingWords(Vocabularies vocabularies) => vocabularies.Tables
        .Single(table => table.RawTable == "status_word").Rows
        .Where(row => row.Origin == "city")
        .GroupBy(row => row.Values[0], StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Select(row => row.Values[1]).Distinct().Count() > 1)
        .Select(same => $"{same.Last().Place}: \"{same.Key}\" has two statuses, {string.Join(" and ", same.Select(row => row.Values[1]).Distinct())}. Keep one.");

    /// <summary>A grade must lead to one status, after the city's rows have replaced built-in ones.</summary>
    private static IEnumerable<string> SharedGrades(Vocabularies vocabularies)
    {
        var table = vocabularies.Tables.Single(item => item.RawTable == "status");
        var grade = table.Columns.ToList().IndexOf("grade");
        return table.Rows
            .GroupBy(row => row.Values[0])
            .Select(versions => versions.Last())
            .Where(row => row.Values[grade] is not null)
            .GroupBy(row => row.Values[grade])
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Last().Place}: grade {same.Key} belongs to {string.Join(" and ", same.Select(row => row.Values[0]))}. Give it to one status.");
    }

    /// <summary>Two goals are one goal or two, not both.</summary>
    private static IEnumerable<string> ConflictingMatches(Vocabularies vocabularies)
    {
        var table = vocabularies.Tables.Single(item => item.RawTable == "goal_match_rule");
        string Cell(VocabularyRow row, string column) => row.Values[table.Columns.ToList().IndexOf(column)]?.ToLowerInvariant() ?? "";
        return table.Rows
            .GroupBy(row => string.Join('\n', new[] { $"{Cell(row, "goal_code")} {Cell(row, "goal")}", $"{Cell(row, "other_goal_code")} {Cell(row, "other_goal")}" }
                .Order(StringComparer.Ordinal).Append(Cell(row, "municipality_code"))))
            .Where(same => same.Select(row => Cell(row, "is_same")).Distinct().Count() > 1)
            .Select(same => $"{same.Last().Place}: the same two goals are settled both as yes and as no. Keep one.");
    }

    private static IEnumerable<string> SharedServiceCodes(Vocabularies vocabularies) => vocabularies.Tables
        .Single(table => table.RawTable == "service").Rows
        .Where(row => row.Origin == "city")
        .GroupBy(row => row.Values[0])
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Last().Place}: the service code {same.Key} stands in {same.Count()} rows. Keep one.");

    [GeneratedRegex(@"^(?!000)\d{3}$")]
    private static partial Regex MunicipalityCode();

    [GeneratedRegex("^(none|planning|started|near_done|done|unknown)$")]
    private static partial Regex Progress();

    [GeneratedRegex("^(on_schedule|late|unknown)$")]
    private static partial Regex Schedule();

    [GeneratedRegex("^(open|partial|achieved|not_achieved|unknown)$")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^\d{1,4}$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\d{1,9}$")]
    private static partial Regex RegionNumber();

    [GeneratedRegex("^[1-5]$")]
    private static partial Regex Grade();

    [GeneratedRegex("^(yes|no)$")]
    private static partial Regex YesOrNo();

    [GeneratedRegex("^(true|false)$")]
    private static partial Regex TrueOrFalse();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();
}
