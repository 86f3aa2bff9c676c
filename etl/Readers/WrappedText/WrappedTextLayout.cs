using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>
/// The text of a table, cell after cell: a cell that fits on one line shares it with the next, a wrapped one ends with a
/// blank line. Grain: one row per goal code with its status. Unit and years hold until they are printed again.
/// One instance reads one document.
/// </summary>
public sealed class WrappedTextLayout(SourceDocument document, DocumentProfile profile, IEnumerable<string> statusWords)
{
    private readonly LineLedger _ledger = new(document);
    private readonly List<Found<GoalRow>> _rows = [];
    private readonly List<RejectedRow> _rejected = [];
    private RowMarker? _held;
    private string? _unit;
    private int _markers;
    private int _met;
    private int _complete;

    public LayoutReading Read()
    {
        var lines = new PageFurniture(profile, _ledger).Remove(document.Lines);
        var wrapsEndWithSpace = WrapsEndWithSpace();
        var anchors = new AnchorFinder(profile, new StatusWords([.. statusWords, .. profile.Vocabulary.Keys], wrapsEndWithSpace), wrapsEndWithSpace);
        var sections = anchors.Sections(new Paragraphs(profile, anchors).Of(lines, wrapsEndWithSpace));
        var known = sections.Count(section => section.Anchor is { IsKnown: true });
        if (known == 0) return LayoutReading.Unfit(profile, _ledger, "no line begins with a goal code and a known status");

        ReadSections(sections);
        return Result(sections, known);
    }

    // Most extractors strip the space that a line breaks at. Where it is kept, a line without it ends amid a word or a cell.
    // Only lines that go on in lower case were broken for certain; bullets end where they end.
    private bool WrapsEndWithSpace()
    {
        var broken = document.Lines.Zip(document.Lines.Skip(1))
            .Where(pair => !pair.First.IsBlank && new Piece(pair.Second.Number, pair.Second.Text).StartsLowerCase)
            .Select(pair => pair.First)
            .ToList();
        return broken.Count(line => char.IsWhiteSpace(line.Text[^1])) * 2 > broken.Count;
    }

    private void ReadSections(IReadOnlyList<Section> sections)
    {
        var widths = ColumnWidths.Of(sections, profile.GoalColumnWidth);
        GoalAndMeans? goal = null;
        for (var index = 0; index < sections.Count; index++)
        {
            var next = index + 1 < sections.Count ? GoalFor(sections[index], widths) : null;
            var end = next is null ? sections[index].Paragraphs.Count : next.Before + Fixed(sections[index]);
            var own = sections[index].Paragraphs.Take(end).ToList();
            var narratives = own.TakeWhile(paragraph => paragraph.Marker is null).ToList();
            if (sections[index].Anchor is { } anchor) Emit(anchor, goal, narratives);
            else MarkLead(narratives);
            RejectUnfinished(own.Skip(narratives.Count).ToList());
            goal = next;
        }
    }

    private static int Fixed(Section section) => section.NarrativeOnAnchorLine ? 1 : 0;

    private static GoalAndMeans? GoalFor(Section section, ColumnWidths widths)
    {
        var free = section.Paragraphs.Skip(Fixed(section)).ToList();
        var narratives = section.Anchor is null || section.NarrativeOnAnchorLine || free.Count <= 2 ? 0 : 1;
        return GoalAndMeans.In(free, narratives, widths);
    }

    // Unit and years begin a row. If another row begins before a code came, this one has lost its code and status.
    private void RejectUnfinished(List<Paragraph> paragraphs)
    {
        for (var (start, end) = (0, 0); start < paragraphs.Count; start = end)
        {
            end = paragraphs.FindIndex(start + 1, paragraph => paragraph.Marker is not null) is > 0 and var found ? found : paragraphs.Count;
            Hold(paragraphs[start].Marker!);
            _met++;
            Reject(
                paragraphs[start].Span.Through(paragraphs[end - 1].Span),
                "row_without_status",
                "The row begins with unit or years, but no code and status follow. Complete the row, or add the missing status word to the vocabulary.");
        }
    }

    private void Hold(RowMarker marker)
    {
        _markers++;
        _unit = marker.Unit ?? _unit;
        if (marker.Years.Count > 0) _held = marker;
    }

