using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>
/// The text of a table of what the council changed: code and goal, new target year and means, old target year and means,
/// cell after cell. Grain: one row per change. One instance reads one document.
/// </summary>
public sealed class GoalChangesLayout(SourceDocument document, DocumentProfile profile)
{
    private readonly LineLedger _ledger = new(document);
    private readonly CellOpening _opening = new(profile);
    private readonly List<Found<RevisionRow>> _revisions = [];
    private readonly List<RejectedRow> _rejected = [];
    private int _met;

    public LayoutReading Read()
    {
        var lines = new PageFurniture(profile, _ledger, CellOpening.YearLine()).Remove(document.Lines);
        var sections = ChangeSections.Of(new ChangeCells(_opening).Of(lines));
        if (!sections.Skip(1).Any(section => section.Any(cell => cell.Kind == CellKind.Year))) return LayoutReading.Unfit(profile, _ledger, "no goal code is followed by a target year");

        MarkLead(sections[0]);
        for (var index = 1; index < sections.Count; index++) ReadSection(sections[index], index + 1 < sections.Count ? sections[index + 1][0] : null);
        return Result();
    }

    private void ReadSection(IReadOnlyList<ChangeCell> section, ChangeCell? next)
    {
        var cells = new CellSplit(_opening).Complete(section);
        var title = TitleBehind(cells, next);
        var own = title is null ? cells : [.. cells.Take(cells.Count - 1)];
        if (title is not null) _ledger.Mark(title.Span, LineUse.Heading);

        _met++;
        var row = new ChangeRows(profile).Of(own);
        var span = own[0].Span.Through(own[^1].Span);
        if (row.Fault is { } fault)
        {
            _rejected.Add(new RejectedRow(document.Locate(span), fault.Code, fault.Message, _ledger.TextOf(span)));
            _ledger.MarkFree(span, LineUse.Rejected);
            return;
        }

        _revisions.Add(new Found<RevisionRow>(Revision(row, span), span));
        _ledger.MarkFree(span, LineUse.Field);
    }

    private RevisionRow Revision(ChangeRow row, SourceSpan span) => new()
    {
        GoalLevel = profile.Levels[0],
        GoalCode = row.Code,
        Goal = LineJoin.Cell(row.Goal),
        NewTargetYear = row.Halves[0].Year is { } newYear ? Year4.Parse(newYear) : null,
        NewMeans = WhiteSpace.FoldToNull(LineJoin.Cell(row.Halves[0].Means)),
        OldTargetYear = row.Halves[1].Year is { } oldYear ? Year4.Parse(oldYear) : null,
        OldMeans = WhiteSpace.FoldToNull(LineJoin.Cell(row.Halves[1].Means)),
        Confidence = row.Sure,
        SourceLocator = document.Locate(span),
    };

    // A title at the edge of a page, behind the last row before it: it opens as a sentence does, and does not end as one.
    private static ChangeCell? TitleBehind(IReadOnlyList<ChangeCell> cells, ChangeCell? next)
    {
        var last = cells[^1];
        var isComplete = cells.Count(cell => cell.Kind == CellKind.Year) >= 2;
        var isAtEdge = last.StartsPage || next is null or { StartsPage: true };
        return isComplete && isAtEdge && last.Kind == CellKind.Text && IsTitle(last) && !last.GoesOn ? last : null;
    }

    private void MarkLead(IReadOnlyList<ChangeCell> lead)
    {
        foreach (var cell in lead.Where(cell => IsTitle(cell) || profile.Heading.Concat(profile.Period).Any(pattern => pattern.IsMatch(cell.Text)))) _ledger.Mark(cell.Span, LineUse.Heading);
    }

    private static bool IsTitle(ChangeCell cell) => cell.Pieces.Count is 1 or 2 && cell.Text is not [.., '.' or ',' or ';' or ':'];

    private LayoutReading Result()
    {
        // Score: evidence (three rows are plenty) x density (a row in sixty lines at least) x the mean of: rows that are
        // whole, rows with means on both sides, lines that are accounted for.
        var whole = _revisions.Count(found => found.Row is { NewTargetYear: not null, OldTargetYear: not null, NewMeans: not null, OldMeans: not null });
        var evidence = Math.Min(1, _revisions.Count / 3m);
        var density = Math.Min(1, 60m * _revisions.Count / Math.Max(1, _ledger.Uses.Count));
        var fit = (((decimal)_revisions.Count / _met) + ((decimal)whole / _met) + 1 - _ledger.UnaccountedShare) / 3;
        return new LayoutReading(profile, [], _rejected, _met, 0, _ledger, [], decimal.Round(evidence * density * fit, 3),
        [
            string.Create(CultureInfo.InvariantCulture, $"{_revisions.Count} of {_met} goals are followed by a new and an old target year, on {_ledger.Uses.Count} lines"),
            string.Create(CultureInfo.InvariantCulture, $"{whole} of them have means on both sides"),
            string.Create(CultureInfo.InvariantCulture, $"{_ledger.UnaccountedShare:P0} of the lines are not accounted for"),
        ])
        {
            Revisions = _revisions,
        };
    }
}
