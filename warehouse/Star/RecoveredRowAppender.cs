using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Star;

internal static class RecoveredRowAppender
{
    public static void Append(DuckDBConnection connection, IReadOnlyList<RecoveredRow> rows)
    {
        using var appender = connection.CreateAppender("raw", "main", "recovered_row");
        foreach (var row in rows)
        {
            appender.CreateRow()
                .AppendValue(row.DocumentHash)
                .AppendValue(row.Place)
                .AppendValue(row.RawText)
                .AppendValue(row.RunNumber)
                .AppendValue(row.Row.GoalLevel)
                .AppendValue(row.Row.GoalCode)
                .AppendValue(row.Row.Goal)
                .AppendValue(row.Row.ParentCode)
                .AppendValue(row.Row.Unit)
                .AppendValue(row.Row.Means)
                .AppendValue(row.Row.RawStatus)
                .AppendValue(row.Row.ProgressGrade)
                .AppendValue(row.Row.TargetYear)
                .AppendValue(row.Row.ProposedTargetYear)
                .AppendValue(row.Row.Risk)
                .AppendValue(row.Row.Responsible)
                .AppendValue(row.Row.Narrative)
                .AppendValue(row.Change?.OldTargetYear)
                .AppendValue(row.Change?.NewTargetYear)
                .AppendValue(row.Change?.OldMeans)
                .AppendValue(row.Change?.NewMeans)
                .EndRow();
        }
    }
}
