namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>Finds what the user most likely meant by a misspelt name, for messages that offer it.</summary>
public static class NearestName
{
    /// <summary>A longer list helps nobody.</summary>
    private const int MostListed = 20;

    /// <summary>The known name with the smallest edit distance, or null when none is near enough to be a typing error.</summary>
    public static string? Find(string given, IEnumerable<string> known)
    {
        var nearest = ByDistance(given, known).FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(2, given.Length / 3) ? nearest.Name : null;
    }

    /// <summary>The known names that look most like the given one, however far they are.</summary>
    public static IEnumerable<string> Nearest(string given, IEnumerable<string> known, int count) => ByDistance(given, known).Take(count).Select(candidate => candidate.Name);

    /// <summary>Ends a message about an unknown name: "; did you mean 'x'?", or the known names where none is near.</summary>
    public static string Hint(string given, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Find(given, names) is { } nearest) return $"; did you mean '{nearest}'?";
        return names.Count is > 0 and <= MostListed ? $"; known: {string.Join(", ", names)}" : "";
    }

    private static IEnumerable<(string Name, int Distance)> ByDistance(string given, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(given.ToLowerInvariant(), name.ToLowerInvariant())))
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal);

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(substitution, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
