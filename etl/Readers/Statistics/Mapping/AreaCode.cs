using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>The municipality that a code of an area stands for.</summary>
internal static partial class AreaCode
{
    /// <returns>Three digits for KU186 and 186; null for every other area (SSS, MK01, HVA02, MA1, a code of four digits).</returns>
    public static string? Municipality(string code)
    {
        var match = Form().Match(code.Trim());
        return match.Success ? match.Groups["digits"].Value : null;
    }

    [GeneratedRegex(@"^(KU)?(?<digits>\d{3})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
