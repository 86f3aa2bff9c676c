using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>What the codes of a table look like, told from its cells.</summary>
public static class CodeShape
{
    private const double Enough = 0.5;
    private const string End = @"(?:[.:)](?=\s|$))?(?=\s|$)\s*(?:[-–—]\s+)?";
    private const string Letters = "[A-ZÅÄÖ]{1,4}";
    private static readonly string[] InTitles =
    [
        $@"^(?<code>\d{{1,3}}(?:\.\d{{1,3}})+|\d{{1,3}}(?=[.)])){End}",
        $@"^(?<code>{Letters}\d{{1,3}}(?:\.\d{{1,3}})*){End}",
        $@"^(?<code>{Letters}[-. ]\d{{1,3}}(?:[.-]\d{{1,3}})*){End}",
    ];

    private static readonly string[] InColumn = [.. InTitles, $@"^(?<code>\d{{1,3}}){End}", $@"^(?<code>{Letters}){End}"];

    /// <summary>The pattern of half the cells or more; null where there is none.</summary>
    /// <param name="isColumn">The cells hold codes and nothing else.</param>
    public static string? Of(IReadOnlyList<string> cells, bool isColumn)
    {
        if (cells.Count == 0) return null;
        var best = (isColumn ? InColumn : InTitles).Select(pattern => (pattern, Share: Share(pattern, cells, isColumn))).MaxBy(shape => shape.Share);
        return best.Share >= Enough ? best.pattern : null;
    }

    private static double Share(string pattern, IReadOnlyList<string> cells, bool isColumn)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        return (double)cells.Count(cell => regex.Match(cell) is { Success: true } match && (!isColumn || match.Length == cell.Length)) / cells.Count;
    }
}
