namespace StrategyWarehouse.Reports.Definitions;

/// <summary>What an author probably meant.</summary>
internal static class NearestName
{
    /// <summary>The end of a message about a wrong name: the nearest right one, or all of them if none is near.</summary>
    public static string Hint(string wrong, IEnumerable<string> known)
    {
        var candidates = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (candidates.Count == 0) return "; none is defined";

        var nearest = candidates.MinBy(candidate => Distance(wrong, candidate))!;
        var isNear = Distance(wrong, nearest) <= Math.Max(2, nearest.Length / 3);
        return isNear ? $"; did you mean '{nearest}'?" : $"; known: {string.Join(", ", candidates)}";
    }

    // Levenshtein: the number of letters to add, drop or change.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
