using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>Parts running lines into cells: at blank lines, at page ends, and where a goal's code follows a complete row.</summary>
public sealed class ChangeCells(CellOpening opening)
{
    /// <summary>A code amid a paragraph opens a row only if its years follow within so many lines.</summary>
    private const int LongestGoal = 14;

    private readonly List<ChangeCell> _done = [];
    private readonly List<Piece> _open = [];
    private (CellKind Kind, string? Opening, int Line, bool StartsPage, decimal Sure) _head;
    private int _years;

    public IReadOnlyList<ChangeCell> Of(IReadOnlyList<FlowLine> lines)
    {
        for (var index = 0; index < lines.Count; index++) Take(lines, index);
        if (lines.Count > 0) Close(lines[^1].Number);
        return _done;
    }

    private void Take(IReadOnlyList<FlowLine> lines, int index)
    {
        var line = lines[index];
        var startsPage = line.AfterPage || line.LooksLikePageStart;
        var opens = index == 0 || line.AfterBlank || line.AfterPage;
        var code = opening.CodeIn(line.Text);
        if (code is { } row && (opens || startsPage || IsRowAmidParagraph(lines, index)))
        {
            Open(lines, index, CellKind.Code, row.Code, row.Behind, startsPage, opens || startsPage ? 1 : Layouts.Confidence.RowAmidParagraph);
            _years = 0;
        }
        else if (opens && CellOpening.YearIn(line.Text, mayGoOnInSmallLetters: _years < 2 && !line.AfterPage) is { } half)
        {
            Open(lines, index, CellKind.Year, half.Year, half.Behind, startsPage, 1);
            _years++;
        }
        else if (opens) Open(lines, index, CellKind.Text, null, line.Text, startsPage, 1);
        else _open.Add(new Piece(line.Number, line.Text));
    }

    private bool IsRowAmidParagraph(IReadOnlyList<FlowLine> lines, int index)
    {
        if (_years < 2 && _head.Kind != CellKind.Year) return false;
        var below = lines.Skip(index + 1).Take(LongestGoal).TakeWhile(line => opening.CodeIn(line.Text) is null);
        return below.Any(line => CellOpening.YearIn(line.Text, mayGoOnInSmallLetters: false) is not null);
    }

    private void Open(IReadOnlyList<FlowLine> lines, int index, CellKind kind, string? value, string rest, bool startsPage, decimal sure)
    {
        if (index > 0) Close(lines[index - 1].Number);
        _head = (kind, value, lines[index].Number, startsPage, sure);
        if (!string.IsNullOrWhiteSpace(rest)) _open.Add(new Piece(lines[index].Number, rest));
    }

    private void Close(int last)
    {
        _done.Add(new ChangeCell(_head.Kind, _head.Opening, new SourceSpan(_head.Line, last), [.. _open], _head.StartsPage, _head.Sure));
        _open.Clear();
    }
}
