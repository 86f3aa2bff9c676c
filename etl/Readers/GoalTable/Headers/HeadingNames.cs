namespace StrategyWarehouse.Etl.Readers.GoalTable.Headers;

/// <summary>A profile's headings, ready to be looked up cell by cell.</summary>
public sealed class HeadingNames
{
    private const int LongestHeading = 200;

    private readonly Dictionary<string, List<string>> _fields = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _met = [];
    private readonly HashSet<string> _beginnings = [];

    public HeadingNames(DocumentProfile profile)
    {
        foreach (var (field, column) in profile.Columns)
        {
            foreach (var heading in column.Headers) Add(heading, field);
        }

        Required = profile.Columns.Where(column => column.Value.Required).ToDictionary(column => column.Key, column => column.Value.Headers is [var first, ..] ? first : column.Key);
    }

    /// <summary>Required fields, and the heading to name in a message.</summary>
    public IReadOnlyDictionary<string, string> Required { get; }

    /// <summary>Whether some heading begins with this text; most rows of a table are told from a header by it.</summary>
    public bool CouldBegin(string cell)
    {
        if (cell.Length is 0 or > LongestHeading) return false;
        var first = cell.Split(['/', '|', '('], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
        return _beginnings.Contains(HeaderText.Whole(first));
    }

    /// <summary>The fields that a heading may stand for, in the order of the profile. It may stand in two languages: "Toimenpide / Åtgärd".</summary>
    public IReadOnlyList<string> FieldsOf(string cell)
    {
        if (cell.Length is 0 or > LongestHeading) return [];
        if (_met.TryGetValue(cell, out var known)) return known;
        var fields = Look(cell);
        if (_met.Count < 10_000) _met[cell] = fields;
        return fields;
    }

    private IReadOnlyList<string> Look(string cell)
    {
        if (Of(cell) is { Count: > 0 } whole) return whole;
        var parts = cell.Split(['/', '|']).Select(Of).ToList();
        return parts.All(part => part.Count > 0 && part.SequenceEqual(parts[0])) ? parts[0] : [];
    }

    private IReadOnlyList<string> Of(string heading) =>
        _fields.GetValueOrDefault(HeaderText.Whole(heading)) ?? _fields.GetValueOrDefault(HeaderText.Bare(heading)) ?? (IReadOnlyList<string>)[];

    private void Add(string heading, string field)
    {
        foreach (var key in new[] { HeaderText.Whole(heading), HeaderText.Bare(heading) }.Distinct().Where(key => key.Length > 0))
        {
            if (!_fields.TryGetValue(key, out var fields)) _fields[key] = fields = [];
            if (!fields.Contains(field)) fields.Add(field);
            for (var length = Math.Min(2, key.Length); length <= Math.Min(key.Length, LongestHeading); length++) _beginnings.Add(key[..length]);
        }
    }
}
