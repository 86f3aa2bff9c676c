using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>What the values of a configuration must satisfy before anything is started.</summary>
internal static partial class ConfigurationRules
{
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en"];

    private static readonly IReadOnlyList<string> Kinds = [.. SourceKind.All.Select(kind => kind.Name)];

    private static readonly IReadOnlyList<string> Formats = ["html"];

    public static IEnumerable<string> BrokenBy(WarehouseConfiguration configuration)
    {
        if (configuration.Municipality is { } code && !MunicipalityCode().IsMatch(code)) yield return BadMunicipality("municipality", code);
        foreach (var fault in BadLanguages("languages", configuration.Languages)) yield return fault;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(configuration.TimeZone, out _))
        {
            yield return $"timeZone is \"{configuration.TimeZone}\", expected an IANA name such as \"Europe/Helsinki\".";
        }

        if (configuration.KeepGenerations < 1) yield return $"keepGenerations is {configuration.KeepGenerations}, expected 1 or more.";
        foreach (var fault in BrokenBy(configuration.Limits)) yield return fault;
        if (configuration.ConfidenceFloor is < 0 or > 1) yield return FormattableString.Invariant($"confidenceFloor is {configuration.ConfidenceFloor}, expected a number from 0 to 1.");
        foreach (var fault in configuration.Sources.SelectMany(BrokenBy).Concat(configuration.Sources.SelectMany(TableRules.BrokenBy))) yield return fault;
        foreach (var fault in CostingRules.BrokenBy(configuration.Costing)) yield return fault;
        foreach (var fault in configuration.Reports.SelectMany(BrokenBy)) yield return fault;
        foreach (var name in configuration.Sources.GroupBy(source => source.Name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return $"two sources are named \"{name}\". Give each its own name.";
        }
    }

    private static IEnumerable<string> BrokenBy(ReadingLimits limits)
    {
        (string Key, int Given, int Most)[] all =
        [
            ("megabytes", limits.Megabytes, 1000), ("pages", limits.Pages, 100_000), ("cells", limits.Cells, 10_000_000),
            ("cellCharacters", limits.CellCharacters, 100_000_000), ("seconds", limits.Seconds, 86_400),
        ];
        return all.Where(limit => limit.Given < 1 || limit.Given > limit.Most)
            .Select(limit => FormattableString.Invariant($"limits.{limit.Key} is {limit.Given}, expected a whole number from 1 to {limit.Most}."));
    }

    private static IEnumerable<string> BrokenBy(SourceConfiguration source, int index)
    {
        var place = string.IsNullOrWhiteSpace(source.Name) ? $"sources[{index}]" : $"source \"{source.Name}\"";
        if (string.IsNullOrWhiteSpace(source.Name)) yield return $"{place}: name is missing.";
        foreach (var fault in AddressRules.BrokenBy(source)) yield return $"{place}: {fault}";
        if (string.IsNullOrWhiteSpace(source.Kind)) yield return $"{place}: kind is missing. Known: {string.Join(", ", Kinds)}.";
        else if (!Kinds.Contains(source.Kind)) yield return $"{place}: unknown kind '{source.Kind}'{NearestName.Hint(source.Kind, Kinds)}";
        if (source.Municipality is { } code && !MunicipalityCode().IsMatch(code)) yield return $"{place}: {BadMunicipality("municipality", code)}";
        if (source.Period is { } period && PeriodText.Parse(period) is null)
        {
            yield return $"{place}: period is \"{period}\", expected \"2021\", \"2021-09\" or \"2021-01..2021-09\".";
        }

        if (source.MaxRejectedShare is < 0 or > 1) yield return FormattableString.Invariant($"{place}: maxRejectedShare is {source.MaxRejectedShare}, expected a share from 0 to 1.");
        if (source.LateAfterDays < 0) yield return $"{place}: lateAfterDays is {source.LateAfterDays}, expected 0 or more.";
        foreach (var fault in source.DueDates.SelectMany(BrokenBy)) yield return $"{place}: {fault}";
        foreach (var name in source.DueDates.GroupBy(due => due.Name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return $"{place}: two dueDates are named \"{name}\". Give each its own name.";
        }
    }

    private static IEnumerable<string> BrokenBy(DueDateConfiguration due, int index)
    {
        if (string.IsNullOrWhiteSpace(due.Name)) yield return $"dueDates[{index}]: name is missing.";
        if ((due with { Covers = "01" }).Read() is null) yield return $"dueDates[{index}]: due is \"{due.Due}\", expected a day of the year such as \"04-30\".";
        if ((due with { Due = "01-01" }).Read() is null) yield return $"dueDates[{index}]: covers is \"{due.Covers}\", expected a month from \"01\" to \"12\".";
    }

    private static IEnumerable<string> BrokenBy(ReportConfiguration report, int index)
    {
        var place = string.IsNullOrWhiteSpace(report.Name) ? $"reports[{index}]" : $"report \"{report.Name}\"";
        if (string.IsNullOrWhiteSpace(report.Name)) yield return $"{place}: name is missing.";
        foreach (var fault in BadLanguages($"{place}: languages", report.Languages)) yield return fault;
        foreach (var format in report.Formats.Where(format => !Formats.Contains(format)))
        {
            yield return $"{place}: unknown format '{format}'{NearestName.Hint(format, Formats)}";
        }
    }

    private static IEnumerable<string> BadLanguages(string place, IReadOnlyList<string> languages) => languages
        .Where(language => !Languages.Contains(language))
        .Select(language => $"{place}: unknown language '{language}'{NearestName.Hint(language, Languages)}");

    private static string BadMunicipality(string key, string code) => $"{key} is \"{code}\", expected the official three-digit code in quotes, such as \"186\".";

    [GeneratedRegex(@"^\d{3}$")]
    private static partial Regex MunicipalityCode();
}
