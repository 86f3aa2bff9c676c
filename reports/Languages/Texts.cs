using System.Text.Json;
using System.Text.Json.Serialization;
using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports.Languages;

/// <summary>
/// The built-in texts of one language. A text that a language's file lacks, or has too much, stops reading:
/// every property is required and no other is allowed.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class Texts
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<string> Languages { get; } = ["en", "fi", "sv"];

    public required string Language { get; init; }
    public required string DecimalSign { get; init; }
    public required string ThousandsSign { get; init; }
    public required string Percent { get; init; }
    public required string Years { get; init; }
    public required string Date { get; init; }
    public required string Instant { get; init; }
    public required IReadOnlyList<string> Months { get; init; }
    public required string SkipToContent { get; init; }
    public required string NoData { get; init; }
    public required string NumbersAsTable { get; init; }
    public required string AboutThisReport { get; init; }
    public required string Category { get; init; }
    public required string StatusHeader { get; init; }
    public required string Count { get; init; }
    public required string ShareHeader { get; init; }
    public required string Grade { get; init; }
    public required string NoGrade { get; init; }
    public required string Others { get; init; }
    public required string OthersAre { get; init; }
    public required string Unnamed { get; init; }
    public required string StatusChart { get; init; }
    public required string GradeChart { get; init; }
    public required string InTotal { get; init; }
    public required string MoreInTable { get; init; }
    public required string UnitCostChart { get; init; }
    public required string NominalCost { get; init; }
    public required string RealCost { get; init; }
    public required string TargetCost { get; init; }
    public required string PeerCost { get; init; }
    public required string PeerMedian { get; init; }
    public required string Product { get; init; }
    public required string OutputUnit { get; init; }
    public required string YearHeader { get; init; }
    public required string LeftOutAre { get; init; }

    /// <exception cref="ConfigurationException">The language is none of those that ship.</exception>
    public static Texts For(string language)
    {
        if (!Languages.Contains(language)) throw new ConfigurationException($"There is no language '{language}'{NearestName.Hint(language, Languages)}");
        return JsonSerializer.Deserialize<Texts>(EmbeddedFile.Text($"languages/{language}.json"), CamelCase)!;
    }
}
