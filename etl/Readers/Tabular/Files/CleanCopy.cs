using System.Globalization;
using System.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>
/// Writes records as a plain CSV file that nothing can misread: sheet, line and cells, without line ends inside. Whatever a table was written in,
/// its rows then go the same way.
/// </summary>
internal sealed class CleanCopy(string path, string document, int columns, Func<SourceRecord, string> place)
{
    private const int MostBroken = 100_000;
    private const int RawTextShown = 1000;
    private const int MostBytesOfCharacter = 3;

    /// <summary>Lines that are no rows of the table, and why.</summary>
    public List<RejectedRow> Broken { get; } = [];

    /// <summary>Bytes of the longest line, or some more.</summary>
    public int LongestLine { get; private set; }

    /// <exception cref="SourceFormatException">broken_lines</exception>
    public void Write(IEnumerable<SourceRecord> records)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
        foreach (var record in records)
        {
            if (record.Fault is null)
            {
                Write(file, record);
                LongestLine = Math.Max(LongestLine, record.Cells.Sum(cell => (cell.Length + 1) * MostBytesOfCharacter) + columns + RawTextShown);
                continue;
            }

            if (Broken.Count == MostBroken) throw TooMany(record);
            var raw = record.Cells[0];
            Broken.Add(new RejectedRow(place(record), "broken_line", $"{record.Fault}. Correct the line and drop the file again.", raw.Length > RawTextShown ? $"{raw[..RawTextShown]}…" : raw));
        }
    }

    private SourceFormatException TooMany(SourceRecord record) => new(
        "broken_lines", new SourcePlace(document, place(record)), string.Create(CultureInfo.InvariantCulture, $"more than {MostBroken} lines that are no rows ({record.Fault})"),
        "lines with the fields of the header", "Export the file again with another delimiter, or with quotes around texts that hold it.");

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
