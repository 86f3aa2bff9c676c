using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>Finds the words with which an assessment begins and says whether the goal was reached.</summary>
/// <param name="words">Status texts of the shared vocabulary, in all languages.</param>
public sealed class StatusPhrase(DocumentProfile profile, IEnumerable<string> words)
{
    private readonly string[] _words =
        [.. words.Select(WhiteSpace.Fold).Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length)];

    /// <summary>
    /// The known status that the text begins with; or the longer phrase that the profile's patterns tell, so that
    /// "Toteutui osaksi" is not taken for "Toteutui". Null where the text begins otherwise.
    /// </summary>
    public string? In(string? assessment)
    {
        if (string.IsNullOrEmpty(assessment)) return null;
        var known = Array.Find(_words, word => Begins(assessment, word))?.Length ?? 0;
        var told = profile.Status.Select(pattern => pattern.Match(assessment)).Where(match => match is { Success: true, Index: 0 }).Select(match => match.Length).DefaultIfEmpty(0).Max();
        var length = Math.Max(known, told);
        return length == 0 ? null : assessment[..length].TrimEnd();
    }

    private static bool Begins(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
