using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>
/// Tells the lines between and around the tables of a document from their rows: page numbers, titles of a page or of the
/// next table, and loose text. Titles may carry the delimiters of the table, all its other cells empty.
/// </summary>
public sealed class OutsideRows
{
    private readonly IReadOnlyList<TableRow> _rows;
    private readonly DocumentProfile _profile;
    private readonly HashSet<string> _headings;
    private readonly HashSet<int> _titles = [];

    /// <param name="firstHeader">Index of the first header row.</param>
    public OutsideRows(IReadOnlyList<TableRow> rows, int firstHeader, HeadingNames names, DocumentProfile profile)
    {
        (_rows, _profile) = (rows, profile);
        _headings = [.. rows.Take(firstHeader).Select(OnlyText).OfType<string>()];
        for (var header = firstHeader + 1; header < rows.Count; header++)
        {
            if (TableHeader.At(rows, header, names) is null) continue;
            for (var above = header - 1; above > firstHeader && (rows[above].IsBlank || Title(above) is not null); above--) _titles.Add(above);
        }
    }

    /// <summary>Null for a row of the table. A line without a single delimiter is none, unless it begins with a code.</summary>
    public LineUse? UseOf(int index)
    {
        if (OnlyText(_rows[index]) is not { } text) return null;
        if (_profile.Furniture.Any(pattern => pattern.IsMatch(text))) return LineUse.Furniture;
        if (Title(index) is null) return null;
        if (_titles.Contains(index) || _headings.Contains(text)) return LineUse.Heading;
        if (_rows[index].Cells.Count > 1) return null;
        return _profile.Heading.Any(pattern => pattern.IsMatch(text)) ? LineUse.Heading : LineUse.Unaccounted;
    }

    private string? Title(int index) => OnlyText(_rows[index]) is { } text && !_profile.Code.IsMatch(text) ? text : null;

    private static string? OnlyText(TableRow row) => row.Cell(0).Length > 0 && row.Cells.Skip(1).All(cell => cell.IsBlank) ? row.Cell(0) : null;
}
