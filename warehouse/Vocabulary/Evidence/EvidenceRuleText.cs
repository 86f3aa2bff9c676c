using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Warehouse.Vocabulary.Evidence;

/// <summary>Reads the rule of a goal's evidence as people write it. Case, white space and a closing full stop do not count.</summary>
public static partial class EvidenceRuleText
{
    /// <summary>Every form of a rule by an example, for messages.</summary>
    public const string Forms =
        "at most 120; at least 3.5; below 120; above 5; below peers' median; at most peers' median; above peers' median; at least peers' median; "
        + "rank within the best third (quarter, half, 5); falls by 3 percentage points from 2019; rises by 5 percent from 2019; falls by 2 from 2019; "
        + "falls from 2019; stays within 10 percent of 2019; reaches its target; at the end where needed: lower is better, by 2025";

    private const string Number = @"(?<amount>[-\u2212+]?(?:[0-9]{1,3}(?: [0-9]{3}){1,3}|[0-9]{1,12})(?:[.,][0-9]{1,6})?)";
    private const string Year4 = "(?:199[0-9]|20[0-9][0-9]|2100)";
    private const string Unit = "(?: ?(?:(?<points>%-points?|percentage points?|points?)|(?<percent>%|percent|per cent)))?";
    private const string Level = $"(?<comparison>at most|at least|below|above) (?:(?<median>(?:the )?(?:peers'?|peer|municipalities'?) median)|(?<level>{Number})(?: ?(?:%|€|percent|per cent|euros?))?)";
    private const string Rank = "rank within the best (?<best>third|quarter|half|[0-9]{1,3})";
    private const string Change = $"(?<way>falls|rises)(?: by {Number}{Unit})? from (?<base>{Year4})";
    private const string Stability = $"(?<stays>stays) within {Number}{Unit} of (?<base>{Year4})";
    private const string Target = "(?<target>reaches its target)";
    private const string Better = "(?: ?,? (?<better>lower|higher) is better)?";
    private const string Until = $"(?: ?,? by (?<until>{Year4}))?";

    /// <returns>Null where the text has none of the forms.</returns>
    public static EvidenceRule? Parse(string text)
    {
        var match = Rule().Match(Plain(text));
        if (!match.Success) return null;

        var (start, until) = (Year(match, "base"), Year(match, "until"));
        if (start >= until) return null;
        return Core(match, start) is { } rule ? rule with { UntilYear = until, Better = match.Groups["better"].Value switch { "lower" => "down", "higher" => "up", _ => null } } : null;
    }

    private static EvidenceRule? Core(Match match, int? start)
    {
        var amount = Amount(match);
        var unit = match.Groups["percent"].Success ? EvidenceRule.Percent : EvidenceRule.Points;
        if (match.Groups["median"].Success) return Simple(EvidenceRule.PeerMedian, Compared(match), null);
        if (match.Groups["level"].Success) return Simple(EvidenceRule.Level, Compared(match), amount);
        if (match.Groups["best"].Success) return Placed(match.Groups["best"].Value);
        if (match.Groups["stays"].Success) return amount < 0 ? null : new(EvidenceRule.Stability, null, amount, unit, start, null, null);
        if (match.Groups["target"].Success) return Simple(EvidenceRule.OwnTarget, null, null);

        var falls = match.Groups["way"].Value == "falls";
        return amount is { } by
            ? by <= 0 ? null : new(EvidenceRule.Change, falls ? "<=" : ">=", falls ? -by : by, unit, start, null, null)
            : new(EvidenceRule.Change, falls ? "<" : ">", 0, EvidenceRule.Points, start, null, null);
    }

    private static EvidenceRule Simple(string kind, string? comparison, decimal? amount) => new(kind, comparison, amount, null, null, null, null);

    private static EvidenceRule? Placed(string best) => best switch
    {
        "half" => Best(2, EvidenceRule.Part),
        "third" => Best(3, EvidenceRule.Part),
        "quarter" => Best(4, EvidenceRule.Part),
        _ => int.Parse(best, CultureInfo.InvariantCulture) is > 0 and var places ? Best(places, EvidenceRule.Place) : null,
    };

    private static EvidenceRule Best(int amount, string unit) => new(EvidenceRule.PeerRank, "<=", amount, unit, null, null, null);

    private static string Compared(Match match) => match.Groups["comparison"].Value switch { "at most" => "<=", "at least" => ">=", "below" => "<", _ => ">" };

    /// <summary>Point or comma parts the decimals; blanks part thousands.</summary>
    private static decimal? Amount(Match match) => match.Groups["amount"] is { Success: true } group
        ? decimal.Parse(group.Value.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-'), CultureInfo.InvariantCulture)
        : null;

    private static int? Year(Match match, string group) =>
        match.Groups[group] is { Success: true } year ? int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static string Plain(string text) => Blanks().Replace(text, " ").Trim().TrimEnd('.').ToLowerInvariant().Replace('\u2019', '\'').Replace('\u00b4', '\'');

    [GeneratedRegex($"^(?:{Level}|{Rank}|{Change}|{Stability}|{Target}){Better}{Until}$", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
