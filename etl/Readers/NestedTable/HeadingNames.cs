namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>A profile's headings, ready to be looked up cell by cell.</summary>
public sealed class HeadingNames
{
    private const int LongestHeading = 200;

    private readonly Dictionary<string, string> _fields = [];

    public HeadingNames(DocumentProfile profile)
    {
        foreach (var (field, column) in profile.Columns)
        {
            foreach (var heading in column.Headers.Select(HeaderText.Bare).Where(bare => bare.Length > 0)) _fields.TryAdd(heading, field);
        }

        Required = profile.Columns.Where(column => column.Value.Required).ToDictionary(column => column.Key, column => column.Value.Headers is [var first, ..] ? first : column.Key);
    }

    /// <summary>Required fields, and the heading to name in a message.</summary>
    public IReadOnlyDictionary<string, string> Required { get; }

    public string? FieldOf(string cell) => cell.Length > LongestHeading ? null : _fields.GetValueOrDefault(HeaderText.Bare(cell));
}
