using System.Globalization;
using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>
/// The select that turns the text of a table into staged rows. A row that cannot be loaded stays, with the code of its fault, so that the
/// position of a row tells its line.
/// </summary>
/// <param name="rawTypes">Staged columns and their SQL types, in order.</param>
internal sealed class StagingStatement(TableInput input, TableSettings settings, NumberSigns signs, IReadOnlyList<(string Name, string Type)> rawTypes)
{
    // Words for a sum in Finnish, Swedish and English.
    private const string TotalWords = @"(^|[^\p{L}])(yhteensä|yht\.|summa|loppusumma|kokonaissumma|kaikki yhteensä|total|totalt|sammanlagt|summa summarum|grand total|sum)([^\p{L}]|$)";

    // The same as whole cells, which is quick to look for in every row.
    internal const string TotalCells = "'yhteensä', 'yht.', 'yht', 'summa', 'loppusumma', 'kokonaissumma', 'kaikki yhteensä', 'total', 'totalt', 'sammanlagt', 'summa summarum', 'grand total'";

    private readonly TabularKind _kind = TabularKind.Of(settings.Kind);
    private readonly IReadOnlyList<string> _scenarios = input.Map.Scenarios;

    public int RowsPerLine => Math.Max(1, _scenarios.Count);

    /// <param name="documentKey">Surrogate key of the document.</param>
    public string Select(long documentKey) =>
        $"""
        with cells as (
            select
                sheet,
                source_line,
                {string.Join(",\n        ", Texts())},
                {AllCells("c")}
            from {input.Relation()}
        ),
        parsed as (
            select
                *,
                {string.Join(",\n        ", Fields().Select(field => $"{Parsed(field)} as {field.RawColumn}"))}
            from cells
        ),
        -- What is wrong with a row is looked for in bad rows alone.
        looked_at as (
            select
                *,
                {AllGood()} as is_good
            from parsed
        ),
        judged as (
            select
                *,
                case when is_good then null {string.Join(' ', Faults().Select(fault => $"when {fault.When} then '{fault.Code}'"))} end as fault_code,
                case when is_good then null {string.Join(' ', Faults().Select(fault => $"when {fault.When} then '{fault.Field}'"))} end as fault_field
            from looked_at
        )
        select
            {string.Join(",\n    ", rawTypes.Select(column => Staged(column, documentKey)))},
            fault_code,
            fault_field,
            case when {(_kind.Kind.Name == SourceKind.Ledger ? "fault_code is not null" : "true")} then {FaultText()} end as fault_text,
            {input.FirstLine.ToString(CultureInfo.InvariantCulture)} as first_line,
            {RowsPerLine.ToString(CultureInfo.InvariantCulture)} as rows_per_line
        from judged
        """;

    // A field that this table has neither a column nor a constant for is left out: its staged column is null.
    private IEnumerable<TabularField> Fields() => _kind.Fields.Where(field =>
        input.Map.Of(field.Name).Any() || field.Type == FieldType.Scenario || (field.Type == FieldType.Year && input.Map.Of("month").Any()));

    private IEnumerable<string> Texts()
    {
        foreach (var field in Fields())
        {
            yield return $"{TextOf(field)} as {field.RawColumn}_text";
        }
    }

    private string TextOf(TabularField field)
    {
        if (field.Type == FieldType.Scenario && _scenarios.Count > 0) return $"unnest([{string.Join(", ", _scenarios.Select(DuckDBCommands.Literal))}])";
        var columns = input.Map.Of(field.Name).ToList();
        if (columns.Any(column => column.Scenario is not null))
        {
            return $"unnest([{string.Join(", ", _scenarios.Select(scenario => columns.FirstOrDefault(column => column.Scenario == scenario) is { } own ? Text(own) : "null"))}])";
        }

        if (columns.Count > 0) return Text(columns[0]);
        // A month may be written with its year.
        return field.Type == FieldType.Year ? Text(input.Map.Of("month").First()) : "cast(null as varchar)";
    }

