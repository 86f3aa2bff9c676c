using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// Finds tables in text whose columns are set by spaces, as extractors print them that keep the look of a page. A line of
/// known headings opens a table; what stands below is one row, or a row a line where each line fills all columns with figures.
/// </summary>
public static class AlignedText
{
    /// <summary>Beyond this offset the second column leaves the first as wide as running text.</summary>
    private const int WideColumn = 60;

    private const int MostLines = 300;

    /// <param name="lines">Page furniture left out; the numbers of the lines tell where some stood.</param>
    /// <param name="isHeading">Whether a text heads a column.</param>
    public static IReadOnlyList<SourceTable> Tables(IReadOnlyList<TextLine> lines, Func<string, bool> isHeading)
    {
        var tables = new List<SourceTable>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (AlignedHeader.Of(lines[index].Aligned, isHeading) is not { } header) continue;
            var below = lines.Skip(index + 1).Take(MostLines).TakeWhile(line => AlignedHeader.Of(line.Aligned, isHeading) is null).ToList();
            var content = Content(below, header, lines[index]);
            var span = new SourceSpan(lines[index].Number, lines[index].Number);
            var head = new TableRow(span, [.. header.Columns.Select(column => new TableCell(column.Text, span))]);
            tables.Add(new SourceTable([head, .. new AlignedRows(header).Of(content)]));
            index += content.Count;
        }

        return tables;
    }

    private static List<TextLine> Content(List<TextLine> below, AlignedHeader header, TextLine head)
    {
        var content = new List<TextLine>();
        var (previous, blanks, filled) = (head, 0, 0);
        foreach (var line in below)
        {
            var isOtherPage = line.StartsPage || line.Number > previous.Number + 1;
            if (isOtherPage) blanks = Math.Min(blanks, 1);
            previous = line;
            if (!line.IsBlank)
            {
                if (filled > 0 && blanks > 0 && EndsBefore(line, below, header, blanks)) break;
                filled = content.Count + 1;
            }

            blanks = line.IsBlank ? blanks + 1 : 0;
            content.Add(line);
        }

        return [.. content.Take(filled)];
    }

    // Below a blank line, text at the left edge is another paragraph of a wide first cell, or stands outside the table.
    private static bool EndsBefore(TextLine line, List<TextLine> below, AlignedHeader header, int blanks)
    {
        var start = line.Aligned.Length - line.Aligned.AsSpan().TrimStart().Length;
        if (header.ColumnAt(start) > 0 || AlignedFigures.Cells(line.Aligned, header) is not null) return false;
        var isWide = header.Columns[1].Start >= WideColumn;
        if (!isWide) return header.Cells(line.Aligned, opensRow: false).Skip(1).All(cell => cell.Length == 0) || AlignedLine.Segments(line.Aligned).Count() == 1;
        var next = below.SkipWhile(other => other.Number <= line.Number).FirstOrDefault();
        var isTitle = TitleText.LooksLikeTitle(WhiteSpace.Fold(line.Text)) && (next is null or { IsBlank: true } || Passes(next, header));
        return isTitle || blanks > 1 || Passes(line, header);
    }

    // Running text is wider than the cells.
    private static bool Passes(TextLine line, AlignedHeader header) => line.Aligned.AsSpan().TrimEnd().Length > header.Columns[1].End;
}
