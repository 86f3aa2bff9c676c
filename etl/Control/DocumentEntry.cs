namespace StrategyWarehouse.Etl.Control;

/// <summary>An archived source document, by its content.</summary>
public sealed class DocumentEntry
{
    /// <summary>SHA-256, lower-case hexadecimal; the name of the file in the archive.</summary>
    public required string Hash { get; init; }

    public required long Size { get; init; }

    /// <summary>When these bytes were first taken in.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Set when a person has taken the document out of the star; the archive keeps it.</summary>
    public string? WithdrawnBecause { get; set; }
}
