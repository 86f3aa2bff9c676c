using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>
/// An amount as accounts print it: thousands parted by a space of any kind, a point or a comma; minus signs of several kinds, before
/// or behind; parentheses for a minus; a dash for none. A mark before exactly three last digits parts thousands: money has no mils.
/// </summary>
public static partial class MoneyText
{
    /// <summary>Null where the text is empty or no amount.</summary>
    public static decimal? Read(string cell)
    {
        var text = WhiteSpace.Fold(cell).TrimEnd('€').TrimEnd();
        if (text is "-" or "–" or "—" or "−" or "‒") return 0;
        var match = Amount().Match(text);
        if (!match.Success) return null;
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var decimals = match.Groups["decimals"].Value;
        var value = decimal.Parse($"{whole}.{(decimals.Length == 0 ? "0" : decimals)}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isNegative = match.Groups["minus"].Success != (match.Groups["open"].Success && match.Groups["close"].Success);
        return match.Groups["open"].Success != match.Groups["close"].Success ? null : isNegative ? -value : value;
    }

    /// <summary>How many decimals the amount prints.</summary>
    public static int Decimals(string cell) => Amount().Match(WhiteSpace.Fold(cell).TrimEnd('€').TrimEnd()).Groups["decimals"].Length;

    /// <summary>Parts a label from the amount that a narrow table sets so close behind it that both are one cell.</summary>
    public static (string Label, string Amount)? AfterLabel(string cell)
    {
        var match = Behind().Match(WhiteSpace.Fold(cell));
        return match.Success ? (match.Groups["label"].Value, match.Groups["amount"].Value) : null;
    }

    [GeneratedRegex(@"^(?<open>\()?\s?(?:(?<minus>[-\u2212\u2010-\u2015])|\+)?\s?(?<whole>[0-9]{1,3}(?:[ \u00A0\u202F\u2009.,'’][0-9]{3}){1,4}|[0-9]{1,13})(?:[.,](?<decimals>[0-9]{1,2}|[0-9]{4,6}))?(?<minus>[-\u2212\u2010-\u2015])?\s?(?<close>\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?<label>\p{L}.{0,200}?[\p{L}).:/]) (?<amount>\(?[-\u2212\u2010-\u2015+]? ?[0-9][0-9 .,]{0,20}\)?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();
}
