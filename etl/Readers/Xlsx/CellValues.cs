using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>
/// Turns stored values into text: dates as 2021-09-30, percentages as "75 %", whole numbers without decimals, other numbers with
/// a decimal point and no more than the 15 digits that Excel shows; never by the machine's culture.
/// </summary>
public sealed partial class CellValues(IReadOnlyList<string> sharedStrings, IReadOnlyList<CellFormat> formats, bool startsIn1904)
{
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_466;

    /// <param name="type">The cell's type attribute; null for a number.</param>
    /// <param name="style">Number of the cell's style.</param>
    /// <param name="stored">What is stored as its value.</param>
    public string Shown(string? type, int style, string stored) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sharedStrings.Count ? Text(sharedStrings[index]) : "",
        "b" => stored == "1" ? "TRUE" : stored == "0" ? "FALSE" : stored,
        "str" or "inlineStr" => Text(stored),
        "e" => stored,
        "d" => IsoDate(stored),
        _ => Number(stored, style >= 0 && style < formats.Count ? formats[style] : CellFormat.Number),
    };

    // What XML cannot hold is written as "_x000D_".
    private static string Text(string stored) => stored.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(stored, Unescaped) : stored;

    private static string Unescaped(Match match)
    {
        var character = (char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return char.IsSurrogate(character) ? match.Value : character.ToString();
    }

    private static string IsoDate(string stored) => stored.EndsWith("T00:00:00", StringComparison.Ordinal) ? stored[..^"T00:00:00".Length] : stored.Replace('T', ' ');

    private string Number(string stored, CellFormat format)
    {
        var isNumber = double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (!isNumber || Math.Abs(value) >= 1e20 || (value != 0 && Math.Abs(value) < 1e-12)) return stored;
        var number = (decimal)value;
        if (format == CellFormat.Percentage) return $"{Plain(number * 100)} %";
        if (format == CellFormat.Number || value < 0 || value >= LastDay - DaysTo1904) return Plain(number);
        return format == CellFormat.Time ? Time(value) : Date(value, format);
    }

    private static string Plain(decimal number) => number.ToString("0.####################", CultureInfo.InvariantCulture);

    private static string Time(double days)
    {
        var minutes = (long)Math.Round(days * 24 * 60, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private string Date(double days, CellFormat format)
    {
        // Excel counts a 29 February 1900 that never was, so days before it are one further on.
        var date = DateTime.FromOADate(startsIn1904 ? days + DaysTo1904 : days < 60 ? days + 1 : days);
        return format switch
        {
            CellFormat.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
            CellFormat.Month => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            CellFormat.DateAndTime when days != Math.Floor(days) => date.AddSeconds(0.5).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escapes();
}
