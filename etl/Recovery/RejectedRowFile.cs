using System.Globalization;
using System.Text;
using CsvHelper;
using StrategyWarehouse.Etl.Queries;

namespace StrategyWarehouse.Etl.Recovery;

/// <summary>Writes rejected rows to a CSV file in which a person fills the fields of each goal.</summary>
public static class RejectedRowFile
{
    public static void Write(string path, IEnumerable<RejectedRowInForce> rows)
    {
        // With a byte order mark, without which spreadsheet programs take UTF-8 for Windows-1252.
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using var csv = new CsvWriter(file, CultureInfo.InvariantCulture);
        foreach (var column in ReplayColumns.All) csv.WriteField(column);
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var cell in new[] { row.DocumentHash, row.Document, row.Place, row.Code, row.Message, row.RawText }) csv.WriteField(FormulaGuard.Guarded(cell));
            foreach (var _ in ReplayColumns.Fields) csv.WriteField("");
            csv.NextRecord();
        }
    }
}