    private void Emit(Anchor anchor, GoalAndMeans? goal, List<Paragraph> narrative)
    {
        _met++;
        if (goal?.Marker is { } marker) Hold(marker);
        var pieces = (goal?.Goal ?? []).Concat(goal?.Means ?? []).Concat(narrative.SelectMany(paragraph => paragraph.Pieces));
        var span = pieces.Select(piece => new SourceSpan(piece.Line, piece.Line)).Aggregate(anchor.Span, (all, line) => all.Through(line));
        if (goal?.Marker is { } own) span = span.Through(own.Lines);

        if (goal is null || LineJoin.Cell(goal.Goal).Length == 0) Reject(span, "row_without_goal", $"No goal stands before {anchor.Code} {anchor.RawStatus}. Complete the row.");
        else if (goal.Marker?.HasBadYear == true) Reject(span, "year_out_of_range", $"{string.Join(' ', goal.Marker.Years)} are not years from 1990 to 2100. Correct them.");
        else
        {
            _rows.Add(new Found<GoalRow>(Row(anchor, goal, narrative, span), span));
            _ledger.MarkFree(span, LineUse.Field);
            if (goal.Means is not null) _complete++;
        }
    }

    private GoalRow Row(Anchor anchor, GoalAndMeans goal, List<Paragraph> narrative, SourceSpan span)
    {
        var text = WhiteSpace.FoldToNull(LineJoin.Cell(narrative.SelectMany(paragraph => paragraph.Pieces)));
        var proposal = ShiftProposal.In(text, profile);
        var years = _held is { HasBadYear: false } held ? held.Years : [];
        return new GoalRow
        {
            GoalLevel = profile.Levels[0],
            GoalCode = anchor.Code,
            Goal = LineJoin.Cell(goal.Goal),
            Unit = _unit,
            Means = goal.Means is null ? null : WhiteSpace.FoldToNull(LineJoin.Cell(goal.Means)),
            RawStatus = anchor.RawStatus,
            ProfileStatus = anchor.RawStatus is null ? null : profile.Vocabulary.GetValueOrDefault(anchor.RawStatus),
            TargetYear = years.Count > 0 ? Year4.Parse(years[0]) : null,
            ProposedTargetYear = (years.Count > 1 ? Year4.Parse(years[1]) : null) ?? proposal.Year,
            ProposesShift = proposal.IsMade,
            Narrative = text,
            InheritedFields = InheritedFields(goal.Marker, years.Count),
            Confidence = Confidence.Of(goal.Sure, anchor.Sure, text is null ? Confidence.NarrativeMissing : 1),
            SourceLocator = document.Locate(span),
        };
    }

    // As a table form lists them: the cells of unit and years are merged over the rows that they hold for.
    private string? InheritedFields(RowMarker? own, int years)
    {
        var fields = new List<string>();
        if (_unit is not null && own?.Unit is null) fields.Add("unit");
        if (years > 0 && own is not { Years.Count: > 0 }) fields.Add("target_year");
        if (years > 1 && own is not { Years.Count: > 0 }) fields.Add("proposed_target_year");
        return fields.Count > 0 ? string.Join(',', fields) : null;
    }

    private void Reject(SourceSpan span, string code, string message)
    {
        _rejected.Add(new RejectedRow(document.Locate(span), code, message, _ledger.TextOf(span)));
        _ledger.MarkFree(span, LineUse.Rejected);
    }

    // Above the first row: titles are short and end without a full stop, or name the period. The rest is for a person to see.
    private void MarkLead(List<Paragraph> lead)
    {
        foreach (var paragraph in lead.Where(paragraph => paragraph.Pieces.Count > 0))
        {
            var text = LineJoin.Cell(paragraph.Pieces);
            var isTitle = paragraph.Pieces.Count <= 2 && text is not [.., '.' or ',' or ';'];
            if (isTitle || profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(text))) _ledger.Mark(paragraph.Span, LineUse.Heading);
        }
    }

    private LayoutReading Result(IReadOnlyList<Section> sections, int known)
    {
        // Score: evidence (a known status counts one, a printed unit or year two; four are plenty) x density (a row in sixty
        // lines at least) x the mean of: statuses that are known, rows with goal and means, lines that are accounted for.
        var codes = sections.Count - 1;
        var evidence = Math.Min(1, (known + (2 * _markers)) / 4m);
        var density = Math.Min(1, 60m * known / Math.Max(1, _ledger.Uses.Count));
        var fit = (((decimal)known / codes) + ((decimal)_complete / _met) + 1 - _ledger.UnaccountedShare) / 3;
        var score = _rows.Count == 0 ? 0 : evidence * density * fit;
        return new LayoutReading(profile, _rows, _rejected, _met, 0, _ledger, [], decimal.Round(score, 3),
        [
            string.Create(CultureInfo.InvariantCulture, $"{known} of {codes} goal codes are followed by a known status, on {_ledger.Uses.Count} lines"),
            string.Create(CultureInfo.InvariantCulture, $"{_markers} rows begin with a unit or years"),
            string.Create(CultureInfo.InvariantCulture, $"{_complete} of {_met} rows have goal and means"),
            string.Create(CultureInfo.InvariantCulture, $"{_ledger.UnaccountedShare:P0} of the lines are not accounted for"),
        ]);
    }
}
