using System.Data.Common;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>Rows as a JSON array of objects.</summary>
internal static class JsonRows
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(DbDataReader reader, TextWriter output, CancellationToken cancel)
    {
        output.Write('[');
        var isFirst = true;
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            output.WriteLine(isFirst ? "" : ",");
            output.Write(JsonSerializer.Serialize(Row(reader), Format));
            isFirst = false;
        }

        output.WriteLine(isFirst ? "]" : $"{Environment.NewLine}]");
    }

    private static Dictionary<string, object?> Row(DbDataReader reader)
    {
        var row = new Dictionary<string, object?>();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            row[UniqueName(row, reader.GetName(column))] = reader.IsDBNull(column) ? null : Plain(reader.GetValue(column), reader, column);
        }

        return row;
    }

    private static object? Plain(object value, DbDataReader reader, int column) => value switch
    {
        BigInteger whole when long.MinValue <= whole && whole <= long.MaxValue => (long)whole,
        BigInteger or DateOnly or DateTime or TimeOnly or TimeSpan => CellText.Of(reader, column),
        double number when !double.IsFinite(number) => null,
        _ => value,
    };

    /// <summary>A join may give two columns one name; JSON may not.</summary>
    private static string UniqueName(Dictionary<string, object?> row, string name)
    {
        var unique = name;
        for (var count = 2; row.ContainsKey(unique); count++) unique = $"{name}_{count}";
        return unique;
    }
}
