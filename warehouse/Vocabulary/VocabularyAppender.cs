using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Vocabulary;

internal static class VocabularyAppender
{
    public static void Append(DuckDBConnection connection, VocabularyTable table)
    {
        using var appender = connection.CreateAppender("raw", "main", table.RawTable);
        foreach (var row in table.Rows)
        {
            var values = appender.CreateRow().AppendValue(row.Origin);
            foreach (var value in row.Values) values.AppendValue(value);
            values.EndRow();
        }
    }
}
