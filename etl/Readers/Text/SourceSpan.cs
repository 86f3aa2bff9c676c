namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Lines of a document by their numbers, both ends included. The document says what a person calls the place.</summary>
public sealed record SourceSpan(int First, int Last)
{
    public IEnumerable<int> Lines => Enumerable.Range(First, Math.Max(0, Last - First + 1));

    public bool Holds(int number) => First <= number && number <= Last;

    /// <summary>The shortest span that covers both.</summary>
    public SourceSpan Through(SourceSpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}
