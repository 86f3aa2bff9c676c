using System.Globalization;
using System.IO.Enumeration;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>
/// One entry of a query's list: a code; a pattern with * (any text) and ? (one sign); top(n): of time the n latest, else the n first;
/// from(code): that value and all behind it in the table's order.
/// </summary>
internal static partial class ValuePattern
{
    /// <summary>It looks like top or from, and is not what they take.</summary>
    public static bool IsMalformed(string pattern) =>
        (pattern.StartsWith("top(", StringComparison.OrdinalIgnoreCase) && Top(pattern) is null)
        || (pattern.StartsWith("from(", StringComparison.OrdinalIgnoreCase) && From(pattern) is null);

    public static bool IsWildcard(string pattern) => pattern.Contains('*', StringComparison.Ordinal) || pattern.Contains('?', StringComparison.Ordinal);

    /// <returns>n of top(n); null for anything else.</returns>
    public static int? Top(string pattern) => TopForm().Match(pattern) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <returns>The codes that the pattern stands for, in the table's order; empty where there is none.</returns>
    public static IEnumerable<string> Matches(string pattern, TableDimension dimension)
    {
        if (dimension.Codes.Contains(pattern)) return [pattern];
        if (Top(pattern) is { } count) return IsNewestLast(dimension) ? dimension.Codes.TakeLast(count) : dimension.Codes.Take(count);
        if (From(pattern) is { } first) return FromOn(first, dimension);
        return IsWildcard(pattern)
            ? dimension.Codes.Where(code => FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), code, ignoreCase: false))
            : [];
    }

    private static IEnumerable<string> FromOn(string first, TableDimension dimension)
    {
        if (!dimension.Codes.Contains(first)) return [];
        return dimension.IsTime && !IsNewestLast(dimension)
            ? dimension.Codes.TakeWhile(code => code != first).Append(first)
            : dimension.Codes.SkipWhile(code => code != first);
    }

    // Tables list years either way.
    private static bool IsNewestLast(TableDimension dimension) =>
        dimension.IsTime && !(dimension.Codes is [var first, .., var last] && string.CompareOrdinal(first, last) > 0);

    private static string? From(string pattern) => FromForm().Match(pattern) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^top\(([1-9]\d{0,5})\)$", RegexOptions.IgnoreCase)]
    private static partial Regex TopForm();

    [GeneratedRegex(@"^from\(([^()]+)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex FromForm();
}
