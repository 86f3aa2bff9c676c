namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>What a cell of lifted text begins with.</summary>
public enum CellKind
{
    Code,
    Year,
    Text,
}
