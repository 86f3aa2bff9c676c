using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Vocabulary.Evidence;

namespace StrategyWarehouse.Warehouse.Vocabulary;

internal static class VocabularyAppender
{
    public static void Append(DuckDBConnection connection, VocabularyTable table)
    {
        if (table.RawTable == EvidenceLine.Table)
        {
            EvidenceAppender.Append(connection, table);
            return;
        }

        using var appender = connection.CreateAppender("raw", "main", table.RawTable);
        foreach (var row in table.Rows)
        {
            var values = appender.CreateRow().AppendValue(row.Origin);
            foreach (var value in row.Values) values.AppendValue(value);
            values.EndRow();
        }
    }
}
