using System.Globalization;
using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>What every format is turned into and every layout reads: lines of text, and tables of cells that stand on those lines.</summary>
/// <param name="Lines">All that the document says, in reading order; the lines of a table row come cell by cell where the format tells cells apart.</param>
/// <param name="Tables">Empty where the document holds no table.</param>
/// <param name="Notes">What had to be repaired to read the bytes.</param>
public sealed record SourceDocument(string Name, IReadOnlyList<TextLine> Lines, IReadOnlyList<SourceTable> Tables, IReadOnlyList<string> Notes)
{
    /// <summary>The rows of all tables, in the order of the document.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = [.. Tables.SelectMany(table => table.Rows)];

    /// <summary>The name of a place: "line 14", "lines 14-21", "page 3, lines 4-9", "page 3, line 40 to page 4, line 2", "sheet Tavoitteet, row 5".</summary>
    public string Locate(SourceSpan span)
    {
        var (first, last) = (PlaceAt(span.First), PlaceAt(span.Last));
        if (first.Part != last.Part || first.Kind != last.Kind) return $"{Name(first)} to {Name(last)}";
        return first.Number == last.Number
            ? Name(first)
            : string.Create(CultureInfo.InvariantCulture, $"{Prefix(first)}{first.Kind}s {first.Number}-{last.Number}");

        static string Name(LinePlace place) => string.Create(CultureInfo.InvariantCulture, $"{Prefix(place)}{place.Kind} {place.Number}");
        static string Prefix(LinePlace place) => place.Part is null ? "" : $"{place.Part}, ";
    }

    /// <summary>The name of the place of one line, down to its cell: "sheet Tavoitteet, row 5, column D".</summary>
    public string Locate(TextLine line) =>
        Locate(new SourceSpan(line.Number, line.Number)) + (line.Place.Cell is null ? "" : $", {line.Place.Cell}");

    // Numbers rise without being dense: a reader may leave blank lines out.
    private LinePlace PlaceAt(int number)
    {
        var (low, high) = (0, Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Lines[middle].Number < number) low = middle + 1;
            else high = middle;
        }

        return Lines[low].Place;
    }
}
