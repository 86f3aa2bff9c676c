using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>
/// Parts running lines into paragraphs: at blank lines, at a line that begins with unit and years, at a line that begins
/// with a goal's code and status, and at the end of a page where a sentence ends there.
/// </summary>
public sealed class Paragraphs(DocumentProfile profile, AnchorFinder anchors)
{
    private const int MaxUnitLength = 45;
    private const int MaxUnitLines = 5;

    private readonly List<Paragraph> _done = [];
    private readonly List<Piece> _open = [];
    private RowMarker? _marker;
    private Dictionary<string, string> _units = [];
    private FlowLine? _above;

    public IReadOnlyList<Paragraph> Of(IReadOnlyList<FlowLine> lines, bool wrapsEndWithSpace)
    {
        foreach (var line in lines) Take(line);
        Close();
        return WithUnits(wrapsEndWithSpace);
    }

    private void Take(FlowLine line)
    {
        var opens = OpensParagraph(line);
        var marked = RowMarker.TwoYears(line) ?? (opens ? RowMarker.OneYear(line, profile) : null);
        if (marked is { Marker: { Unit: null, Years.Count: 1 } } && anchors.IsBare(_open)) marked = null;
        if (opens || marked is not null) Close();
        if (marked is { } start)
        {
            _marker = start.Marker;
            if (start.GoalText.Trim().Length > 0) _open.Add(new Piece(line.Number, start.GoalText));
        }
        else _open.Add(new Piece(line.Number, line.Text));

        _above = line;
    }

    private bool OpensParagraph(FlowLine line)
    {
        if (_above is null || (_open.Count == 0 && _marker is null)) return true;
        var endsSentence = new Piece(_above.Number, _above.Text).EndsSentence;
        if (line.AfterPage)
        {
            // A cell may go on over the page: in lower case, or without a blank line and amid a sentence.
            var goesOn = !endsSentence && (char.IsLower(line.Text.TrimStart()[0]) || !line.AfterBlank);
            return !goesOn;
        }

        return line.AfterBlank || (line.LooksLikePageStart && endsSentence) || anchors.BeginsWithKnownStatus(line);
    }

    private void Close()
    {
        if (_open.Count > 0 || _marker is not null) _done.Add(new Paragraph([.. _open], _marker));
        _open.Clear();
        _marker = null;
    }

    private List<Paragraph> WithUnits(bool wrapsEndWithSpace)
    {
        var paragraphs = new List<Paragraph>();
        _units = _done.Select(paragraph => paragraph.Marker?.Unit).OfType<string>().GroupBy(Letters).ToDictionary(spelt => spelt.Key, spelt => spelt.First());
        (Paragraph Paragraph, RowMarker Marker)? waiting = null;
        foreach (var paragraph in _done)
        {
            var current = paragraph;
            if (waiting is { } above)
            {
                // Unit alone, then years with the goal: one marker. A marker with a unit of its own leaves what waits as it was.
                if (current.Marker is null) current = current with { Marker = above.Marker };
                else if (current.Marker.Unit is null && above.Marker.Years.Count == 0) current = current with { Marker = WithUnit(current.Marker, above.Marker) };
                else paragraphs.Add(above.Paragraph);
            }
            else if (current.Marker is { Unit: null } years && TakeUnitAbove(paragraphs, wrapsEndWithSpace) is { } unit)
            {
                current = current with { Marker = WithUnit(years, unit) };
            }

            waiting = Waiting(current, wrapsEndWithSpace) is { } marker ? (current, marker) : null;
            if (waiting is null) paragraphs.Add(current);
        }

        if (waiting is not null) paragraphs.Add(waiting.Value.Paragraph);
        return paragraphs;
    }

    // Unit or years without a goal wait for the paragraph below.
    private RowMarker? Waiting(Paragraph paragraph, bool wrapsEndWithSpace)
    {
        if (paragraph.Pieces.Count == 0) return paragraph.Marker;
        return paragraph.Marker is null ? UnitAlone(paragraph, wrapsEndWithSpace) : null;
    }

    private static RowMarker WithUnit(RowMarker years, RowMarker unit) => years with { Unit = unit.Unit, Lines = years.Lines.Through(unit.Lines) };

    // "Tilaomi|stus", a blank line, "2021 2022 ...": the unit wrapped, so its years begin a line of their own.
    private RowMarker? TakeUnitAbove(List<Paragraph> paragraphs, bool wrapsEndWithSpace)
    {
        if (paragraphs.Count == 0 || paragraphs[^1].Marker is not null) return null;
        var pieces = paragraphs[^1].Pieces;
        for (var count = Math.Min(MaxUnitLines, pieces.Count); count > 0; count--)
        {
            var unit = pieces.Skip(pieces.Count - count).ToList();
            var isApart = count == pieces.Count || pieces[^(count + 1)].EndsSentence || new FlowLine(0, unit[0].Text, false, false).LooksLikePageStart;
            if (!isApart || !LooksLikeUnit(unit) || anchors.BeginsWithCode(unit[0])) continue;

            paragraphs.RemoveAt(paragraphs.Count - 1);
            if (count < pieces.Count) paragraphs.Add(new Paragraph([.. pieces.Take(pieces.Count - count)]));
            return Marker(unit, 1, wrapsEndWithSpace);
        }

        return null;
    }

    // Years that stay the same are not printed again, so a unit may stand alone: told by its narrow column, or known already.
    private RowMarker? UnitAlone(Paragraph paragraph, bool wrapsEndWithSpace)
    {
        var pieces = paragraph.Pieces;
        if (pieces.Count > MaxUnitLines || !LooksLikeUnit(pieces) || anchors.BeginsWithCode(pieces[0])) return null;
        var isNarrow = pieces.Count > 1 && pieces.All(piece => piece.Text.Trim().Length <= LineJoin.NarrowLine);
        var marker = Marker(pieces, Confidence.UnitOrYearsByShape, wrapsEndWithSpace);
        return (isNarrow && !anchors.IsStatus(marker.Unit!)) || _units.ContainsKey(Letters(marker.Unit!)) ? marker : null;
    }

    // A unit that is printed on one line elsewhere tells where the wrapped one has its spaces.
    private RowMarker Marker(IReadOnlyList<Piece> pieces, decimal sure, bool wrapsEndWithSpace)
    {
        var unit = LineJoin.NarrowCell(pieces, wrapsEndWithSpace);
        return new RowMarker(_units.GetValueOrDefault(Letters(unit), unit), [], new SourceSpan(pieces[0].Line, pieces[^1].Line), sure);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    private static bool LooksLikeUnit(IReadOnlyList<Piece> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text.Trim()));
        return text.Length is > 1 and <= MaxUnitLength && char.IsUpper(text[0]) && text.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '/' or '&' or '\u00AD');
    }
}
