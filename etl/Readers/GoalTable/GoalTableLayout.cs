using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>
/// Every table of a document whose header a profile knows, flat or with title columns that nest. Grain: one row per title.
/// A physical row may carry titles of several levels; its data belong to the deepest, and the others become rows without
/// data. Data on a row without a title belong to the title below or above that lacks them. One instance reads one document.
/// </summary>
/// <param name="statusWords">Status texts in all languages, case aside.</param>
public sealed class GoalTableLayout(SourceDocument document, DocumentProfile profile, IReadOnlySet<string> statusWords)
{
    private readonly HeadingNames _headings = new(profile);
    private readonly LineLedger _ledger = new(document);
    private readonly TitleRows _titleRows = new(document, profile, statusWords);
    private readonly HashSet<(string, string)> _titles = [];
    private readonly HashSet<RevisionRow> _revised = [];
    private readonly Dictionary<int, string> _openCodes = [];
    private readonly TableTally _tally = new(profile);
    private bool _codesNest;

    public LayoutReading Read()
    {
        var tables = document.Tables.Select(table => (table.Rows, Headers: new TableHeaders(table.Rows, _headings))).ToList();
        var known = tables.Where(table => table.Headers.First is not null).ToList();
        if (known.Count == 0) return LayoutReading.Unfit(profile, _ledger, $"no header row was found ({MissingHeadings()})");

        _codesNest = known.Any(table => CodesNest(table.Rows, table.Headers));
        foreach (var (rows, headers) in known) ReadTable(rows, headers);
        new TableSurroundings(document, profile, _ledger).Mark([.. known.Select(table => table.Rows)]);
        return _tally.Result(_ledger, [.. known.Select(table => table.Rows)]);
    }

    private string MissingHeadings()
    {
        if (document.Rows.Count == 0) return "the document holds no table";
        var missing = TableHeader.MissingHeadings(document.Rows, _headings);
        return missing.Count > 0 ? $"missing: {string.Join(", ", missing)}" : "too few known headings";
    }

    // Where no code of the document has parts, the columns alone tell the levels.
    private bool CodesNest(IReadOnlyList<TableRow> rows, TableHeaders headers)
    {
        var header = headers.At(headers.First!.Value)!;
        var columns = header.TitleColumns.Concat(header.ColumnOf("code") is { } code ? [code] : []).ToList();
        return profile.Levels.Count > 1
            && rows.Skip(headers.First.Value).Any(row => columns.Any(column => GoalCode.Opening(row.Cell(column), profile)?.Code.Contains('.', StringComparison.Ordinal) == true));
    }

    private void ReadTable(IReadOnlyList<TableRow> printed, TableHeaders headers)
    {
        _openCodes.Clear();
        foreach (var delimitersAlone in printed.Where(row => row.IsBlank)) _ledger.Mark(delimitersAlone.Span, LineUse.Furniture);
        var rows = printed.Select(row => row.WithoutRepeatsFromLeft()).ToList();
        MarkHeadings(rows.Take(headers.First!.Value));
        Emit(Entries(printed, rows, headers));
    }

    // The title of the document and the legend of its scale stand above the header; table rows there have lost theirs.
    private void MarkHeadings(IEnumerable<TableRow> above)
    {
        foreach (var row in above.Where(row => !row.IsBlank))
        {
            var filled = row.Cells.Count(cell => !cell.IsBlank);
            var isTableRow = row.Cells.Count > 2 && (filled > 1 || row.Cells[0].IsBlank) && row.Cells.Any(cell => GoalCode.Opening(WhiteSpace.Fold(cell.Text), profile) is not null);
            if (isTableRow) Reject(row.Span, "row_before_header", "A row stands above the header, so its columns are not known. Put a header row above it.");
            else _ledger.Mark(row.Span, LineUse.Heading);
        }
    }

