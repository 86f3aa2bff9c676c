using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>The merged ranges of a sheet. They are stored below its rows, so they are read first, on a way of their own.</summary>
public sealed class SheetMerges
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly List<MergedRange> _ranges;
    private readonly List<MergedRange> _open = [];
    private int _next;
    private int _row;

    private SheetMerges(IEnumerable<MergedRange> ranges) => _ranges = [.. ranges.OrderBy(range => range.First.Row).ThenBy(range => range.First.Column)];

    public static SheetMerges Read(WorksheetPart part, ReadingBudget budget)
    {
        var ranges = new HashSet<MergedRange>();
        using var content = new MeasuredStream(part.GetStream(FileMode.Open, FileAccess.Read), _ => budget.CheckTime());
        using var reader = XmlReader.Create(content, Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && Parse(reader.GetAttribute("ref")) is { } range) ranges.Add(range);
        }

        return new SheetMerges(ranges);
    }

    /// <summary>The ranges that cover cells of a row. Rows are asked for in their order.</summary>
    public IReadOnlyList<MergedRange> At(int row)
    {
        if (row < _row) (_next, _row) = (0, row);
        if (_next == 0) _open.Clear();
        _row = row;
        while (_next < _ranges.Count && _ranges[_next].First.Row <= row) _open.Add(_ranges[_next++]);
        _open.RemoveAll(range => range.Last.Row < row);
        return _open;
    }

    private static MergedRange? Parse(string? text)
    {
        if (text?.Split(':') is not [var first, var last]) return null;
        if (CellAddress.Parse(first) is not { } from || CellAddress.Parse(last) is not { } to) return null;
        return to.Row >= from.Row && to.Column >= from.Column && from != to ? new MergedRange(from, to) : null;
    }
}