    private static string Text(FieldColumn column) => column.Column is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"read_text(c{at})")
        : $"cast({DuckDBCommands.Literal(column.Constant!)} as varchar)";

    private string Parsed(TabularField field)
    {
        var text = $"{field.RawColumn}_text";
        var type = rawTypes.Single(column => column.Name == field.RawColumn).Type;
        var number = $"number_value({text}, '{signs.DecimalSign}', '{signs.ThousandsSign}')";
        return field.Type switch
        {
            FieldType.Year => $"case when regexp_full_match({text}, '(19|20)[0-9][0-9]|2100') then cast({text} as smallint) when read_year({text}) between 1900 and 2100 then read_year({text}) end",
            FieldType.Month => $"read_month({text})",
            FieldType.Money => $"read_amount({text}, '{signs.DecimalSign}', '{signs.ThousandsSign}')",
            FieldType.Number => $"case when not contains({text}, '%') then try_cast({number} as {type}) end",
            FieldType.Weight => $"try_cast({number} as {type})",
            FieldType.Figure => $"try_cast(read_figure({text}, '{signs.DecimalSign}', '{signs.ThousandsSign}') as {type})",
            FieldType.Area => $"try_cast(read_area({text}, '{signs.DecimalSign}', '{signs.ThousandsSign}') as {type})",
            FieldType.Period => $"whole_period({text})",
            FieldType.Direction => $"read_better({text})",
            FieldType.Scenario => $"case when {text} is null then 'actual' else read_scenario({text}) end",
            FieldType.Role => $"read_role({text})",
            FieldType.Municipality => $"read_municipality({text})",
            _ => text,
        };
    }

    private string AllGood() => string.Join(" and ", Fields().Select(Good).OfType<string>().Concat(SumKeys().Select(key => $"not {IsCalledSum(key)}")));

    // A case asks no more of a row than it must, which `and` and `or` do; a long `in` would become a join.
    private static string IsCalledSum(string key) => $"case when {key} < 'A' then false else list_contains([{TotalCells}], lower({key})) end";

    // Where a ledger's line says that it is a sum.
    private IEnumerable<string> SumKeys() => _kind.Kind.Name == SourceKind.Ledger ? Fields().Where(field => field.IsRequired && field.Type == FieldType.Text).Select(field => field.RawColumn) : [];

    private static string? Good(TabularField field) => (field.IsRequired, field.Type) switch
    {
        (true, _) or (_, FieldType.Scenario) => $"{field.RawColumn} is not null",
        (_, FieldType.Text) => null,
        _ => $"({field.RawColumn}_text is null or {field.RawColumn} is not null)",
    };

    private IEnumerable<(string When, string Code, string Field)> Faults()
    {
        if (_scenarios.Count > 0) yield return ($"({string.Join(" and ", ValueFields().Select(field => $"{field.RawColumn}_text is null"))})", "skipped_empty", "");
        if (FirstHeader() is { } header) yield return ($"{header}", "skipped_header", "");
        if (IsTotal() is { } total)
        {
            yield return (total.CalledSum, "skipped_total", "");
            yield return (total.Alone, "skipped_alone", "");
        }

        foreach (var field in Fields())
        {
            if (field.IsRequired) yield return ($"{field.RawColumn}_text is null", "missing_value", field.Name);
            if (field.Type != FieldType.Text) yield return ($"{field.RawColumn}_text is not null and {field.RawColumn} is null", CodeOf(field), field.Name);
        }
    }

    // A header that stands again, as at the top of each page of a printed list.
    private string? FirstHeader()
    {
        var columns = input.Map.Fields.Where(field => field.Column is not null && field.Field.IsRequired).Select(field => field.Column!.Value).Distinct().ToList();
        return columns.Count == 0 ? null : string.Join(" and ", columns.Select(column => string.Create(CultureInfo.InvariantCulture, $"read_text(c{column}) = {DuckDBCommands.Literal(input.Map.Headers[column])}")));
    }

    // A sum is a line with an amount where a cost centre or an account is called a sum; or that names neither, and some cell calls it a sum or nothing else stands in it.
    private (string CalledSum, string Alone)? IsTotal()
    {
        var value = ValueFields().FirstOrDefault();
        if (value is null) return null;
        var keys = SumKeys().ToList();
        var others = input.Map.Headers.Index().Where(item => input.Map.Fields.All(field => !field.Field.IsNumber || field.Column != item.Index)).Select(item => string.Create(CultureInfo.InvariantCulture, $"c{item.Index}")).ToList();
        if (keys.Count == 0 || others.Count == 0) return null;
        var isCalledSum = string.Join(" or ", keys.Select(IsCalledSum));
        var namesNothing = string.Join(" and ", keys.Select(key => $"{key} is null"));
        var hasWord = $"regexp_matches(lower(concat_ws(' | ', {string.Join(", ", others)})), '{TotalWords}')";
        var isAlone = string.Join(" and ", others.Select(cell => $"read_text({cell}) is null"));
        var hasValue = $"{value.RawColumn} is not null";
        return ($"({hasValue} and ({isCalledSum} or ({namesNothing} and {hasWord})))", $"({hasValue} and {namesNothing} and {isAlone})");
    }

    private IEnumerable<TabularField> ValueFields() => Fields().Where(field => field.IsNumber && field.IsRequired);

    private static string CodeOf(TabularField field) => field.Type switch
    {
        FieldType.Year => "bad_year",
        FieldType.Month => "bad_month",
        FieldType.Period => "bad_period",
        FieldType.Area => "bad_area",
        FieldType.Direction => "unknown_direction",
        FieldType.Scenario => "unknown_scenario",
        FieldType.Role => "unknown_role",
        FieldType.Municipality => "bad_municipality",
        _ => "bad_number",
    };

    private string Staged((string Name, string Type) column, long documentKey) => column.Name switch
    {
        "document_key" => string.Create(CultureInfo.InvariantCulture, $"cast({documentKey} as bigint) as document_key"),
        "sheet" or "source_line" => column.Name,
        _ when Fields().Any(field => field.RawColumn == column.Name) => $"cast({column.Name} as {column.Type}) as {column.Name}",
        // The cell of a field, as printed.
        _ when Fields().Any(field => $"{field.RawColumn}_text" == column.Name) => column.Name,
        _ => $"cast(null as {column.Type}) as {column.Name}",
    };

    private string AllCells(string prefix) => string.Join(", ", input.Map.Headers.Select((_, column) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{column}")));

    private string FaultText() => $"concat_ws(' | ', {AllCells("c")})";
}
