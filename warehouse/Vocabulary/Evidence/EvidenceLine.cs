namespace StrategyWarehouse.Warehouse.Vocabulary.Evidence;

/// <summary>One line of goal-evidence.csv: a goal, what measures it, and the rule that the data is held against.</summary>
/// <param name="Place">File and line, for messages.</param>
internal sealed record EvidenceLine(string Origin, string Place, string Kind, string Subject, string Rule, string? GoalCode, string? Goal, string? MunicipalityCode, string? Unit, string? Who, string? Why)
{
    public const string Table = "goal_evidence";

    public static readonly string[] Required = ["kind", "subject", "rule"];

    public static readonly string[] Optional = ["goal_code", "goal", "municipality_code", "unit", "who", "why"];

    /// <summary>Which lines say the same.</summary>
    public string Key => string.Join('|', new[] { Kind, Subject, Rule, GoalCode, Goal, MunicipalityCode, Unit }.Select(part => part?.ToLowerInvariant()));

    /// <summary>The lines of the vocabulary; every required cell is known to be filled.</summary>
    public static IEnumerable<EvidenceLine> Of(VocabularyTable table) => table.Rows.Select(row => new EvidenceLine(
        row.Origin, row.Place, row.Values[0]!.ToLowerInvariant(), row.Values[1]!, row.Values[2]!, row.Values[3], row.Values[4], row.Values[5], row.Values[6], row.Values[7], row.Values[8]));
}
