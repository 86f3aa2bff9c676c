namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>An anchor and the paragraphs from it to the next one: its narrative, then the goal and means of the next row.</summary>
/// <param name="Anchor">Null for what stands above the first anchor.</param>
public sealed record Section(Anchor? Anchor)
{
    public List<Paragraph> Paragraphs { get; } = [];

    /// <summary>The first paragraph shares its line with the status, so it is narrative for certain.</summary>
    public bool NarrativeOnAnchorLine { get; set; }

    /// <summary>Paragraphs that may be goal and means of the next row.</summary>
    public int Free => Paragraphs.Count - (NarrativeOnAnchorLine ? 1 : 0);
}
