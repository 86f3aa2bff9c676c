using StrategyWarehouse.Etl.Readers.Tabular;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>What a table holds, for programs.</summary>
internal sealed record TableJson(
    string Document, string Kind, string? Source, string Form, string? Period, int RowsRead, int RowsStaged, int RowsRejected, int RowsSkipped,
    IReadOnlyList<TableJson.Column> Columns, IReadOnlyList<string> LeftAside, IReadOnlyList<IReadOnlyDictionary<string, string?>> FirstRows,
    IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> Notes)
{
    public static TableJson Of(TabularReading reading, string document, string kind, string? source) => new(
        document, kind, source, reading.Form, reading.Period?.ToString(), reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped,
        [.. reading.Columns.Fields.Select(field => new Column(field.Field.Name, field.Scenario, field.Column is { } at ? reading.Columns.Headers[at] : null, field.Constant))],
        reading.Columns.LeftAside, reading.FirstRows, reading.Rejected, reading.Notes);

    internal sealed record Column(string Field, string? Scenario, string? Header, string? Constant);
}
