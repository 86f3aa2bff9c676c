namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>A cell as a format writes it, before its table is laid out on a grid.</summary>
/// <param name="Column">Where it begins, from 0.</param>
/// <param name="Width">How many columns it covers.</param>
/// <param name="GoesOn">It is merged with the cell above, whose text holds here too; its own text is blank.</param>
public sealed record DraftCell(int Column, int Width, string Text, bool GoesOn = false);
