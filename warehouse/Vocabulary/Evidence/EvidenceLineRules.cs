using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Vocabulary.Evidence;

/// <summary>What must hold of every line of goal-evidence.csv before a build may start. Whether its goal and its data exist is known only in the build.</summary>
internal static class EvidenceLineRules
{
    public const string Measure = "measure";
    public const string UnitCost = "unit_cost";
    public const string Indicator = "indicator";

    private static readonly string[] Kinds = [Measure, UnitCost, Indicator];

    public static void Check(VocabularyTable table, List<string> faults)
    {
        var lines = EvidenceLine.Of(table).ToList();
        faults.AddRange(lines.SelectMany(BrokenBy));
        faults.AddRange(lines.GroupBy(line => line.Key).Where(same => same.Count() > 1)
            .Select(same => $"{same.Last().Place}: the same evidence stands already in {same.First().Place}. Keep one."));
    }

    private static IEnumerable<string> BrokenBy(EvidenceLine line)
    {
        if (line.GoalCode is null && line.Goal is null) yield return $"{line.Place}: no goal. Fill goal_code, goal, or both.";
        if (!Kinds.Contains(line.Kind)) yield return $"{line.Place}: unknown kind '{line.Kind}'{NearestName.Hint(line.Kind, Kinds)}";
        if (EvidenceRuleText.Parse(line.Rule) is not { } rule)
        {
            yield return $"{line.Place}: the rule \"{line.Rule}\" has none of the known forms, or its years are out of order. Forms: {EvidenceRuleText.Forms}.";
        }
        else if (Misfit(line.Kind, rule) is { } misfit)
        {
            yield return $"{line.Place}: {misfit}";
        }
    }

    private static string? Misfit(string kind, EvidenceRule rule) => (kind, rule) switch
    {
        (_, { Kind: not EvidenceRule.PeerRank, Better: not null }) => $"\"{Words(rule)}\" belongs to a rank alone; this rule says itself which way is good. Remove it.",
        (UnitCost, { Better: "up" }) => "a unit cost is the better the lower it is. Remove \"higher is better\".",
        (Indicator, { Kind: EvidenceRule.PeerRank, Better: null }) => "nothing tells which end of an indicator is the best. End the rule with \"lower is better\" or \"higher is better\".",
        (Indicator, { Kind: EvidenceRule.OwnTarget }) => "an indicator has no target of its own. Write the level, for example \"at most 120\".",
        _ => null,
    };

    private static string Words(EvidenceRule rule) => rule.Better == "up" ? "higher is better" : "lower is better";
}
