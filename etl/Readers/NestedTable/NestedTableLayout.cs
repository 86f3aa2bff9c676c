using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>
/// A table whose title columns nest. Grain: one row per title. A physical row may carry titles of several levels; its data
/// belong to the deepest, and the others become rows without data. Data on a row without a title belong to the title
/// below or above that lacks them. One instance reads one document.
/// </summary>
public sealed class NestedTableLayout(SourceDocument document, DocumentProfile profile)
{
    private static readonly string[] YearFields = ["target_year", "proposed_target_year"];

    private readonly HeadingNames _headings = new(profile);
    private readonly Dictionary<int, string> _openCodes = [];
    private readonly HashSet<(string, string)> _titles = [];
    private readonly LineLedger _ledger = new(document);
    private readonly List<FoundRow> _rows = [];
    private readonly List<RejectedRow> _rejected = [];
    private readonly HashSet<string> _notes = [];
    private int _met;
    private int _skipped;

    public LayoutReading Read()
    {
        var start = FindHeader();
        if (start is null) return LayoutReading.Unfit(profile, _ledger, $"no header row was found ({MissingHeadings()})");

        foreach (var delimitersAlone in document.Rows.Where(row => row.IsBlank)) _ledger.Mark(delimitersAlone.Span, LineUse.Furniture);
        MarkHeadings(start.Value.Index);
        new LooseLines(document, _headings, profile).Mark(_ledger);
        var entries = Entries(start.Value.Index, start.Value.Header);
        Emit(entries);
        return Result(start.Value.Header);
    }

    private (int Index, TableHeader Header)? FindHeader()
    {
        for (var index = 0; index < document.Rows.Count; index++)
        {
            if (TableHeader.At(document.Rows, index, _headings) is { } header) return (index, header);
        }

        return null;
    }

    private string MissingHeadings()
    {
        if (document.Rows.Count == 0) return "the document holds no table";
        var missing = TableHeader.MissingHeadings(document.Rows, _headings);
        return missing.Count > 0 ? $"missing: {string.Join(", ", missing)}" : "too few known headings";
    }

    // The title of the document and the legend of its scale stand above the header; table rows there have lost theirs.
    private void MarkHeadings(int headerIndex)
    {
        foreach (var row in document.Rows.Take(headerIndex).Where(row => !row.IsBlank))
        {
            var filled = row.Cells.Count(cell => !cell.IsBlank);
            var isTableRow = row.Cells.Count > 2 && (filled > 1 || row.Cells[0].IsBlank) && row.Cells.Any(cell => profile.Code.IsMatch(WhiteSpace.Fold(cell.Text)));
            if (isTableRow) Reject(row.Span, "row_before_header", "A row stands above the header, so its columns are not known. Put a header row above it.");
            else _ledger.Mark(row.Span, LineUse.Heading);
        }
    }

    private List<TableEntry> Entries(int headerIndex, TableHeader header)
    {
        var entries = new List<TableEntry>();
        var outside = new OutsideRows(document.Rows, headerIndex, _headings, profile);
        var widths = new RowWidths([.. document.Rows.Skip(headerIndex)], header);
        for (var index = headerIndex; index < document.Rows.Count; index++)
        {
            var row = document.Rows[index];
            if (row.IsBlank) continue;
            if (TableHeader.At(document.Rows, index, _headings) is { } found)
            {
                TakeHeader(found, index, isRepeated: index > headerIndex);
                header = found;
                index += found.Rows - 1;
            }
            else if (outside.UseOf(index) is { } use) _ledger.Mark(row.Span, use);
            else if (widths.FaultOf(row, header) is { } fault) Reject(row.Span, fault.Code, fault.Message);
            else Take(TableEntry.Read(row, header, profile), entries);
        }

        return entries;
    }

    private void TakeHeader(TableHeader header, int index, bool isRepeated)
    {
        foreach (var row in document.Rows.Skip(index).Take(header.Rows)) _ledger.Mark(row.Span, LineUse.Heading);
        foreach (var heading in header.Unknown) _notes.Add($"The column \"{heading}\" is not mapped to a field; its text was left aside.");
        if (!isRepeated) return;
        _met++;
        _skipped++;
    }

    private void Take(TableEntry entry, List<TableEntry> entries)
    {
        if (entry.Titles is [{ Code: null } note, ..] && profile.NotGoal?.IsMatch(note.Text) == true)
        {
            _met++;
            _skipped++;
            _ledger.Mark(entry.Row.Span, LineUse.Heading);
            _notes.Add($"The row on {document.Locate(entry.Row.Span)} is a total or a note and was left aside: \"{note.Text}\".");
            return;
        }

        if (entry.GoesOn && entry.Titles.Count > 0 && entries is [.., { Titles: [.., { Code: not null }] }])
        {
            Reject(entry.Row.Span, "title_goes_on", "The title has no code and begins in lower case, so it seems to go on from the row above. Join the two cells.");
            return;
        }

        _met += entry.Titles.Count;
        if (entry.Titles.Count + entry.Data.Count > 0) entries.Add(entry);
        else Reject(entry.Row.Span, "row_without_goal", "The row has neither a title nor data in a column that is read. Complete the row.");
    }

