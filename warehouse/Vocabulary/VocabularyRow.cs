namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>One row of a vocabulary file.</summary>
/// <param name="Origin">"built-in" or "city".</param>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Values">One for each column of the table; null where the cell is empty.</param>
public sealed record VocabularyRow(string Origin, string Place, IReadOnlyList<string?> Values);
