using System.Globalization;
using System.Text;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>
/// Parts lines into records. A field may be quoted and then go on over some lines; a quote that does not close, or a line
/// with more fields than the table has columns, costs its own line and no other.
/// </summary>
internal sealed class DelimitedRecords(IEnumerable<(int Number, string Text)> lines, char delimiter, int columns)
{
    internal const int MostLines = 20;

    private readonly Queue<(int Number, string Text)> _ahead = [];

    public IEnumerable<SourceRecord> Read()
    {
        using var source = lines.GetEnumerator();
        while (Next(source) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line.Text)) continue;
            var cells = Split(line.Text) ?? Joined(line, source);
            yield return cells is null
                ? new SourceRecord(line.Number, null, [line.Text], "a quote that is not closed")
                : Fitted(line, cells);
        }
    }

    private SourceRecord Fitted((int Number, string Text) line, List<string> cells)
    {
        if (cells.Count <= columns || cells.Skip(columns).All(string.IsNullOrWhiteSpace)) return new SourceRecord(line.Number, null, cells);
        return new SourceRecord(line.Number, null, [line.Text], string.Create(CultureInfo.InvariantCulture, $"{cells.Count} fields where the header has {columns}"));
    }

    /// <summary>The record that goes on over the next lines; null where it does not close, and then those lines are read on their own.</summary>
    private List<string>? Joined((int Number, string Text) first, IEnumerator<(int Number, string Text)> source)
    {
        var text = new StringBuilder(first.Text);
        var taken = new List<(int Number, string Text)>();
        List<string>? cells = null;
        while (cells is null && taken.Count < MostLines && Next(source) is { } line)
        {
            taken.Add(line);
            cells = Split(text.Append('\n').Append(line.Text).ToString());
        }

        // A line inside that is a whole record by itself was swallowed by a stray quote.
        if (cells is { } whole && whole.Count <= columns && !taken.SkipLast(1).Any(line => Split(line.Text) is { } alone && alone.Count == columns && columns > 1)) return whole;
        List<(int Number, string Text)> back = [.. taken, .. _ahead];
        _ahead.Clear();
        back.ForEach(_ahead.Enqueue);
        return null;
    }

    private (int Number, string Text)? Next(IEnumerator<(int Number, string Text)> source)
    {
        if (_ahead.TryDequeue(out var line)) return line;
        return source.MoveNext() ? source.Current : null;
    }

    /// <returns>Null where a quote is still open at the end of the text.</returns>
    public static List<string>? Split(string text, char delimiter)
    {
        var cells = new List<string>();
        for (var at = 0; at <= text.Length;)
        {
            if (at == text.Length || text[at] != '"')
            {
                var end = text.IndexOf(delimiter, at);
                if (end < 0) end = text.Length;
                cells.Add(text[at..end]);
                at = end + 1;
                continue;
            }

            var closing = ClosingQuote(text, at + 1);
            if (closing < 0) return null;
            var next = text.IndexOf(delimiter, closing + 1);
            if (next < 0) next = text.Length;
            cells.Add(text[(at + 1)..closing].Replace("\"\"", "\"", StringComparison.Ordinal) + text[(closing + 1)..next]);
            at = next + 1;
        }

        return cells;
    }

    private List<string>? Split(string text) => Split(text, delimiter);

    private static int ClosingQuote(string text, int from)
    {
        for (var at = text.IndexOf('"', from); at >= 0; at = text.IndexOf('"', at + 2))
        {
            if (at + 1 >= text.Length || text[at + 1] != '"') return at;
            if (at + 2 >= text.Length) return -1;
        }

        return -1;
    }
}
