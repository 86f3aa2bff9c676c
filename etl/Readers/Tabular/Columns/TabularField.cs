namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>A column that a kind of table may have.</summary>
/// <param name="Name">English name, as the header or a configuration writes it.</param>
/// <param name="Type">One of <see cref="FieldType"/>.</param>
/// <param name="RawColumn">The staged column.</param>
/// <param name="IsKey">Two rows of a reference table may not agree in all of these.</param>
/// <param name="IsRanked">Of several columns with aliases the one that the list names first is meant; else they are a fault.</param>
/// <param name="Aliases">Other headers of it, in Finnish, Swedish and English.</param>
public sealed record TabularField(string Name, string Type, string RawColumn, bool IsRequired, bool IsKey, bool IsRanked, IReadOnlyList<string> Aliases)
{
    public bool IsNumber => Type is FieldType.Money or FieldType.Number or FieldType.Weight or FieldType.Figure or FieldType.Area;
}
