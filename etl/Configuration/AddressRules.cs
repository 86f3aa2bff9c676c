using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;
using StrategyWarehouse.Etl.Fetching.Sotkanet;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>Where a source's documents come from: a path or an address, and what may be asked of an address.</summary>
internal static partial class AddressRules
{
    private static readonly IReadOnlyList<string> Genders = ["total", "male", "female"];

    /// <returns>Sentences without the source's name.</returns>
    public static IEnumerable<string> BrokenBy(SourceConfiguration source)
    {
        var (hasPath, hasUrl) = (!string.IsNullOrWhiteSpace(source.Path), !string.IsNullOrWhiteSpace(source.Url));
        if (hasPath && hasUrl) yield return "path and url are both given. Remove one of them.";
        else if (!hasPath && !hasUrl) yield return "path is missing. Name a file or a glob such as \"inbox/strategy/**\"" + (IsStatistics(source) ? ", or an address under \"url\"." : ".");
        if (!hasUrl && source.Query.Count > 0) yield return "query is given without url. A query is asked of an address; remove it, or name the address.";
        if (!hasUrl) yield break;

        if (!IsStatistics(source)) yield return $"url is for the kinds {SourceKind.PxWeb} and {SourceKind.Sotkanet}; documents of kind {source.Kind} come from a path.";
        foreach (var fault in OfAddress(source.Url!).Concat(source.Kind == SourceKind.Sotkanet ? OfSotkanet(source) : OfPxWeb(source))) yield return fault;
    }

    private static bool IsStatistics(SourceConfiguration source) => SourceKind.All.Any(kind => kind.Name == source.Kind && kind.IsStatistics);

    private static IEnumerable<string> OfAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.Host.Length == 0)
        {
            // What was meant as a password must not reach a log, even in an address that is none.
            yield return $"url is {(url.Contains('@', StringComparison.Ordinal) ? "no address" : $"\"{url}\"")}, expected an address that begins with https:// or http://.";
        }
        else if (address.UserInfo.Length > 0)
        {
            yield return "url holds a user name or password. Official statistics need none; take everything up to the @ out of it.";
        }
    }

    private static IEnumerable<string> OfPxWeb(SourceConfiguration source)
    {
        if (source.Query.Count == 0 && source.Url!.EndsWith(".px", StringComparison.OrdinalIgnoreCase))
        {
            yield return "query is missing. Name what to ask of the table, such as \"query\": { \"Vuosi\": [\"top(5)\"], \"Tiedot\": [\"*\"] }.";
        }

        foreach (var (dimension, values) in source.Query)
        {
            if (values.Any(string.IsNullOrWhiteSpace)) yield return $"query.{dimension} holds an empty value. Write codes, \"*\", \"KU*\", \"top(3)\" or \"from(2019)\", or leave the dimension out.";
            foreach (var value in values.Where(ValuePattern.IsMalformed)) yield return $"query.{dimension}: \"{value}\" is no selection; expected a code, \"*\", \"KU*\", \"top(3)\" with 1 or more, or \"from(2019)\".";
        }
    }

    private static IEnumerable<string> OfSotkanet(SourceConfiguration source)
    {
        foreach (var key in source.Query.Keys.Where(key => !SotkanetQuery.Keys.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"query: unknown key '{key}'{NearestName.Hint(key, SotkanetQuery.Keys)}";
        }

        var indicators = Given(source, SotkanetQuery.Indicator);
        if (indicators.Count == 0) yield return "query.indicator is missing. Name the ids of indicators, such as \"indicator\": [\"127\"].";
        foreach (var id in indicators.Where(id => !Id().IsMatch(id))) yield return $"query.indicator: \"{id}\" is no id; expected a whole number such as \"127\".";
        foreach (var years in Given(source, SotkanetQuery.Years).Where(years => YearSpan.Parse(years) is null)) yield return $"query.years: \"{years}\" is no year; expected \"2023\" or \"2019..2024\".";
        foreach (var gender in Given(source, SotkanetQuery.Genders).Where(gender => !Genders.Contains(gender))) yield return $"query.genders: unknown gender '{gender}'{NearestName.Hint(gender, Genders)}";
    }

    private static IReadOnlyList<string> Given(SourceConfiguration source, string key) =>
        source.Query.FirstOrDefault(item => string.Equals(item.Key, key, StringComparison.OrdinalIgnoreCase)).Value ?? [];

    [GeneratedRegex(@"^[1-9]\d{0,8}$")]
    private static partial Regex Id();
}
