namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>
/// One measure as one document prints it, with the values that its text gives. Grain: one row per measure and document;
/// a text that names two measures gives two rows.
/// </summary>
public sealed record MeasureRow
{
    /// <summary>What is measured, without its numbers: "Alakoulun oppilaiden tyytyväisyys elämäänsä".</summary>
    public required string Measure { get; init; }

    /// <summary>Heading inside its table under which it stands, where the same name stands under several: "Alakoulut".</summary>
    public string? Group { get; init; }

    /// <summary>The whole text as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Code of the goal that it measures; null where the goal has none.</summary>
    public string? GoalCode { get; init; }

    /// <summary>Title of that goal; null where the measure stands outside any goal.</summary>
    public string? Goal { get; init; }

    /// <summary>The service area or company as printed.</summary>
    public string? OrgUnit { get; init; }

    /// <summary>Unit of the values: "%", "päivää". Null where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>up or down: which way is good. Null where the text does not tell.</summary>
    public string? Better { get; init; }

    /// <summary>Where the values come from: "Kouluterveyskysely".</summary>
    public string? DataSource { get; init; }

    /// <summary>Empty for a measure that is named only.</summary>
    public IReadOnlyList<MeasureValue> Values { get; init; } = [];

    /// <summary>0..1, by the rules that the layout states.</summary>
    public required decimal Confidence { get; init; }

    public required string SourceLocator { get; init; }
}
