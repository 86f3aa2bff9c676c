using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Tables;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>Follows the rows of one sheet as they come, so that no more of it is held than the texts that were found.</summary>
public sealed class SheetReader(DocumentDraft draft, string name, SheetMerges merges, CellValues values)
{
    internal const string FormulaWithoutValue = "formulas without a stored result";

    private readonly TableDraft _table = new(draft, $"sheet {name}", CellAddress.ColumnName);
    private readonly SortedDictionary<int, string> _texts = [];
    private readonly HashSet<MergedRange> _rangesWithText = [];
    private readonly StringBuilder _value = new();
    private (string? Type, int Style, int Column, bool IsFormula, bool HasValue) _cell;
    private bool _isPhonetic;
    private int _row;
    private int _column;

    public SourceTable Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && !(reader.IsEndElement && reader.LocalName == "sheetData"))
        {
            draft.Budget.CheckTime();
            if (reader.LocalName == "rPh") _isPhonetic = reader.IsStartElement;
            else if (reader.IsStartElement) Open(reader);
            else if (reader.LocalName == "c") CloseCell();
            else if (reader.LocalName == "row") CloseRow();
        }

        return _table.Finish();
    }

    private void Open(OpenXmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "row":
                _row = Number(reader.Attribute("r")) is > 0 and <= CellAddress.LastRow and var row ? row : _row + 1;
                _column = -1;
                break;
            case "c":
                _column = reader.Attribute("r") is { } address && CellAddress.Parse(address) is { } at ? at.Column : Math.Min(_column + 1, CellAddress.Columns - 1);
                _cell = (reader.Attribute("t"), Number(reader.Attribute("s")), _column, false, false);
                _value.Clear();
                break;
            case "f":
                _cell.IsFormula = true;
                break;
            case "v" or "t" when !_isPhonetic:
                _cell.HasValue = true;
                _value.Append(reader.GetText());
                break;
        }
    }

    private void CloseCell()
    {
        if (_value.Length == 0)
        {
            // The result of a formula may be an empty text; other programs write an empty element where they have worked out nothing.
            if (_cell.IsFormula && !(_cell.Type == "str" && _cell.HasValue)) draft.Note($"Sheet {name} has {FormulaWithoutValue}; open it in Excel and save it to have them read.");
            return;
        }

        var shown = values.Shown(_cell.Type, _cell.Style, _value.ToString());
        if (PrintedText.IsBlank(shown)) return;
        if (_cell.Type == "e") draft.Note($"Sheet {name} has cells with errors such as {shown}; they were read as text.");
        _texts[_cell.Column] = shown;
    }

    private void CloseRow()
    {
        var open = merges.At(_row);
        var cells = open.Count == 0 ? _texts.Select(cell => new DraftCell(cell.Key, 1, cell.Value)) : Merged(open).OrderBy(cell => cell.Column);
        _table.AddRow(_row, [.. cells]);
        _texts.Clear();
    }

    private IEnumerable<DraftCell> Merged(IReadOnlyList<MergedRange> open)
    {
        foreach (var range in open)
        {
            var text = range.First.Row == _row ? _texts.GetValueOrDefault(range.First.Column) : null;
            if (text is not null) _rangesWithText.Add(range);
            if (_rangesWithText.Contains(range)) yield return new DraftCell(range.First.Column, range.Width, text ?? "", GoesOn: text is null);
        }

        foreach (var (column, text) in _texts)
        {
            draft.Budget.CheckTime();
            if (!open.Any(range => range.Covers(_row, column))) yield return new DraftCell(column, 1, text);
            else if (!open.Any(range => range.First.Row == _row && range.First.Column == column)) draft.Note($"Sheet {name} holds values behind merged cells, where Excel does not show them; they were left out.");
        }
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
