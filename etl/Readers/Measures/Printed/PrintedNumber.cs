using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Measures.Printed;

/// <summary>
/// A number as Finnish and Swedish texts print it: decimal comma or point; space, no-break space or point between thousands.
/// </summary>
/// <param name="Value">Null where the print can be read in two ways ("12,000") or has more decimals than a measure keeps.</param>
/// <param name="IsPlain">Digits alone, as a year has them.</param>
internal sealed partial record PrintedNumber(decimal? Value, int End, bool IsPlain, bool HasSign)
{
    private const int MostDecimals = 4;

    /// <summary>The number that begins at a digit or a sign; null where none does: "461/2000", "4.2.1" and "12:30" are none.</summary>
    public static PrintedNumber? At(string text, int position)
    {
        var match = Number().Match(text, position);
        if (!match.Success) return null;

        var sign = match.Groups["sign"];
        var isDecimal = match.Groups["decimals"].Success;
        var value = ValueOf(match);
        if (sign.Success && sign.Value != "+") value = -value;
        return new PrintedNumber(value, match.Index + match.Length, !isDecimal && !sign.Success && match.Groups["whole"].Value.All(char.IsAsciiDigit), sign.Success);
    }

    private static decimal? ValueOf(Match match)
    {
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var decimals = match.Groups["decimals"].Value;
        if (decimals.Length > MostDecimals || IsAmbiguous(match)) return null;
        return decimal.Parse(decimals.Length == 0 ? whole : $"{whole}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // "12,000" is twelve in Finnish and twelve thousand in English.
    private static bool IsAmbiguous(Match match) =>
        match.Groups["comma"].Success && match.Groups["decimals"].Length == 3 && match.Groups["whole"].Value is { Length: <= 3 } whole && whole != "0";

    // No NonBacktracking, because of \G and what may not follow; each quantifier is bounded.
    [GeneratedRegex(@"\G(?<sign>[-+\u2212\u2013])?(?<whole>[1-9][0-9]{0,2}(?:[ .\u00A0\u202F][0-9]{3}){1,3}(?![0-9])|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,3}(?![0-9])|[0-9]{1,12}(?![0-9]))(?:(?:(?<comma>,)|\.)(?<decimals>[0-9]{1,9}))?(?![0-9]|[.,/:][0-9])", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
