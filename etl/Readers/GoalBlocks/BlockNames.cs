namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>The headings that a profile gives to the parts of a block; case, white space and punctuation do not matter.</summary>
public sealed class BlockNames
{
    private const int LongestHeading = 60;

    private readonly Dictionary<string, string> _fields = [];

    public BlockNames(DocumentProfile profile)
    {
        foreach (var (field, column) in profile.Columns)
        {
            foreach (var heading in column.Headers) _fields.TryAdd(Letters(heading), field);
        }
    }

    /// <summary>Null for a text that heads nothing. A heading may stand in two languages: "Arviointi / Bedömning".</summary>
    public string? FieldOf(string text)
    {
        if (text.Length is 0 or > LongestHeading) return null;
        if (_fields.TryGetValue(Letters(text), out var whole)) return whole;
        var parts = text.Split(['/', '|']).Select(part => _fields.GetValueOrDefault(Letters(part))).Distinct().ToList();
        return parts.Count == 1 ? parts[0] : null;
    }

    private static string Letters(string heading) => string.Concat(heading.Where(char.IsLetter)).ToUpperInvariant();
}
