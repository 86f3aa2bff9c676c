using StrategyWarehouse.Etl.Readers.Tabular.Columns;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>Brings the columns of a workbook's sheets together: each sheet may have its own order, and its own headers of the same fields.</summary>
internal static class SheetColumns
{
    /// <returns>The columns of the first map, and below them the fields that only later ones have.</returns>
    public static ColumnMap Union(IReadOnlyList<ColumnMap> maps)
    {
        var (headers, fields) = (maps[0].Headers.ToList(), maps[0].Fields.ToList());
        foreach (var map in maps.Skip(1))
        {
            foreach (var field in map.Fields.Where(field => field.Column is not null && !fields.Any(known => IsSame(known, field))))
            {
                fields.Add(field with { Column = headers.Count });
                headers.Add(map.Headers[field.Column!.Value]);
            }
        }

        return new ColumnMap(headers, fields, [.. maps.SelectMany(map => map.LeftAside).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Rows of a sheet in the columns of all: fields by field, columns that are no field by their headers.</summary>
    public static IEnumerable<SourceRecord> Arranged(IEnumerable<SourceRecord> rows, ColumnMap own, ColumnMap all)
    {
        if (own.Headers.SequenceEqual(all.Headers)) return rows;
        int?[] from = [.. all.Headers.Select((header, column) => all.Fields.FirstOrDefault(field => field.Column == column) is { } field
            ? own.Fields.FirstOrDefault(candidate => IsSame(candidate, field))?.Column
            : own.Headers.Index().Where(item => string.Equals(item.Item, header, StringComparison.OrdinalIgnoreCase) && own.Fields.All(known => known.Column != item.Index)).Select(item => (int?)item.Index).FirstOrDefault())];
        return rows.Select(row => row with { Cells = [.. from.Select(column => column < row.Cells.Count ? row.Cells[column.Value] : "")] });
    }

    private static bool IsSame(FieldColumn one, FieldColumn other) => one.Field.Name == other.Field.Name && one.Scenario == other.Scenario;
}
