namespace StrategyWarehouse.Etl.Readers.Measures.Words;

/// <summary>Words and phrases to be found; "tavoite*" stands for every word that begins so, "*tavoite" for every longer one that ends so.</summary>
internal sealed class WordList
{
    private const int LongestPhrase = 3;
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly List<string> _endings = [];

    public WordList(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.EndsWith('*')) _beginnings.Add(entry[..^1]);
            else if (entry.StartsWith('*')) _endings.Add(entry[1..]);
            else _whole.Add(entry);
        }
    }

    public bool Contains(string word)
    {
        var lower = word.ToLowerInvariant();
        return _whole.Contains(lower)
            || _beginnings.Exists(part => lower.StartsWith(part, StringComparison.Ordinal))
            || _endings.Exists(part => lower.Length > part.Length && lower.EndsWith(part, StringComparison.Ordinal));
    }

    /// <summary>How many of the first words make an entry, the longest one; 0 for none.</summary>
    public int WordsMatched(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(LongestPhrase, words.Count); count > 1; count--)
        {
            if (_whole.Contains(string.Join(' ', words.Take(count)).ToLowerInvariant())) return count;
        }

        return words.Count > 0 && Contains(words[0]) ? 1 : 0;
    }
}