    private void Emit(List<TableEntry> entries)
    {
        var orphans = new OrphanData(entries);
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            if (entry.IsOrphan) EmitOrphan(entry, orphans.IsTaken(index));
            for (var place = 0; place < entry.Titles.Count; place++)
            {
                var isDeepest = place == entry.Titles.Count - 1;
                EmitTitle(entry, entry.Titles[place], isDeepest ? entry.Data : null, orphans.For(index, place));
            }
        }
    }

    private void EmitOrphan(TableEntry entry, bool isTaken)
    {
        if (isTaken) return;
        _met++;
        RejectMet(entry.Row.Span, "row_without_goal", "The row has data but no title, and neither the row above nor the one below lacks data. Move the data to its goal.");
    }

    private void EmitTitle(TableEntry entry, GoalTitle title, IReadOnlyDictionary<string, string>? own, OrphanMatch? orphan)
    {
        var data = orphan?.Entry.Data ?? own ?? new Dictionary<string, string>();
        if (title.Code is not null) _openCodes[title.Depth] = title.Code;
        if (title.Code is not null && !_titles.Add((title.Code, title.Text)) && data.Count == 0)
        {
            // Some tables print the outer goals on each row, or again at the top of a page.
            _skipped++;
            _ledger.MarkFree(entry.Row.Span, LineUse.Heading);
            return;
        }

        var span = orphan is null ? entry.Row.Span : entry.Row.Span.Through(orphan.Entry.Row.Span);
        var grade = Grade.Read(data.GetValueOrDefault("status"), profile);
        if (title.Text.Length == 0) RejectMet(span, "goal_without_title", $"The code {title.Code} has no title. Complete the cell.");
        else if (!grade.IsOnScale) RejectMet(span, "grade_out_of_range", $"The grade \"{data["status"]}\" is not on the scale {profile.Scale.Keys.Min()} to {profile.Scale.Keys.Max()}. Correct the grade.");
        else if (BadYear(data) is { } year) RejectMet(span, "year_out_of_range", $"\"{year}\" is not a year from 1990 to 2100. Correct the year.");
        else
        {
            _rows.Add(new FoundRow(Row(title, data, grade, span, Confidence.Of(title.Sure, orphan?.Sure ?? 1)), span));
            _ledger.Mark(entry.Row.Span, LineUse.Field);
            if (orphan is not null) _ledger.Mark(orphan.Entry.Row.Span, LineUse.Field);
        }
    }

    // A title without a code stands under the last code of an outer level.
    private string? ParentOf(GoalTitle title) => title.Code is not null
        ? title.ParentCode
        : _openCodes.Where(open => open.Key < title.Depth).OrderByDescending(open => open.Key).Select(open => open.Value).FirstOrDefault();

    private static string? BadYear(IReadOnlyDictionary<string, string> data) =>
        YearFields.Select(field => data.GetValueOrDefault(field)).FirstOrDefault(year => year is not null && Year4.Parse(year) is null);

    private GoalRow Row(GoalTitle title, IReadOnlyDictionary<string, string> data, Grade grade, SourceSpan span, decimal confidence)
    {
        var (status, narrative) = (data.GetValueOrDefault("status"), data.GetValueOrDefault("narrative"));
        var proposal = ShiftProposal.In(narrative, profile);
        return new GoalRow
        {
            GoalLevel = title.Level,
            GoalCode = title.Code,
            Goal = title.Text,
            ParentCode = ParentOf(title),
            Unit = data.GetValueOrDefault("unit"),
            Means = data.GetValueOrDefault("means"),
            RawStatus = status,
            ProfileStatus = grade.Value is { } value ? profile.Scale[value] : status is null ? null : profile.Vocabulary.GetValueOrDefault(status),
            ProgressGrade = grade.Value,
            TargetYear = Year4.Parse(data.GetValueOrDefault("target_year") ?? ""),
            ProposedTargetYear = Year4.Parse(data.GetValueOrDefault("proposed_target_year") ?? "") ?? proposal.Year,
            ProposesShift = proposal.IsMade,
            Risk = data.GetValueOrDefault("risk"),
            Responsible = data.GetValueOrDefault("responsible"),
            Narrative = narrative,
            Confidence = confidence,
            SourceLocator = document.Locate(span),
        };
    }

    private void Reject(SourceSpan span, string code, string message)
    {
        _met++;
        RejectMet(span, code, message);
    }

    private void RejectMet(SourceSpan span, string code, string message)
    {
        _rejected.Add(new RejectedRow(document.Locate(span), code, message, _ledger.TextOf(span)));
        _ledger.MarkFree(span, LineUse.Rejected);
    }

    private LayoutReading Result(TableHeader header)
    {
        // Score: a third for the headings that are known, a third for titles with codes, a third for rows without a fault;
        // what is not accounted for takes its share off.
        var headings = (decimal)header.Fields.Count / (header.Fields.Count + header.Unknown.Count);
        var coded = _rows.Count == 0 ? 0 : (decimal)_rows.Count(found => found.Row.GoalCode is not null) / _rows.Count;
        var sound = _met - _skipped == 0 ? 0 : (decimal)_rows.Count / (_met - _skipped);
        var score = _rows.Count == 0 ? 0 : (headings + coded + sound) / 3 * (1 - _ledger.UnaccountedShare);
        return new LayoutReading(profile, _rows, _rejected, _met, _skipped, _ledger, [.. _notes], decimal.Round(score, 3),
        [
            string.Create(CultureInfo.InvariantCulture, $"{_rows.Count} of {_met - _skipped} rows were read without a fault"),
            string.Create(CultureInfo.InvariantCulture, $"{header.Fields.Count} of {header.Fields.Count + header.Unknown.Count} headings are known"),
            string.Create(CultureInfo.InvariantCulture, $"{_rows.Count(found => found.Row.GoalCode is not null)} of {_rows.Count} goals carry a code"),
            string.Create(CultureInfo.InvariantCulture, $"{_ledger.UnaccountedShare:P0} of the lines are not accounted for"),
        ]);
    }
}
