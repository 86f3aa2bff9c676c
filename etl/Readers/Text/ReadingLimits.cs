namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>How much of a document is read before it is refused. A city's follow-up is far below all of them.</summary>
public sealed record ReadingLimits
{
    /// <summary>Size of the file, and of what it unpacks to.</summary>
    public int Megabytes { get; init; } = 100;

    public int Pages { get; init; } = 2000;

    /// <summary>Cells that hold text, over all sheets and tables.</summary>
    public int Cells { get; init; } = 500_000;

    /// <summary>Characters of one line, paragraph or cell.</summary>
    public int CellCharacters { get; init; } = 1_000_000;

    /// <summary>Time that one document may take.</summary>
    public int Seconds { get; init; } = 120;
}
