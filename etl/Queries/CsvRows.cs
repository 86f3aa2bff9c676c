using System.Data.Common;
using System.Globalization;
using CsvHelper;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>Rows as CSV: comma, header, point as decimal sign.</summary>
internal static class CsvRows
{
    public static void Write(DbDataReader reader, TextWriter output, CancellationToken cancel)
    {
        using var csv = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        for (var column = 0; column < reader.FieldCount; column++) csv.WriteField(reader.GetName(column));
        csv.NextRecord();
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            for (var column = 0; column < reader.FieldCount; column++) csv.WriteField(Cell(reader, column));
            csv.NextRecord();
        }
    }

    private static string? Cell(DbDataReader reader, int column)
    {
        var text = CellText.Of(reader, column);
        return reader.GetFieldType(column) == typeof(string) ? FormulaGuard.Guarded(text) : text;
    }
}
