using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Tables;

/// <summary>
/// Parts a line of figures by their count: narrow columns of figures are set so closely that their places tell little,
/// yet a line with one figure for each column after the first leaves no doubt.
/// </summary>
public static partial class AlignedFigures
{
    private const int Drift = 3;
    private const int LongestLine = 2000;

    /// <summary>Null where the line does not end with one figure for each column.</summary>
    public static string[]? Cells(string line, AlignedHeader header)
    {
        // "80 142,8" is two figures or one: the first reading that gives each column its own is right.
        var wanted = header.Columns.Count - 1;
        if (wanted < 2 || line.Length > LongestLine) return null;
        var under = Plain().Matches(line).Where(figure => figure.Index + figure.Length > header.Columns[1].Start - Drift).ToList();
        var figures = under.Count == wanted ? under : Grouped().Matches(line).TakeLast(wanted).ToList();
        if (figures.Count < wanted) return null;
        var first = WordsBefore(line, figures[0].Index, header.Columns[1].Start - Drift);
        var starts = figures.Select((figure, index) => index == 0 ? first : figure.Index).ToList();
        var isClosed = Enumerable.Range(0, wanted).All(index => string.IsNullOrWhiteSpace(Between(index)));
        if (!isClosed || string.IsNullOrWhiteSpace(line[..first])) return null;
        return [line[..first].Trim(), .. starts.Select((start, index) => line[start..EndOf(index)].Trim())];

        int EndOf(int index) => figures[index].Index + figures[index].Length;
        string Between(int index) => line[EndOf(index)..(index + 1 < wanted ? figures[index + 1].Index : line.Length)];
    }

    // "alle 12 000": words that one space parts from the first figure belong to it where they reach under its heading.
    private static int WordsBefore(string line, int figure, int columnStart)
    {
        var first = figure;
        foreach (var (start, end) in AlignedLine.Words(line, 0, figure).Reverse())
        {
            if (end != first - 1 || end <= columnStart) break;
            first = start;
        }

        return first;
    }

    [GeneratedRegex(@"(?<![^\s])[<>≤≥~]?[-–−]?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,12})(?:,[0-9]{1,6})?(?:[ ]?[%€])?(?![^\s])", RegexOptions.None, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<![^\s])[<>≤≥~]?[-–−]?(?:[0-9]{1,3}(?:[ .\u00A0][0-9]{3})+|[0-9]{1,12})(?:,[0-9]{1,6})?(?:[ ]?[%€])?(?![^\s])", RegexOptions.None, 1000)]
    private static partial Regex Grouped();
}
