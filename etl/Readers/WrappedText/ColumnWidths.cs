namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>How wide the columns of a document are, in characters; null where it does not show that.</summary>
/// <param name="Goal">The widest line of goals and means.</param>
/// <param name="Narrative">The widest line of narratives.</param>
public sealed record ColumnWidths(int? Goal, int? Narrative)
{
    private const int LeastLines = 3;
    private const int Slack = 4;

    /// <param name="goal">The width that the profile gives, or null to learn it.</param>
    public static ColumnWidths Of(IReadOnlyList<Section> sections, int? goal)
    {
        // The paragraph before a code is always means, and its lines below the first are as wide as that column lets them be.
        var means = sections.SkipLast(1).Where(section => section.Free > 0).SelectMany(section => Lines(section.Paragraphs[^1]).Skip(1)).ToList();
        var narratives = sections.Where(section => section.Anchor is not null).SelectMany(CertainNarrative).ToList();
        return new ColumnWidths(goal ?? (means.Count >= LeastLines ? means.Max() + Slack : null), narratives.Count > 0 ? narratives.Max() : null);
    }

    /// <summary>Too long a line for a goal or means: nearer to the width of the narratives, where they are wider.</summary>
    public bool IsNarrative(int length) => Goal < Narrative && length > (Goal + Narrative) / 2;

    // The paragraph on the line of its code, or the first of more than goal and means of the next row can be.
    private static IEnumerable<int> CertainNarrative(Section section) =>
        section.NarrativeOnAnchorLine || (section.Free > 2 && section.Paragraphs[0].Marker is null) ? Lines(section.Paragraphs[0]) : [];

    private static IEnumerable<int> Lines(Paragraph paragraph) => paragraph.Pieces.Select(piece => piece.Text.Trim().Length);
}