    private List<TableEntry> Entries(IReadOnlyList<TableRow> printed, List<TableRow> rows, TableHeaders headers)
    {
        var entries = new List<TableEntry>();
        var (start, fillDown) = (headers.First!.Value, new FillDown(profile));
        var header = headers.At(start)!;
        var outside = new OutsideRows(rows, headers, profile);
        var widths = new RowWidths([.. rows.Skip(start)], header);
        for (var index = start; index < rows.Count; index++)
        {
            var row = rows[index];
            if (row.Cells.All(cell => cell.IsBlank || cell.IsInherited)) continue;
            if (headers.At(index) is { } found)
            {
                TakeHeader(found, printed, index, isRepeated: index > start);
                header = found;
                index += found.Rows - 1;
            }
            else if (outside.UseOf(index) is { } use) _ledger.Mark(row.Span, use);
            else if (printed[index].IsBanner && IsHeading(row, header)) Skip(row.Span);
            else if (widths.FaultOf(row, header) is { } fault) Reject(row.Span, fault.Code, fault.Message);
            else Take(TableEntry.Read(row, header, _codesNest, profile), fillDown, entries);
        }

        if (fillDown.Waiting is { } waiting) Reject(waiting.Span, "row_without_goal", "The row has neither a title nor a row below that it could belong to. Complete the row.");
        return entries;
    }

    // A text over the whole width heads the rows below, unless it is a goal with its code or fills a column that holds for them.
    private bool IsHeading(TableRow row, TableHeader header) =>
        GoalCode.Opening(row.Cell(0), profile) is null && !(header.Fields.GetValueOrDefault(0) is { } field && profile.FillDown.Contains(field));

    private void TakeHeader(TableHeader header, IReadOnlyList<TableRow> rows, int index, bool isRepeated)
    {
        for (var row = index; row < index + header.Rows; row++) _ledger.Mark(rows[row].Span, LineUse.Heading);
        _tally.Take(header, isRepeated);
    }

    private void Skip(SourceSpan span)
    {
        _tally.Met++;
        _tally.Skipped++;
        _ledger.Mark(span, LineUse.Heading);
    }

    private void Take(TableEntry entry, FillDown fillDown, List<TableEntry> entries)
    {
        if (entry.Titles is [{ Code: null } note, ..] && profile.NotGoal?.IsMatch(note.Text) == true)
        {
            Skip(entry.Row.Span);
            _tally.Notes.Add($"The row on {document.Locate(entry.Row.Span)} is a total or a note and was left aside: \"{note.Text}\".");
            return;
        }

        if (entry.GoesOn && entry.Titles.Count > 0 && entries is [.., { Titles: [.., { Code: not null }] }])
        {
            Reject(entry.Row.Span, "title_goes_on", "The title has no code and begins in lower case, so it seems to go on from the row above. Join the two cells.");
            return;
        }

        if (fillDown.Take(entry) is not { } filled) return;
        _tally.Met += filled.Titles.Count;
        if (filled.Titles.Count > 0 || filled.Data.Keys.Any(field => field != "code")) entries.Add(filled);
        else Reject(filled.Span, "row_without_goal", "The row has neither a title nor data in a column that is read. Complete the row.");
    }

