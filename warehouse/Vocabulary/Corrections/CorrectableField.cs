using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Vocabulary.Corrections;

/// <summary>A field of a staged row that a person may correct; sql/staging/correctable_field.sql lists the same ones.</summary>
/// <param name="RowKind">goal, revision or measure: the kind of row that has the field.</param>
/// <param name="Expected">What a value must be, in words; null where any text will do.</param>
public sealed partial record CorrectableField(string RowKind, string Name, bool MayBeEmpty, string? Expected, Func<string, bool> Fits)
{
    public static readonly IReadOnlyList<CorrectableField> All =
    [
        Level("goal"), Text("goal", "goal_code"), Title("goal", "goal"), Text("goal", "parent_code"), Text("goal", "unit"), Text("goal", "means"),
        Text("goal", "raw_status"), Grade("goal", "progress_grade"), Year("goal", "target_year"), Year("goal", "proposed_target_year"),
        Text("goal", "risk"), Text("goal", "responsible"), Text("goal", "narrative"),
        Level("revision"), Text("revision", "goal_code"), Title("revision", "goal"), Text("revision", "unit"),
        Year("revision", "old_target_year"), Year("revision", "new_target_year"), Text("revision", "old_means"), Text("revision", "new_means"),
        Title("measure", "measure"), Text("measure", "goal_code"), Text("measure", "goal"), Text("measure", "org_unit"), Text("measure", "unit"),
        OneOf("measure", "better", mayBeEmpty: true, ["up", "down"]), Text("measure", "data_source"),
        Number("measure", "target_value"), Number("measure", "baseline_value"), Number("measure", "actual_value"),
    ];

    /// <summary>Names that people write for a field: "status", "grade", and "measure.unit" where rows of several kinds may be meant.</summary>
    /// <returns>Null where no row has such a field.</returns>
    public static CorrectableField? Find(string given)
    {
        var parts = given.Trim().ToLowerInvariant().Split('.');
        var name = parts[^1] switch { "status" => "raw_status", "grade" => "progress_grade", var plain => plain };
        return parts.Length > 2 ? null : All.FirstOrDefault(field => field.Name == name && (parts.Length == 1 || field.RowKind == parts[0]));
    }

    private static CorrectableField Text(string kind, string name) => new(kind, name, MayBeEmpty: true, null, _ => true);

    private static CorrectableField Title(string kind, string name) => new(kind, name, MayBeEmpty: false, null, _ => true);

    private static CorrectableField Level(string kind) => OneOf(kind, "goal_level", mayBeEmpty: false, GoalLevel.All);

    private static CorrectableField Grade(string kind, string name) => new(kind, name, MayBeEmpty: true, "a grade from 1 to 5", value => value is [>= '1' and <= '5']);

    private static CorrectableField Year(string kind, string name) => new(kind, name, MayBeEmpty: true, "a year from 1990 to 2100", IsYear);

    private static CorrectableField Number(string kind, string name) =>
        new(kind, name, MayBeEmpty: true, "a number such as 75 or -12,5, without blanks and unit, with 4 decimals at most", value => PlainNumber().IsMatch(value));

    private static CorrectableField OneOf(string kind, string name, bool mayBeEmpty, IReadOnlyList<string> values) =>
        new(kind, name, mayBeEmpty, string.Join(", ", values), value => values.Contains(value));

    private static bool IsYear(string value) =>
        value.Length == 4 && value.All(char.IsAsciiDigit) && string.CompareOrdinal(value, "1990") >= 0 && string.CompareOrdinal(value, "2100") <= 0;

    /// <summary>What decimal(18, 4) holds.</summary>
    [GeneratedRegex(@"^-?[0-9]{1,14}([.,][0-9]{1,4})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex PlainNumber();
}
