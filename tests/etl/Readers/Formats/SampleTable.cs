namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>
/// A table as a city has it, free of any format: titles above, a header, rows of as many cells. A cell of several
/// paragraphs has a line for each; those that open with <see cref="Bullet"/> are items of a list.
/// </summary>
public sealed record SampleTable(IReadOnlyList<string> Titles, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public const string Bullet = "• ";

    /// <summary>The follow-ups of the sample city hold no quotes and no delimiter inside a cell.</summary>
    public static SampleTable FromTsv(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var titles = lines.TakeWhile(line => !line.Contains('\t', StringComparison.Ordinal)).ToList();
        var rows = lines.Skip(titles.Count).Select(line => line.Split('\t')).ToList();
        return new SampleTable(titles, [.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", rows[0].Length - Math.Min(rows[0].Length, row.Length))])]);
    }
}
