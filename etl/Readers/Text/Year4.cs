using System.Globalization;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Years as four digits, 1990 to 2100: no strategy that we read reaches beyond.</summary>
public static class Year4
{
    /// <summary>Null where the text is no such year.</summary>
    public static int? Parse(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;
}
