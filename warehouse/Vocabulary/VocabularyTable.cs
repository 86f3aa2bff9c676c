namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>One vocabulary: the built-in rows and the city's own, in the columns of its raw table (origin first).</summary>
/// <param name="FileName">For example "status-words.csv".</param>
/// <param name="RawTable">For example "status_word".</param>
public sealed record VocabularyTable(string FileName, string RawTable, IReadOnlyList<string> Columns, IReadOnlyList<VocabularyRow> Rows);
