using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Fetching.Sotkanet;

/// <summary>Years as a query writes them: "2023", or "2019..2024" with both ends in it.</summary>
internal sealed partial record YearSpan(int First, int Last)
{
    public IEnumerable<int> Years => Enumerable.Range(First, Last - First + 1);

    /// <returns>Null for a text that names no years.</returns>
    public static YearSpan? Parse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success) return null;
        var first = Number(match.Groups[1].Value);
        var last = match.Groups[2].Success ? Number(match.Groups[2].Value) : first;
        return last < first ? null : new YearSpan(first, last);
    }

    public override string ToString() => First == Last ? $"{First}" : $"{First}..{Last}";

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?:19|20)\d\d)(?:\.\.((?:19|20)\d\d))?$")]
    private static partial Regex Form();
}
