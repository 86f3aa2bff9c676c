using System.Text.Json;
using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>Every heading that is known for a field: a list in three languages, and the headers of all profiles at hand.</summary>
public sealed class KnownHeadings
{
    private const string Resource = "drafts/known-headings.json";
    private const int LongestHeading = 120;
    private const int LeastForSpelling = 6;
    private const int MostForSpelling = 40;
    private const int LeastForEnding = 3;

    private readonly Dictionary<string, string> _fields = [];
    private readonly Dictionary<string, IReadOnlyList<(string Field, decimal Sure)>> _guessed = [];

    public KnownHeadings(ProfileCatalog profiles)
    {
        using var stream = typeof(KnownHeadings).Assembly.GetManifestResourceStream(Resource)!;
        using var json = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        foreach (var field in json.RootElement.EnumerateObject()) Add(field.Name, field.Value.EnumerateArray().Select(heading => heading.GetString()!));
        foreach (var column in profiles.Profiles.SelectMany(profile => profile.Columns)) Add(column.Key, column.Value.Headers);
    }

    /// <summary>
    /// The fields that a heading may stand for, and how sure that is: the heading itself 1; with a typing error or in
    /// another number 0.9; with another ending 0.85; as the last words of the heading 0.8, the first 0.7.
    /// </summary>
    public IReadOnlyList<(string Field, decimal Sure)> Guess(string heading)
    {
        if (heading.Length > LongestHeading) return [];
        if (!_guessed.TryGetValue(heading, out var guesses)) _guessed[heading] = guesses = Look(heading);
        return guesses;
    }

    private IReadOnlyList<(string Field, decimal Sure)> Look(string heading)
    {
        var guesses = new Dictionary<string, decimal>();
        Offer(HeaderText.Whole(heading), 1);
        Offer(HeaderText.Bare(heading), 1);
        var bare = HeaderText.Bare(heading);
        if (guesses.Count == 0 && bare.Length is >= LeastForSpelling and <= MostForSpelling && NearestName.Find(bare, _fields.Keys.Where(known => IsNearInLength(known, bare))) is { } near) Offer(near, 0.9m);
        if (guesses.Count == 0 && _fields.Keys.Where(known => IsInflected(bare, known)).MaxBy(known => known.Length) is { } stem) Offer(stem, 0.85m);
        foreach (var part in heading.Split(['/', '|', ','], StringSplitOptions.RemoveEmptyEntries).Skip(1)) Offer(HeaderText.Bare(part), 0.75m);
        var words = heading.Split([' ', '\u00A0', '/', ',', '-', '(', ')', ':', '|'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            Offer(HeaderText.Bare(string.Join(' ', words.TakeLast(count))), 0.8m);
            Offer(HeaderText.Bare(string.Join(' ', words.Take(count))), 0.7m);
        }

        return [.. guesses.OrderByDescending(guess => guess.Value).Select(guess => (guess.Key, guess.Value))];

        void Offer(string known, decimal sure)
        {
            if (_fields.TryGetValue(known, out var field)) guesses[field] = Math.Max(sure, guesses.GetValueOrDefault(field));
        }
    }

    private static bool IsNearInLength(string known, string heading) => known.Length >= LeastForSpelling - 1 && Math.Abs(known.Length - heading.Length) <= heading.Length / 3;

    // "Läget" and "Läge": one or two letters more or less at the end.
    private static bool IsInflected(string heading, string known)
    {
        var (shorter, longer) = heading.Length < known.Length ? (heading, known) : (known, heading);
        return shorter.Length >= LeastForEnding && longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private void Add(string field, IEnumerable<string> headings)
    {
        foreach (var heading in headings.SelectMany(heading => new[] { HeaderText.Whole(heading), HeaderText.Bare(heading) }).Where(bare => bare.Length > 0))
        {
            if (field != "ignored") _fields.TryAdd(heading, field);
        }
    }
}
