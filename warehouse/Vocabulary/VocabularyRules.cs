using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Errors;

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
        Require("municipality", "municipality_code", MunicipalityCode(), "three digits");
        Require("status", "ordinal", WholeNumber(), "a whole number");
        Require("status", "grade", Grade(), "1 to 5, or nothing");
        Require("status", "is_delayed", TrueOrFalse(), "true or false");
        Require("status", "is_completed", TrueOrFalse(), "true or false");
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

    [GeneratedRegex(@"^\d{3}$")]
    private static partial Regex MunicipalityCode();

    [GeneratedRegex(@"^\d{1,4}$")]
    private static partial Regex WholeNumber();

    [GeneratedRegex("^[1-5]$")]
    private static partial Regex Grade();

    [GeneratedRegex("^(true|false)$")]
    private static partial Regex TrueOrFalse();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Colour();
}
