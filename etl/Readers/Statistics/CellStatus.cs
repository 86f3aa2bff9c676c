using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>
/// What a publisher's mark means. Dots and dashes are those of PX files, 1 to 7 the same in Statistics Finland's newer interface, letters those of
/// the European statistical system. Another mark is kept as it is printed.
/// </summary>
internal static partial class CellStatus
{
    /// <summary>Nothing is stated, and no reason.</summary>
    public const string NotStated = "not_stated";

    /// <summary>The magnitude is nil: a true zero, which some print without a number.</summary>
    public static bool IsNil(string? status) => status is "-" or "7";

    public static string MissingReason(string? status) => status switch
    {
        null => NotStated,
        "." or "1" => "missing",
        ".." or "2" or "z" => "not_applicable",
        "..." or "3" or "c" => "confidential",
        "...." or "4" => "not_available",
        "....." or "5" => "not_asked",
        "......" or "6" => "other",
        _ => status,
    };

    /// <summary>p among one to three flags (p, ep), or an asterisk.</summary>
    public static bool IsProvisional(string? status) => status is not null && Provisional().IsMatch(status);

    [GeneratedRegex(@"^(\*|(?=[bcdefnprsuz]{1,3}$)[a-z]*p[a-z]*)$")]
    private static partial Regex Provisional();
}
