using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>Matches the titles that staging holds, and leaves the outcome in raw.goal_match and raw.goal_near_miss.</summary>
internal static class GoalMatchTables
{
    private const string Titles =
        """
        select title_id, any_value(municipality_code), any_value(code_key), any_value(folded(goal)), min(goal),
            string_agg(distinct goal_level, ','), string_agg(distinct document_hash, ','), any_value(uncoded_unit)
        from staging.goal_mention group by title_id
        """;

    private const string Rules = "select folded_goal, other_folded_goal, is_same, municipality_code, code_key, other_code_key from staging.goal_match_rule";

    public static void Fill(DuckDBConnection connection)
    {
        var matching = new GoalMatching(ReadTitles(connection), ReadRules(connection));
        using (var matches = connection.CreateAppender("raw", "main", "goal_match"))
        {
            foreach (var (title, canonical) in matching.CanonicalIds) matches.CreateRow().AppendValue(title).AppendValue(canonical).EndRow();
        }

        using var misses = connection.CreateAppender("raw", "main", "goal_near_miss");
        foreach (var miss in matching.NearMisses)
        {
            misses.CreateRow().AppendValue(miss.TitleId).AppendValue(miss.OtherTitleId).AppendValue(miss.Similarity).AppendValue(miss.Reason).EndRow();
        }
    }

    private static List<GoalTitle> ReadTitles(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Titles;
        using var reader = command.ExecuteReader();
        var titles = new List<GoalTitle>();
        while (reader.Read())
        {
            titles.Add(new GoalTitle(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4),
                reader.GetString(5).Split(',').ToHashSet(), reader.GetString(6).Split(',').ToHashSet()) { UncodedUnit = reader.GetString(7) });
        }

        return titles;
    }

    private static List<GoalMatchRule> ReadRules(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Rules;
        using var reader = command.ExecuteReader();
        var rules = new List<GoalMatchRule>();
        while (reader.Read()) rules.Add(new GoalMatchRule(reader.GetString(0), reader.GetString(1), reader.GetBoolean(2), Text(3), Text(4), Text(5)));
        return rules;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }
}
