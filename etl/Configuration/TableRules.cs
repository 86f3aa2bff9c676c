using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Etl.Readers.Tabular.Files;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>What a source's settings for tables must satisfy.</summary>
internal static class TableRules
{
    private static readonly IReadOnlyList<string> Delimiters = [";", ",", "|", "tab"];
    private static readonly IReadOnlyList<string> DecimalSigns = [",", "."];
    private static readonly IReadOnlyList<string> ThousandsSeparators = ["space", ".", ","];

    public static IEnumerable<string> BrokenBy(SourceConfiguration source)
    {
        if (SourceKind.All.FirstOrDefault(kind => kind.Name == source.Kind) is not { } kind) return [];
        var faults = kind.IsTabular ? OfTable(source, TabularKind.Of(kind)) : kind.IsStatistics ? StatisticsRules.BrokenBy(source) : OfDocuments(source);
        return faults.Select(fault => $"source \"{source.Name}\": {fault}");
    }

    private static IEnumerable<string> OfDocuments(SourceConfiguration source)
    {
        if (source.Columns.Count > 0 || source.Constants.Count > 0 || source.Strict || source.Format != new TableFormatConfiguration())
        {
            yield return $"columns, constants, strict and format are for tables; documents of kind {source.Kind} are read by a profile.";
        }
    }

    private static IEnumerable<string> OfTable(SourceConfiguration source, TabularKind kind)
    {
        var names = kind.Fields.Select(field => field.Name).ToList();
        foreach (var key in source.Columns.Keys)
        {
            var parts = key.Split('@', 2);
            if (kind.Field(parts[0]) is not { } field) yield return $"columns: unknown column '{parts[0]}'{NearestName.Hint(parts[0], names)}";
            else if (parts.Length == 2 && !(kind.HasScenario && field.IsNumber)) yield return $"columns: '{key}': only amounts and quantities have a column for each scenario.";
            else if (parts.Length == 2 && !Scenarios.Contains(parts[1])) yield return $"columns: '{key}': unknown scenario '{parts[1]}'{NearestName.Hint(parts[1], Scenarios)}";
        }

        foreach (var plain in source.Columns.Keys.Where(key => source.Columns.Keys.Any(other => other.StartsWith($"{key}@", StringComparison.OrdinalIgnoreCase))))
        {
            yield return $"columns: '{plain}' stands beside '{plain}@…', so nobody knows which scenario it is. Write '{plain}@actual' instead.";
        }

        foreach (var key in source.Constants.Keys.Where(key => kind.Field(key) is null)) yield return $"constants: unknown column '{key}'{NearestName.Hint(key, names)}";
        foreach (var key in source.Constants.Keys.Intersect(source.Columns.Keys, StringComparer.OrdinalIgnoreCase)) yield return $"'{key}' stands under columns and under constants. Remove one of them.";
        foreach (var fault in OfFormat(source.Format)) yield return fault;
        if (!OverlapPolicy.All.Contains(source.Overlap)) yield return $"overlap is \"{source.Overlap}\"{NearestName.Hint(source.Overlap, OverlapPolicy.All)}";
    }

    private static IReadOnlyList<string> Scenarios { get; } = ["actual", "budget", "target", "forecast"];

    private static IEnumerable<string> OfFormat(TableFormatConfiguration format)
    {
        (string Key, string? Given, IReadOnlyList<string> Known)[] all =
        [
            ("delimiter", format.Delimiter, Delimiters), ("encoding", format.Encoding?.ToLowerInvariant(), TableEncoding.All),
            ("decimalSign", format.DecimalSign, DecimalSigns), ("thousandsSeparator", format.ThousandsSeparator, ThousandsSeparators),
        ];
        foreach (var (key, given, known) in all.Where(item => item.Given is not null && !item.Known.Contains(item.Given)))
        {
            yield return $"format.{key} is \"{given}\", expected one of {string.Join("  ", known.Select(value => $"\"{value}\""))}.";
        }

        if (format.DecimalSign is not null && format.DecimalSign == format.ThousandsSeparator) yield return "format: decimalSign and thousandsSeparator are the same.";
    }
}
