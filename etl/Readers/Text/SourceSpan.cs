using System.Globalization;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Lines of a document, counted from 1, both ends included.</summary>
public sealed record SourceSpan(int First, int Last)
{
    public bool Holds(int number) => First <= number && number <= Last;

    /// <summary>The shortest span that covers both.</summary>
    public SourceSpan Through(SourceSpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"line {First}")
        : string.Create(CultureInfo.InvariantCulture, $"lines {First}-{Last}");
}
