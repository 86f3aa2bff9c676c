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
    public string[] Cells(string line)
    {
        var cells = new string[Columns.Count];
        Array.Fill(cells, "");
        foreach (var (start, end) in AlignedLine.Segments(line))
        {
            var column = ColumnAt(start);
            if (column == Columns.Count - 1 || end <= Columns[column + 1].Start + Drift) Add(column, start, end);
            else
            {
                foreach (var word in AlignedLine.Words(line, start, end)) Add(column = Math.Max(column, ColumnOf(word)), word.Start, word.End);
            }
        }

        return cells;

        void Add(int column, int start, int end) => cells[column] = cells[column].Length == 0 ? line[start..end] : $"{cells[column]} {line[start..end]}";
    }

    public int ColumnAt(int offset)
    {
        var column = 0;
        while (column + 1 < Columns.Count && Columns[column + 1].Start - Drift <= offset) column++;
        return column;
    }

    // A text that fills its column leaves one space before the next; there the words under a heading belong to it.
    private int ColumnOf((int Start, int End) word)
    {
        var under = Enumerable.Range(0, Columns.Count)
            .Select(column => (column, overlap: Math.Min(word.End, Columns[column].End) - Math.Max(word.Start, Columns[column].Start)))
            .MaxBy(candidate => candidate.overlap);
        return under.overlap > 0 ? under.column : Enumerable.Range(0, Columns.Count).Last(column => column == 0 || Columns[column].Start <= word.Start);
    }
}
