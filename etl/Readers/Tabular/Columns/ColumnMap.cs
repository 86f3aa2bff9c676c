using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>Which column of a table holds which field.</summary>
/// <param name="Headers">As printed, one a column.</param>
/// <param name="LeftAside">Headers that name no field.</param>
public sealed record ColumnMap(IReadOnlyList<string> Headers, IReadOnlyList<FieldColumn> Fields, IReadOnlyList<string> LeftAside)
{
    /// <summary>The scenarios that have columns of their own, in the order of the columns; empty where none has.</summary>
    public IReadOnlyList<string> Scenarios { get; } = [.. Fields.Select(item => item.Scenario).OfType<string>().Distinct()];

    /// <summary>Names of the fields that have a column.</summary>
    public IReadOnlyList<string> FieldsFound { get; } = [.. Fields.Where(item => item.Column is not null).Select(item => item.Field.Name).Distinct()];

    /// <summary>How many fields have a column.</summary>
    public int Found => FieldsFound.Count;

    /// <exception cref="SourceFormatException">missing_column, unknown_column, ambiguous_column: the row is the header and does not fit.</exception>
    public static ColumnMap Of(IReadOnlyList<string> headers, TableSettings settings, SourcePlace place)
    {
        var map = Match(headers, settings);
        map.Check(settings, place);
        return map;
    }

    /// <exception cref="SourceFormatException">missing_column, unknown_column, ambiguous_column: the row is the header and does not fit.</exception>
    public void Check(TableSettings settings, SourcePlace place)
    {
        foreach (var (field, header) in settings.Columns)
        {
            if (ColumnOf(Headers, header) is null) throw Missing($"no column \"{header}\", which \"columns\" names for {field}", Headers, header, place);
        }

        foreach (var twice in Fields.Where(field => field.Column is not null).GroupBy(field => (field.Field.Name, field.Scenario)).Where(group => group.Count() > 1))
        {
            throw new SourceFormatException("ambiguous_column", place, $"several columns for {twice.Key.Name}: {string.Join(", ", twice.Select(field => $"\"{Headers[field.Column!.Value]}\""))}", "one",
                $"Say which one it is: \"columns\": {{ \"{twice.Key.Name}\": \"{Headers[twice.First().Column!.Value]}\" }}.");
        }

        var missing = TabularKind.Of(settings.Kind).Fields.Where(field => field.IsRequired && !Has(field)).ToList();
        if (missing.Count > 0) throw Missing($"no column for {string.Join(", ", missing.Select(field => field.Name))}", Headers, missing[0].Name, place);
        if (settings.IsStrict && LeftAside.Count > 0)
        {
            throw new SourceFormatException("unknown_column", place, $"unknown columns {string.Join(", ", LeftAside.Select(header => $"\"{header}\""))}", "known columns alone, because the source is strict",
                "Map them under \"columns\", or leave \"strict\" out.");
        }
    }

    /// <summary>The fields that a row of headers names, whether or not it is enough.</summary>
    public static ColumnMap Match(IReadOnlyList<string> headers, TableSettings settings)
    {
        var kind = TabularKind.Of(settings.Kind);
        // Folded once: any row may be tried for a header, and its cells may be long texts.
        var names = headers.Select(Folded).ToList();
        var fields = new List<FieldColumn>();
        foreach (var (key, header) in settings.Columns)
        {
            var parts = key.Split('@', 2);
            if (kind.Field(parts[0]) is { } field && ColumnOf(headers, header) is { } column) fields.Add(new FieldColumn(field, column, null, parts.ElementAtOrDefault(1)?.ToLowerInvariant()));
        }

        var (mapped, taken) = (fields.Select(field => field.Field).ToHashSet(), fields.Select(field => field.Column).ToHashSet());
        foreach (var (name, value) in settings.Constants)
        {
            if (kind.Field(name) is { } field && mapped.Add(field)) fields.Add(new FieldColumn(field, null, value, null));
        }

        foreach (var field in kind.Fields.Where(field => !mapped.Contains(field)))
        {
            // The field's own name goes before other names for it.
            var own = Enumerable.Range(0, headers.Count).Where(column => !taken.Contains(column) && names[column] == Folded(field.Name)).ToList();
            var found = own.Count > 0 ? own : Called(field, names, taken);
            fields.AddRange(found.Select(column => new FieldColumn(field, column, null, null)));
            foreach (var column in found) taken.Add(column);
        }

        return new ColumnMap(headers, fields, [.. headers.Where((header, column) => header.Length > 0 && !taken.Contains(column))]);
    }

    private static List<int> Called(TabularField field, List<string> names, HashSet<int?> taken)
    {
        var byAlias = field.Aliases.Select(Folded)
            .Select(alias => Enumerable.Range(0, names.Count).Where(column => !taken.Contains(column) && names[column] == alias).ToList())
            .Where(columns => columns.Count > 0);
        return field.IsRanked ? byAlias.FirstOrDefault() ?? [] : [.. byAlias.SelectMany(columns => columns).Distinct().Order()];
    }

    public IEnumerable<FieldColumn> Of(string field) => Fields.Where(item => item.Field.Name == field);

    // A month may be written with its year.
    private bool Has(TabularField field) => Of(field.Name).Any() || (field.Type == FieldType.Year && Of("month").Any(month => month.Column is not null));

    private static int? ColumnOf(IReadOnlyList<string> headers, string header) =>
        headers.Index().Where(item => Folded(item.Item) == Folded(header)).Select(item => (int?)item.Index).FirstOrDefault();

    private static string Folded(string header) => string.Concat(header.Where(letter => char.IsLetterOrDigit(letter) || letter is '€' or '@')).ToLowerInvariant();

    private static SourceFormatException Missing(string found, IReadOnlyList<string> headers, string wanted, SourcePlace place) => new(
        "missing_column", place, found, $"it among the headers {string.Join(", ", headers.Where(header => header.Length > 0).Select(header => $"\"{header}\""))}",
        $"Map it under \"columns\" of the source (\"{wanted}\": \"the header\"), give its value under \"constants\", or correct the file{NearestName.Hint(wanted, headers.Where(header => header.Length > 0))}.");
}