    private void Emit(List<TableEntry> entries)
    {
        var orphans = new OrphanData(entries);
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (entry.Titles.Count == 0) EmitOrphan(entry, orphans.IsTaken(index));
            for (var place = 0; place < entry.Titles.Count; place++)
            {
                EmitTitle(entry, entry.Titles[place], isDeepest: place == entry.Titles.Count - 1, orphans.For(index, place));
            }
        }
    }

    private void EmitOrphan(TableEntry entry, bool isTaken)
    {
        if (isTaken) return;
        _tally.Met++;
        RejectMet(entry.Span, "row_without_goal", "The row has data but no title, and neither the row above nor the one below lacks data. Move the data to its goal.");
    }

    private void EmitTitle(TableEntry entry, GoalTitle title, bool isDeepest, OrphanMatch? orphan)
    {
        var reading = Reading(entry, title, isDeepest, orphan);
        var hasData = orphan is not null || (isDeepest && entry.HasData);
        if (title.Code is not null) _openCodes[title.Depth] = title.Code;
        var isRepeated = !hasData && (title.IsInherited || ((title.Code is not null || !isDeepest) && _titles.Contains(Key(title))));

        // Some tables print the outer goals on each row, or again at the top of a page; what was decided stands with the inner ones.
        if (isRepeated || (profile.Role == DocumentRole.Decision && !hasData && profile.Levels.Count > 1))
        {
            _tally.Skipped++;
            _ledger.MarkFree(title.Span, LineUse.Heading);
        }
        else if (_titleRows.FaultOf(reading) is { } fault) RejectMet(reading.Span, fault.Code, fault.Message);
        else Add(reading, entry, isDeepest, orphan);
        _titles.Add(Key(title));
    }

    private static (string, string) Key(GoalTitle title) => (title.Code ?? $" {title.Level}", title.Text);

    private TitleReading Reading(TableEntry entry, GoalTitle title, bool isDeepest, OrphanMatch? orphan)
    {
        var source = orphan?.Entry ?? (isDeepest ? entry : null);
        var span = orphan is null ? entry.Span : entry.Span.Through(orphan.Entry.Span);
        var sure = Confidence.Of(
            title.Sure,
            orphan?.Sure ?? 1,
            title.IsInherited || source?.Merged.Count > 0 ? Confidence.MergedCell : 1,
            source?.FilledDown.Count > 0 ? Confidence.FilledDown : 1);
        var coded = title.Code is null && orphan?.Entry.Data.GetValueOrDefault("code") is { } code ? title with { Code = code } : title;
        return new TitleReading(coded, ParentOf(title), source?.Data ?? new Dictionary<string, string>(), span, InheritedFields.Of(title, source), sure);
    }

    private void Add(TitleReading reading, TableEntry entry, bool isDeepest, OrphanMatch? orphan)
    {
        if (profile.Role != DocumentRole.Decision) _tally.Rows.Add(new Found<GoalRow>(_titleRows.Goal(reading), reading.Span));
        else if (!TitleRows.HasChange(reading))
        {
            RejectMet(reading.Span, "goal_without_change", "The goal has neither years nor means, old or new. Complete the row.");
            return;
        }
        else if (_titleRows.Revision(reading) is var revision && _revised.Add(revision with { Confidence = 0, SourceLocator = "" })) _tally.Revisions.Add(new Found<RevisionRow>(revision, reading.Span));
        else
        {
            RejectMet(reading.Span, "duplicate_goal", "The goal stands already above, with the same changes. Remove one of them.");
            return;
        }

        MarkFields(entry, reading.Title, isDeepest);
        if (orphan is not null) MarkCells(orphan.Entry);
    }

    private void MarkFields(TableEntry entry, GoalTitle title, bool isDeepest)
    {
        if (!title.IsInherited) _ledger.Mark(title.Span, LineUse.Field);
        if (isDeepest) MarkCells(entry);
    }

    private void MarkCells(TableEntry entry)
    {
        foreach (var span in entry.Spans) _ledger.Mark(span, LineUse.Field);
    }

    // A title whose code does not nest stands under the last code of an outer level.
    private string? ParentOf(GoalTitle title) => title.ParentCode
        ?? (title.Code is null || !_codesNest ? _openCodes.Where(open => open.Key < title.Depth).OrderByDescending(open => open.Key).Select(open => open.Value).FirstOrDefault() : null);

    private void Reject(SourceSpan span, string code, string message)
    {
        _tally.Met++;
        RejectMet(span, code, message);
    }

    private void RejectMet(SourceSpan span, string code, string message)
    {
        _tally.Rejected.Add(new RejectedRow(document.Locate(span), code, message, _ledger.TextOf(span)));
        _ledger.MarkFree(span, LineUse.Rejected);
    }
}
