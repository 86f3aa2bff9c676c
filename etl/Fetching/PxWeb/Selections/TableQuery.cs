using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>
/// A source's query against a table as it is now. A dimension that the query does not name is eliminated where the table allows it;
/// else all of its values are asked for.
/// </summary>
internal static class TableQuery
{
    private const string Remedy = "The table has changed, or the query has a typing error: correct \"query\" of the source.";

    /// <exception cref="SourceFormatException">unknown_code: dimensions and codes that the table does not have, all of them; no_match: a pattern that no code fits.</exception>
    public static TableSelection Resolve(IReadOnlyDictionary<string, IReadOnlyList<string>> query, IReadOnlyList<TableDimension> table, SourcePlace where)
    {
        var unknown = UnknownIn(query, table).ToList();
        if (unknown.Count > 0) throw new SourceFormatException("unknown_code", where, string.Join("; ", unknown), "dimensions and codes of the table", Remedy);

        var selection = new TableSelection([.. table.Select(dimension => Of(dimension, AskedOf(dimension, query))).OfType<DimensionSelection>()]);
        var empty = selection.Dimensions.Where(dimension => dimension.Codes.Count == 0)
            .Select(dimension => $"nothing in {dimension.Dimension.Code} for {Quoted(AskedOf(dimension.Dimension, query) ?? ["*"])}").ToList();
        if (empty.Count > 0) throw new SourceFormatException("no_match", where, string.Join(" and ", empty), "at least one value of each dimension", Remedy);
        return selection;
    }

    private static IReadOnlyList<string>? AskedOf(TableDimension dimension, IReadOnlyDictionary<string, IReadOnlyList<string>> query) =>
        query.FirstOrDefault(item => IsSame(item.Key, dimension)).Value;

    private static bool IsSame(string name, TableDimension dimension) => string.Equals(name, dimension.Code, StringComparison.OrdinalIgnoreCase);

    private static DimensionSelection? Of(TableDimension dimension, IReadOnlyList<string>? asked)
    {
        if (asked is null)
        {
            if (dimension.EliminationCode is { } whole && dimension.Codes.Contains(whole)) return new DimensionSelection(dimension, [whole], null);
            return dimension.CanBeEliminated ? null : new DimensionSelection(dimension, dimension.Codes, "*");
        }

        var matched = asked.SelectMany(pattern => ValuePattern.Matches(pattern, dimension)).ToHashSet();
        var codes = dimension.Codes.Where(matched.Contains).ToList();
        var isShort = asked is [var only] && !dimension.Codes.Contains(only) && (ValuePattern.IsWildcard(only) || ValuePattern.Top(only) is not null);
        return new DimensionSelection(dimension, codes, isShort ? asked[0] : null);
    }

    private static IEnumerable<string> UnknownIn(IReadOnlyDictionary<string, IReadOnlyList<string>> query, IReadOnlyList<TableDimension> table)
    {
        foreach (var (name, asked) in query)
        {
            if (table.FirstOrDefault(dimension => IsSame(name, dimension)) is not { } dimension)
            {
                yield return $"the dimension {name}, which the table does not have (it has {string.Join(", ", table.Select(item => new DimensionValue(item.Code, item.Text)))})";
                continue;
            }

            foreach (var code in asked.Where(pattern => IsUnknown(pattern, dimension)))
            {
                yield return $"the code {code} in {dimension.Code}, which the table does not have (nearest: {string.Join(", ", Nearest(code, dimension))})";
            }
        }
    }

    // A wildcard that fits nothing names no code; that is told as a query without a match.
    private static bool IsUnknown(string pattern, TableDimension dimension) =>
        !ValuePattern.IsWildcard(pattern) && ValuePattern.Top(pattern) is null && !ValuePattern.Matches(pattern, dimension).Any();

    private static IEnumerable<DimensionValue> Nearest(string code, TableDimension dimension) =>
        NearestName.Nearest(code, dimension.Codes, 3).Select(near => dimension.Values.First(value => value.Code == near));

    private static string Quoted(IEnumerable<string> patterns) => string.Join(", ", patterns.Select(pattern => $"\"{pattern}\""));
}
