using StrategyWarehouse.Etl.Readers.Measures.Printed;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>One part of a measure text.</summary>
internal sealed record Element(ElementKind Kind, int Start, int End)
{
    /// <summary>The role, the operator, up or down; empty for other kinds.</summary>
    public string Key { get; init; } = "";

    /// <summary>A word that names the measure and says what its number is at once: "enimmäispituus", "tuottotavoite".</summary>
    public bool IsNoun { get; init; }

    public ReportingPeriod? Period { get; init; }

    /// <summary>Null where the number cannot be told, as of a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>Printed with a plus or a minus.</summary>
    public bool HasSign { get; init; }

    public PrintedUnit? Unit { get; init; }

    /// <summary>A word that leads to a level ("till"), or that goes before a year ("vuonna").</summary>
    public bool LeadsToLevel { get; init; }

    public bool LeadsToYear { get; init; }

    /// <summary>"mennessä": the number before it is a year.</summary>
    public bool FollowsYear { get; init; }
}
