using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>
/// Tells the decimal sign and the thousands separator from the numbers of a table: first from some of them, and from all where those do not tell.
/// </summary>
internal sealed class NumberSignsSearch(DuckDBConnection connection, TableInput input, TableSettings settings)
{
    private const int SampleRows = 20_000;

    /// <param name="known">The decimal sign that other documents of the source show; null where they show none, or several.</param>
    /// <exception cref="SourceFormatException">ambiguous_numbers</exception>
    public NumberSigns Find(string document, string? known)
    {
        var columns = input.Map.Fields.Where(field => field.Field.IsNumber && field.Column is not null).Select(field => $"c{field.Column}").ToList();
        if (columns.Count == 0) return new NumberSigns(settings.DecimalSign ?? ",", settings.ThousandsSign ?? "", IsShown: false);
        var evidence = Look(columns, $"limit {SampleRows}");
        if (settings.DecimalSign is null && evidence is { Comma: 0, Point: 0 }) evidence = Look(columns, "");

        var shown = evidence switch
        {
            { Comma: 0, Point: 0 } => null,
            _ => evidence.Comma >= evidence.Point ? "," : ".",
        };
        var isUnclear = evidence.UnclearComma + evidence.UnclearPoint > 0;
        var decimalSign = settings.DecimalSign ?? shown ?? known ?? (isUnclear ? throw Ambiguous(document, evidence) : ",");
        var thousandsSeen = decimalSign == "," ? evidence.PointGroups : evidence.CommaGroups;
        var other = decimalSign == "," ? "." : ",";
        return new NumberSigns(decimalSign, settings.ThousandsSign ?? (thousandsSeen > 0 ? other : ""), shown is not null);
    }

    private Evidence Look(IReadOnlyList<string> columns, string limit)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $$"""
            with cells as (
                select unnest([{{string.Join(", ", columns)}}]) as cell from (select {{string.Join(", ", columns)}} from {{input.Relation()}} {{limit}})
            )
            select
                count(*) filter (regexp_matches(cell, '^[^.,]*,(\d{1,2}|\d{4,})\D*$|\.\d{3},\d|^\D*0,\d|^\D*\d{1,3}(\.\d{3}){2,}\D*$')),
                count(*) filter (regexp_matches(cell, '^[^.,]*\.(\d{1,2}|\d{4,})\D*$|,\d{3}\.\d|^\D*0\.\d|^\D*\d{1,3}(,\d{3}){2,}\D*$')),
                count(*) filter (regexp_matches(cell, '^\D*[1-9]\d{0,2},\d{3}\D*$')),
                count(*) filter (regexp_matches(cell, '^\D*[1-9]\d{0,2}\.\d{3}\D*$')),
                count(*) filter (regexp_matches(cell, '\d,\d{3}\.\d|\d(,\d{3}){2,}')),
                count(*) filter (regexp_matches(cell, '\d\.\d{3},\d|\d(\.\d{3}){2,}')),
                min(cell) filter (regexp_matches(cell, '^\D*[1-9]\d{0,2}[.,]\d{3}\D*$'))
            from cells
            where cell is not null
            """;
        using var reader = command.ExecuteReader();
        reader.Read();
        return new Evidence(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5), reader.IsDBNull(6) ? "" : reader.GetString(6));
    }

    private static SourceFormatException Ambiguous(string document, Evidence evidence) => new(
        "ambiguous_numbers",
        new SourcePlace(document),
        string.Create(CultureInfo.InvariantCulture, $"{evidence.UnclearComma + evidence.UnclearPoint} numbers such as {evidence.Example} and none that tells whether their sign parts decimals or thousands"),
        "at least one number with decimals",
        "Say it in the source: \"format\": { \"decimalSign\": \",\", \"thousandsSeparator\": \".\" }.");

    private sealed record Evidence(long Comma, long Point, long UnclearComma, long UnclearPoint, long CommaGroups, long PointGroups, string Example);
}
