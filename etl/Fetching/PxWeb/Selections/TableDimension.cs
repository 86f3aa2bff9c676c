namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>A variable of a PxWeb table, as its metadata describe it now.</summary>
/// <param name="Values">In the table's order.</param>
/// <param name="CanBeEliminated">A query may leave it out; the cells then hold all of it together.</param>
/// <param name="EliminationCode">The code that stands for all of it, where the metadata name one.</param>
internal sealed record TableDimension(
    string Code, string Text, IReadOnlyList<DimensionValue> Values, bool CanBeEliminated, string? EliminationCode, bool IsTime)
{
    public IReadOnlyList<string> Codes { get; } = [.. Values.Select(value => value.Code)];
}
