using System.Globalization;
using CsvHelper.Configuration;
using CsvHelper;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// Reads rows of cells out of delimited lines. A field may be quoted and then hold line ends; a quote inside an unquoted
/// field is plain text, and so is an opening quote that is never closed.
/// </summary>
public static class DelimitedText
{
    private const int MaxUnclosedQuotes = 20;
    private static readonly char[] Delimiters = ['\t', ';', ','];

    /// <summary>Lines lifted as a table have two tabs or more on every third line at least; running text has not.</summary>
    public static bool LooksTabbed(IReadOnlyList<TextLine> lines)
    {
        var tabbed = lines.Count(line => line.Text.Count(character => character == '\t') >= 2);
        return tabbed >= 2 && tabbed * 3 >= lines.Count(line => !line.IsBlank);
    }

    public static IReadOnlyList<TableRow> Rows(IReadOnlyList<TextLine> lines)
    {
        var delimiter = DelimiterOf(lines);
        var rows = new List<TableRow>();
        var (next, unclosed) = (0, 0);
        while (next < lines.Count)
        {
            var mode = unclosed < MaxUnclosedQuotes ? CsvMode.RFC4180 : CsvMode.NoEscape;
            var openedAt = ReadRecords(lines, next, lines.Count, delimiter, mode, rows);
            if (openedAt is null) break;

            // The quote that swallowed the rest is plain text: take its own line as it stands, and go on after it.
            ReadRecords(lines, openedAt.Value, openedAt.Value + 1, delimiter, CsvMode.NoEscape, rows);
            next = openedAt.Value + 1;
            unclosed++;
        }

        return rows;
    }

    // The delimiter that gives most cells in rows of one and the same width.
    private static char DelimiterOf(IReadOnlyList<TextLine> lines) => Delimiters
        .Select(delimiter => (delimiter, Cells: lines
            .Select(line => line.Text.Count(character => character == delimiter))
            .Where(count => count > 0)
            .GroupBy(count => count)
            .Select(width => width.Key * width.Count())
            .DefaultIfEmpty(0)
            .Max()))
        .MaxBy(candidate => candidate.Cells).delimiter;

    /// <returns>The index of the line whose quote is never closed, or null.</returns>
    private static int? ReadRecords(IReadOnlyList<TextLine> lines, int from, int to, char delimiter, CsvMode mode, List<TableRow> rows)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            Mode = mode,
            BadDataFound = null,
            IgnoreBlankLines = false,
            HasHeaderRecord = false,
            NewLine = "\n",
            MaxFieldSize = 0,
        };
        using var text = new StringReader(string.Join('\n', Enumerable.Range(from, to - from).Select(index => lines[index].Text)));
        using var parser = new CsvParser(text, configuration);
        var index = from;
        while (parser.Read() && index < to)
        {
            var last = Math.Min(index + parser.RawRecord.AsSpan().TrimEnd('\n').Count('\n'), to - 1);
            var cells = parser.Record ?? [];

            // A field that is never closed reaches over line ends to the end of the text, and no quote stands there.
            var isUnclosed = last == to - 1 && cells is [.., var field] && field.Contains('\n', StringComparison.Ordinal) && !parser.RawRecord.AsSpan().TrimEnd().EndsWith("\"");
            if (isUnclosed) return index;
            var span = new SourceSpan(lines[index].Number, lines[last].Number);
            rows.Add(new TableRow(span, [.. cells.Select(cell => new TableCell(cell, span))]));
            index = last + 1;
        }

        return null;
    }
}
