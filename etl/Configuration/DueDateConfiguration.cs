using System.Globalization;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>A named due date of a source: every year by the day <see cref="Due"/>, data through the latest past month <see cref="Covers"/> must be there.</summary>
public sealed record DueDateConfiguration
{
    public string Name { get; init; } = "";

    /// <summary>"MM-DD". 02-29 is the last day of February in years that have no such day.</summary>
    public string Due { get; init; } = "";

    /// <summary>"MM", 01 to 12.</summary>
    public string Covers { get; init; } = "";

    /// <returns>Null where <see cref="Due"/> or <see cref="Covers"/> is not what it must be.</returns>
    internal DueDate? Read()
    {
        // A leap year has every day that there is.
        return DateOnly.TryParseExact($"2024-{Due}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && DateOnly.TryParseExact($"2024-{Covers}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new DueDate(Name, day.Month, day.Day, month.Month)
            : null;
    }
}
