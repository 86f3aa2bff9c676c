namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>What is asked of one dimension.</summary>
/// <param name="Codes">Each code that the answer is to hold.</param>
/// <param name="Pattern">"*", "KU*" or "top(3)", where that is shorter to send and stands for just these codes.</param>
internal sealed record DimensionSelection(TableDimension Dimension, IReadOnlyList<string> Codes, string? Pattern);
