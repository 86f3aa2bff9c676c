using System.Xml;
using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>What a chart is made of.</summary>
/// <param name="Encodings">What the chart kind calls a column, to the column.</param>
/// <param name="Missing">The label of a category that is NULL.</param>
public sealed record ChartData(
    IReadOnlyList<QueryRow> Rows,
    IReadOnlyDictionary<string, ColumnName> Encodings,
    StatusScale Statuses,
    Texts Texts,
    string Missing)
{
    public WrittenForms Forms { get; } = new(Texts);

    /// <summary>A category's name. Characters that XML cannot hold, which documents do, become spaces.</summary>
    public string Label(QueryRow row, string encoding) => row.Text(Column(encoding)) is { Length: > 0 } label
        ? new string([.. label.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : ' ')])
        : Missing;

    public string? Text(QueryRow row, string encoding) => row.Text(Column(encoding));

    public long? Whole(QueryRow row, string encoding) => row.Whole(Column(encoding));

    public decimal? Number(QueryRow row, string encoding) => row.Number(Column(encoding));

    private string Column(string encoding) => Encodings[encoding].Name;
}
