using System.Globalization;
using System.Text.Json;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>The number that stands in a cell, exactly as it is written, and kept with six decimals.</summary>
/// <param name="Value">Null where the cell is empty.</param>
/// <param name="IsNumber">False for a text that is no number, and for a number too large to be kept.</param>
/// <param name="Mark">The sign that stands instead of a number: "..".</param>
internal readonly record struct CellNumber(decimal? Value, bool IsNumber, string? Mark = null)
{
    public const int Decimals = 6;

    /// <summary>The column that keeps it has 24 digits, six of them decimals.</summary>
    private const decimal Most = 999_999_999_999_999_999m;

    public static CellNumber Of(JsonElement? cell) => cell switch
    {
        null or { ValueKind: JsonValueKind.Null } => new CellNumber(null, IsNumber: true),
        { ValueKind: JsonValueKind.Number } number => number.TryGetDecimal(out var value) ? Kept(value) : new CellNumber(null, IsNumber: false),
        { ValueKind: JsonValueKind.String } text => OfText(text.GetString()!.Trim()),
        _ => new CellNumber(null, IsNumber: false),
    };

    private static CellNumber OfText(string text)
    {
        if (text.Length == 0) return new CellNumber(null, IsNumber: true);
        if (text == "-" || text.All(letter => letter == '.')) return new CellNumber(null, IsNumber: true, text);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Kept(value) : new CellNumber(null, IsNumber: false);
    }

    private static CellNumber Kept(decimal value) => Math.Abs(value) <= Most ? new CellNumber(Math.Round(value, Decimals), IsNumber: true) : new CellNumber(null, IsNumber: false);
}
