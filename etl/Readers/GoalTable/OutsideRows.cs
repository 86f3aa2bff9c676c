using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

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

    public OutsideRows(IReadOnlyList<TableRow> rows, TableHeaders headers, DocumentProfile profile)
    {
        (_rows, _profile) = (rows, profile);
        var firstHeader = headers.First ?? rows.Count;
        _headings = [.. rows.Take(firstHeader).Select(OnlyText).OfType<string>()];
        foreach (var header in headers.Starts.Skip(1))
        {
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

    private string? Title(int index) => OnlyText(_rows[index]) is { } text && GoalCode.Opening(text, _profile) is null ? text : null;

    private static string? OnlyText(TableRow row) => row.Cell(0).Length > 0 && row.Cells.Skip(1).All(cell => cell.IsBlank) ? row.Cell(0) : null;
}
