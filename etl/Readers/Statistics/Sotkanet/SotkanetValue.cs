using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>One value of an answer.</summary>
/// <param name="Region">Sotkanet's own number of the region, which is no municipality code.</param>
/// <param name="Gender">total, male or female.</param>
/// <param name="Value">The indicator's value; null where Sotkanet states none.</param>
/// <param name="AbsoluteValue">The count behind a share, where Sotkanet gives it.</param>
internal sealed record SotkanetValue(int Indicator, int Region, int Year, string Gender, decimal? Value, decimal? AbsoluteValue)
{
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    /// <returns>Null with a code and a message where the row cannot be loaded.</returns>
    public static SotkanetValue? Of(JsonElement row, out string code, out string message)
    {
        (code, message) = ("", "");
        var (value, absolute) = (CellNumber.Of(row.Property("value")), CellNumber.Of(row.Property("absValue")));
        if (row.WholeNumber("indicator") is not { } indicator || row.WholeNumber("region") is not { } region)
        {
            (code, message) = ("bad_row", "indicator or region is no whole number. Fetch the answer again.");
        }
        else if (row.WholeNumber("year") is not ({ } year and >= FirstYear and <= LastYear))
        {
            (code, message) = ("bad_period", "year is no year. Fetch the answer again.");
        }
        else if (!value.IsNumber || !absolute.IsNumber)
        {
            (code, message) = ("bad_number", "value is no number, or one of more than 18 digits before the point. Fetch the answer again, or ask the publisher.");
        }
        else
        {
            return new SotkanetValue(indicator, region, year, row.Text("gender")?.ToLowerInvariant() ?? "total", value.Value, absolute.Value);
        }

        return null;
    }
}
