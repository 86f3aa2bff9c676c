using System.Globalization;
using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Tests;

/// <summary>Rows of a query as text, "a|b|c" each, so that an expectation is readable as it stands. Null is an empty text.</summary>
public static class Rows
{
    public static List<string> Query(this DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.IsDBNull(column) ? "" : Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string? Text(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
