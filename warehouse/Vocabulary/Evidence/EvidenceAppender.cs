using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Vocabulary.Evidence;

/// <summary>Fills raw.goal_evidence: each line with its rule in parts, so that SQL needs no grammar.</summary>
internal static class EvidenceAppender
{
    public static void Append(DuckDBConnection connection, VocabularyTable table)
    {
        using var appender = connection.CreateAppender("raw", "main", EvidenceLine.Table);
        foreach (var line in EvidenceLine.Of(table))
        {
            var rule = EvidenceRuleText.Parse(line.Rule)!;
            appender.CreateRow()
                .AppendValue(line.Origin)
                .AppendValue(line.Place)
                .AppendValue(line.Key)
                .AppendValue(line.Kind)
                .AppendValue(line.Subject)
                .AppendValue(line.Rule)
                .AppendValue(line.GoalCode)
                .AppendValue(line.Goal)
                .AppendValue(line.MunicipalityCode)
                .AppendValue(line.Unit)
                .AppendValue(line.Who)
                .AppendValue(line.Why)
                .AppendValue(rule.Kind)
                .AppendValue(rule.Operator)
                .AppendValue(rule.Amount)
                .AppendValue(rule.AmountUnit)
                .AppendValue(rule.BaseYear)
                .AppendValue(rule.UntilYear)
                .AppendValue(rule.Kind == EvidenceRule.PeerRank && line.Kind == EvidenceLineRules.UnitCost ? "down" : rule.Better)
                .EndRow();
        }
    }
}
