namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>A line of headings, with the places at which its columns stand.</summary>
/// <param name="Columns">Each heading with its first character and the one after its last.</param>
public sealed record AlignedHeader(IReadOnlyList<(string Text, int Start, int End)> Columns)
{
    /// <summary>Text extractors set columns a little to the left or right of their headings.</summary>
    private const int Drift = 3;

    private const int LongestLine = 2000;

    /// <summary>Null unless the line holds two headings at least, and nothing else.</summary>
    public static AlignedHeader? Of(string line, Func<string, bool> isHeading)
    {
        if (line.Length > LongestLine) return null;
        var columns = new List<(string, int, int)>();
        foreach (var (start, end) in AlignedLine.Segments(line))
        {
            var text = line[start..end];
            if (isHeading(text)) columns.Add((text, start, end));
            else
            {
                var words = AlignedLine.Words(line, start, end).ToList();
                if (!words.TrueForAll(word => isHeading(line[word.Start..word.End]))) return null;
                columns.AddRange(words.Select(word => (line[word.Start..word.End], word.Start, word.End)));
            }
        }

        return columns.Count < 2 ? null : new AlignedHeader(columns);
    }

    /// <summary>The line's text by column; a column that the line leaves empty has the empty text.</summary>
    /// <param name="opensRow">Every column may begin on the line; below it, a text that just reaches the next heading is whole.</param>
    public string[] Cells(string line, bool opensRow)
    {
        var cells = new string[Columns.Count];
        Array.Fill(cells, "");
        foreach (var (start, end) in AlignedLine.Segments(line))
        {
            var over = Enumerable.Range(0, Columns.Count).Where(column => Overlap(column, start, end) > 0).ToList();
            if (!opensRow && over.Count > 1 && end <= Columns[over[^1]].Start + Drift) over.RemoveAt(over.Count - 1);
            if (over.Count < 2) Add(over.Count == 1 ? over[0] : ColumnAt(start), start, end);
            else
            {
                var column = 0;
                foreach (var word in AlignedLine.Words(line, start, end)) Add(column = Math.Max(column, ColumnOf(word.Start, word.End)), word.Start, word.End);
            }
        }

        return cells;

        void Add(int column, int start, int end) => cells[column] = cells[column].Length == 0 ? line[start..end] : $"{cells[column]} {line[start..end]}";
    }

    /// <summary>Characters between a column's heading and the next; null for the last column.</summary>
    public int? WidthOf(int column) => column + 1 < Columns.Count ? Columns[column + 1].Start - Columns[column].Start : null;

    public int ColumnAt(int offset)
    {
        var column = 0;
        while (column + 1 < Columns.Count && Columns[column + 1].Start - Drift <= offset) column++;
        return column;
    }

    // A text that fills its column leaves one space before the next; there the words under a heading belong to it.
    private int ColumnOf(int start, int end)
    {
        var under = Enumerable.Range(0, Columns.Count).MaxBy(column => Overlap(column, start, end));
        return Overlap(under, start, end) > 0 ? under : Enumerable.Range(0, Columns.Count).Last(column => column == 0 || Columns[column].Start <= start);
    }

    private int Overlap(int column, int start, int end) => Math.Min(end, Columns[column].End) - Math.Max(start, Columns[column].Start);
}
