using StrategyWarehouse.Etl.Readers.Measures.Printed;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>A number of a measure text with what its surroundings say of it. Places are offsets in the text.</summary>
internal sealed record ValuePhrase
{
    /// <summary>Where the words begin that make it a value: "tavoite" in "Kävijät, tavoite väh. 90".</summary>
    public required int Start { get; init; }

    /// <summary>Where the value itself begins: "väh.".</summary>
    public required int RawStart { get; init; }

    public required int End { get; set; }

    public decimal? Value { get; init; }

    public PrintedUnit? Unit { get; init; }

    public bool HasSign { get; init; }

    public bool IsPlaceholder { get; init; }

    /// <summary>target, baseline, actual, budget or forecast; null where no word says so.</summary>
    public string? Role { get; init; }

    /// <summary>The role stands in an earlier part of the list: the second one of "tavoite pojat 40, tytöt 50".</summary>
    public bool IsRoleInherited { get; init; }

    /// <summary>No word of the measure stands between role, operator or change and the number.</summary>
    public bool IsAdjacent { get; init; }

    public string? Operator { get; set; }

    /// <summary>up, down or null.</summary>
    public string? Change { get; init; }

    public bool LeadsToLevel { get; init; }

    public ReportingPeriod? Period { get; set; }

    /// <summary>"Kouluterveyskysely" in "(Kouluterveyskysely 2019: 98%)".</summary>
    public string? Source { get; init; }

    /// <summary>What tells it from the other values of the text: "yleinen". Empty where nothing does.</summary>
    public required string Label { get; init; }
}
