namespace StrategyWarehouse.Etl.Documents;

/// <summary>What one look at the sources brought.</summary>
public sealed class IntakeResult
{
    public int Seen { get; set; }

    public int New { get; set; }

    public List<DocumentProblem> Problems { get; } = [];
}
