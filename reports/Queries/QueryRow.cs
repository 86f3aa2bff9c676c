using System.Globalization;
using System.Numerics;

namespace StrategyWarehouse.Reports.Queries;

/// <summary>One row, read by column name.</summary>
public sealed class QueryRow(IReadOnlyDictionary<string, int> positions, object?[] values)
{
    /// <summary>Null for NULL.</summary>
    public object? this[string column] => values[positions[column]];

    public string? Text(string column) => Convert.ToString(this[column], CultureInfo.InvariantCulture);

    /// <summary>A whole number; DuckDB sums whole numbers as 128 bits.</summary>
    public long? Whole(string column) => this[column] switch
    {
        null => null,
        BigInteger big => (long)big,
        var value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    public decimal? Number(string column) => this[column] switch
    {
        null => null,
        BigInteger big => (decimal)big,
        var value => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };
}
