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

    /// <summary>A heading may stand in two languages: "Toimenpide / Åtgärd".</summary>
    public string? FieldOf(string cell)
    {
        if (cell.Length > LongestHeading) return null;
        if (_fields.GetValueOrDefault(HeaderText.Bare(cell)) is { } whole) return whole;
        var parts = cell.Split(['/', '|']).Select(part => _fields.GetValueOrDefault(HeaderText.Bare(part))).Distinct().ToList();
        return parts.Count == 1 ? parts[0] : null;
    }
}
