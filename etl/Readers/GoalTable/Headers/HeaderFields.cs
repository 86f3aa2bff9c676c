namespace StrategyWarehouse.Etl.Readers.GoalTable.Headers;

/// <summary>Gives each column of a header its field; a field is given once, "ignored" to any number of columns.</summary>
public static class HeaderFields
{
    private const string New = "new_";
    private const string Old = "old_";

    /// <param name="cells">The headings, column by column.</param>
    /// <returns>Field by column; a column that the profile does not know is absent.</returns>
    public static IReadOnlyDictionary<int, string> In(IReadOnlyList<string> cells, HeadingNames names)
    {
        var candidates = cells.Select((cell, column) => (Column: column, Fields: names.FieldsOf(cell))).Where(candidate => candidate.Fields.Count > 0).ToList();
        var fields = new Dictionary<int, string>();
        var given = new HashSet<string>();
        foreach (var (column, field) in ByYear(cells, candidates)) Give(column, [field]);

        // A heading that can stand for one field alone comes before those that can stand for several.
        foreach (var (column, possible) in candidates.Where(candidate => candidate.Fields.Count == 1)) Give(column, possible);
        foreach (var (column, possible) in candidates.Where(candidate => candidate.Fields.Count > 1)) Give(column, possible);
        return fields;

        void Give(int column, IReadOnlyList<string> possible)
        {
            if (fields.ContainsKey(column)) return;
            if (possible.FirstOrDefault(field => field == "ignored" || given.Add(field)) is { } free) fields[column] = free;
        }
    }

    // "Tavoitevuosi 2020" and "Tavoitevuosi 2021" tell old and new by their years alone.
    private static IEnumerable<(int Column, string Field)> ByYear(IReadOnlyList<string> cells, List<(int Column, IReadOnlyList<string> Fields)> candidates)
    {
        var dated = candidates
            .SelectMany(candidate => candidate.Fields.Select(Changed).OfType<string>().Distinct().Select(changed => (changed, candidate.Column)))
            .Select(candidate => (candidate.changed, candidate.Column, Year: HeaderText.Year(cells[candidate.Column])))
            .Where(candidate => candidate.Year is not null);
        foreach (var pair in dated.GroupBy(candidate => candidate.changed))
        {
            var years = pair.OrderByDescending(candidate => candidate.Year).ToList();
            if (years.Count != 2 || years[0].Year == years[1].Year) continue;
            yield return (years[0].Column, New + pair.Key);
            yield return (years[1].Column, Old + pair.Key);
        }
    }

    private static string? Changed(string field) =>
        field.StartsWith(New, StringComparison.Ordinal) || field.StartsWith(Old, StringComparison.Ordinal) ? field[New.Length..] : null;
}
