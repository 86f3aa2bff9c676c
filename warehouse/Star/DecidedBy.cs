using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Star;

/// <summary>
/// Which staged documents belong to the world as it was decided by some day: follow-ups whose period had ended,
/// plans and decisions whose period had begun. Such a document without a period belongs to no day. Of tables, those that had ended count,
/// and lists that speak of no period.
/// </summary>
public static class DecidedBy
{
    public static IReadOnlyList<DocumentInForce> Of(IReadOnlyList<DocumentInForce> documents, DateOnly day)
    {
        if (documents.Count == 0) return documents;
        var files = documents.Select(document => document.StagedFolder).Distinct().Select(folder => DuckDBCommands.Literal(Path.Combine(folder, "document_reading.parquet")));
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select document_hash from read_parquet([{string.Join(", ", files)}]) where case document_role when 'follow-up' then period_end when 'record' then coalesce(period_end, $day) else period_start end <= $day";
        command.Parameters.Add(new DuckDBParameter("day", day));
        using var reader = command.ExecuteReader();
        var decided = new HashSet<string>();
        while (reader.Read()) decided.Add(reader.GetString(0));
        return documents.Where(document => decided.Contains(document.Hash)).ToList();
    }
}
