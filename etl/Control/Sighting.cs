namespace StrategyWarehouse.Etl.Control;

/// <summary>A name in a source, and the bytes that it stood for: the newest sighting of a name is its version in force.</summary>
public sealed class Sighting
{
    public int Id { get; init; }

    public required string Source { get; init; }

    /// <summary>Name inside the source, with forward slashes.</summary>
    public required string Name { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }

    /// <summary>The source still offered it when it was last looked at.</summary>
    public bool IsOffered { get; set; } = true;
}
