using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>The new or the old half of a change: a target year as printed, and means.</summary>
/// <param name="Year">Null where the half is empty.</param>
public sealed record ChangeHalf(string? Year, List<Piece> Means)
{
    public bool HasBadYear => Year is not null && Year4.Parse(Year) is null;

    public bool IsOpen => Means.Count > 0 && !Means[^1].EndsSentence;
}
