namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>A stretch across the page or down it.</summary>
public readonly record struct Span(double From, double To)
{
    public double Length => To - From;

    public double Middle => (From + To) / 2;

    /// <summary>What the stretches cover together, in order.</summary>
    public static List<Span> Union(IEnumerable<Span> spans)
    {
        var union = new List<Span>();
        foreach (var span in spans.OrderBy(span => span.From))
        {
            if (union.Count > 0 && span.From <= union[^1].To) union[^1] = union[^1] with { To = Math.Max(union[^1].To, span.To) };
            else union.Add(span);
        }

        return union;
    }
}
