using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>A database value as text, the same on every machine.</summary>
internal static class CellText
{
    /// <returns>Null for SQL null.</returns>
    public static string? Of(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetValue(column) switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var nested => JsonSerializer.Serialize(nested),
    };
}
