using System.Globalization;
using System.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>
/// Writes records as a plain CSV file that nothing can misread: sheet, line and cells, without line ends inside. Whatever a table was written in,
/// its rows then go the same way.
/// </summary>
internal sealed class CleanCopy(string path, int columns, Func<SourceRecord, string> place)
{
    /// <summary>Lines that are no rows of the table, and why.</summary>
    public List<RejectedRow> Broken { get; } = [];

    public int Written { get; private set; }

    public void Write(IEnumerable<SourceRecord> records)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
        foreach (var record in records)
        {
            if (record.Fault is null)
            {
                Write(file, record);
                Written++;
            }
            else
            {
                Broken.Add(new RejectedRow(place(record), "broken_line", $"{record.Fault}. Correct the line and drop the file again.", record.Cells[0]));
            }
        }
    }

    private void Write(StreamWriter file, SourceRecord record)
    {
        Write(file, record.Sheet ?? "");
        file.Write(',');
        file.Write(record.Line.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < columns; column++)
        {
            file.Write(',');
            Write(file, column < record.Cells.Count ? record.Cells[column] : "");
        }

        file.WriteLine();
    }

    private static void Write(StreamWriter file, string cell)
    {
        if (cell.AsSpan().IndexOfAny("\",\r\n\0") < 0)
        {
            file.Write(cell);
            return;
        }

        file.Write('"');
        file.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ').Replace("\0", "", StringComparison.Ordinal));
        file.Write('"');
    }
}
