namespace StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

/// <summary>What the lines of a block are, as their first characters tell.</summary>
public enum BlockKind
{
    Text,
    Bullet,
    Goal,
    Theme,
    Header,
}
