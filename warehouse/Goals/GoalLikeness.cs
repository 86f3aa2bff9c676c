using F23.StringSimilarity;

namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>
/// How alike two wordings under one code are, and whether that makes them one goal.
/// One in ten letters may differ: that lets a slip of the pen and one exchanged word pass in a sentence, and nothing in a short title.
/// Under a code, where every word is a form of a word of the other, it may be nearly one in five: endings alone make no other goal.
/// What turns a goal into another with few letters stops it: another number, a negation, the opposite direction, another level,
/// and, where no code speaks for the match, any word that is not merely inflected.
/// </summary>
/// <param name="Similarity">Normalized Levenshtein similarity of the folded wordings, 0 to 1.</param>
/// <param name="Reason">Why they are not one goal; null where they are.</param>
internal sealed record GoalLikeness(double Similarity, string? Reason)
{
    private const double SameGoal = 0.9;
    private const double SameGoalInOtherForms = 0.82;
    private const double NearMissUnderOneCode = 0.75;
    private const double NearMissWithoutCode = 0.8;

    /// <summary>A longer text is no title; comparing its letters would cost more than it tells.</summary>
    private const int LongestCompared = 1000;

    /// <summary>Fewer words are shared by chance.</summary>
    private const int LeastWords = 3;
    private const double WordsThatMayDiffer = 0.25;

    private const double InflectedWord = 0.6;
    private const int InflectedStem = 5;
    private const int LongestFormWord = 3;

    private static readonly Levenshtein Letters = new();

    private static readonly HashSet<string> Negations =
        ["ei", "eivät", "eikä", "älä", "ilman", "inte", "ej", "icke", "utan", "not", "no", "without", "never"];

    private static readonly string[] Up = ["kasva", "lisä", "nous", "nost", "parane", "paranta", "vahvist", "öka", "ökn", "förbättr", "höj", "stärk", "increas", "grow", "improv", "rais", "strengthen"];

    private static readonly string[] Down = ["laske", "väh", "heik", "pienen", "supist", "minsk", "sänk", "försämr", "försvag", "decreas", "reduc", "declin", "lower", "weaken"];

    public bool IsSameGoal => Reason is null;

    /// <summary>Null where the two are not even nearly alike.</summary>
    public static GoalLikeness? Of(GoalTitle a, GoalTitle b)
    {
        var isCoded = a.Code.Length > 0;
        var longest = Math.Max(a.Folded.Length, b.Folded.Length);
        if (longest is 0 or > LongestCompared) return null;
        var allowed = (int)(longest * (1 - (isCoded ? NearMissUnderOneCode : NearMissWithoutCode)));
        if (Math.Abs(a.Folded.Length - b.Folded.Length) > allowed || LettersMissing(a.Folded, b.Folded) > allowed) return ByWords(a, b);

        var distance = Letters.Distance(a.Folded, b.Folded, allowed + 1);
        if (distance > allowed) return ByWords(a, b);
        var similarity = 1 - (distance / longest);
        return new GoalLikeness(similarity, ReasonAgainst(a, b, similarity, isCoded));
    }

    /// <summary>A clause more, or the words in another order: never one goal by itself, but for the steward to see.</summary>
    private static GoalLikeness? ByWords(GoalTitle a, GoalTitle b)
    {
        if (a.Code.Length == 0) return null;
        var (shorter, longer) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        var words = shorter.Words.Count(word => word.Length > LongestFormWord);
        if (words < LeastWords || OtherWords(shorter, longer) > words * WordsThatMayDiffer) return null;
        return new GoalLikeness(1 - (Letters.Distance(a.Folded, b.Folded) / Math.Max(a.Folded.Length, b.Folded.Length)), "wording");
    }

    private static string? ReasonAgainst(GoalTitle a, GoalTitle b, double similarity, bool isCoded)
    {
        if (!a.Numbers.SequenceEqual(b.Numbers)) return "numbers";
        if (a.Words.Count(Negations.Contains) != b.Words.Count(Negations.Contains)) return "negation";
        if (Points(a, Up) != Points(b, Up) || Points(a, Down) != Points(b, Down)) return "direction";
        if (!isCoded && !a.Levels.Overlaps(b.Levels)) return "level";
        var others = Math.Max(OtherWords(a, b), OtherWords(b, a));
        var isSame = similarity >= SameGoal ? others <= (isCoded ? 1 : 0) : isCoded && similarity >= SameGoalInOtherForms && others == 0;
        return isSame ? null : "wording";
    }

    private static int Points(GoalTitle title, string[] stems) =>
        title.Words.Count(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));

    /// <summary>Words of one wording that are no form of any word of the other; short words that only join others do not count.</summary>
    private static int OtherWords(GoalTitle a, GoalTitle b)
    {
        var rest = b.Words.ToList();
        var unmatched = a.Words.Where(word => !rest.Remove(word)).Where(word => word.Length > LongestFormWord).ToList();
        return unmatched.Count(word => !rest.Any(other => AreForms(word, other)));
    }

    private static bool AreForms(string word, string other) =>
        word.AsSpan().CommonPrefixLength(other) >= InflectedStem
        || 1 - (Letters.Distance(word, other) / Math.Max(word.Length, other.Length)) >= InflectedWord;

    /// <summary>A lower bound of the edit distance that costs one pass: letters that one text has and the other lacks.</summary>
    private static int LettersMissing(string a, string b)
    {
        Span<int> balance = stackalloc int[64];
        foreach (var letter in a) balance[letter & 63]++;
        foreach (var letter in b) balance[letter & 63]--;
        var (more, fewer) = (0, 0);
        foreach (var count in balance)
        {
            if (count > 0) more += count;
            else fewer -= count;
        }

        return Math.Max(more, fewer);
    }
}
