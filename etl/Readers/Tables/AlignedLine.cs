namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>Parts a line whose columns are set by spaces.</summary>
public static class AlignedLine
{
    /// <summary>The stretches of text that two spaces or more part.</summary>
    public static IEnumerable<(int Start, int End)> Segments(string line) => Runs(line, 0, line.Length, gap: 2);

    public static IEnumerable<(int Start, int End)> Words(string line, int start, int end) => Runs(line, start, end, gap: 1);

    private static IEnumerable<(int Start, int End)> Runs(string line, int start, int end, int gap)
    {
        var (first, last) = (-1, -1);
        for (var index = start; index < end; index++)
        {
            if (char.IsWhiteSpace(line[index])) continue;
            if (first >= 0 && index - last > gap)
            {
                yield return (first, last + 1);
                first = index;
            }

            if (first < 0) first = index;
            last = index;
        }

        if (first >= 0) yield return (first, last + 1);
    }
}
