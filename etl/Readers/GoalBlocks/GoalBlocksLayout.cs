using System.Globalization;
using StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;
using StrategyWarehouse.Etl.Readers.GoalBlocks.Values;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>
/// Goals in blocks, each a small table of its own: headings over the goal and its measures, headings over the assessment
/// and its state; titles of companies or departments between them, and tables of indicators over years, of budgets and of
/// capacity. Grain: one row per block, one measure per row of such a table, one statement row per row of a budget table that sums no
/// others. Prose between the blocks stays unaccounted. One instance reads one document.
/// </summary>
public sealed class GoalBlocksLayout(SourceDocument document, DocumentProfile profile, IReadOnlyCollection<string> statusWords)
{
    private readonly BlockNames _names = new(profile);
    private readonly LineLedger _ledger = new(document);
    private AccountsReading? _accounts;
    private readonly List<GoalBlock> _blocks = [];
    private readonly List<IndicatorTable> _indicators = [];
    private GoalBlock? _open;
    private string? _unit;
    private bool _textSince;
    private int _headers;
    private int _halves;

    public LayoutReading Read()
    {
        new PageEdgeLines(profile, _ledger).Mark(document.Lines);
        _accounts = profile.Accounts is { } words ? new AccountsReading(profile, words, _ledger) : null;
        var titles = new TitleLines(document.Lines, _ledger);
        foreach (var (table, index) in BlockFlow.Of(document.Lines, Tables()))
        {
            if (table is not null) Take(table);
            else Take(document.Lines[index], titles.IsTitle(index));
        }

        Close();
        _accounts?.Read();
        if (_headers == 0 && _accounts is not { Tables: > 0 }) return LayoutReading.Unfit(profile, _ledger, "no row heads a goal or its assessment, and no table states a budget or capacity");
        var rows = new BlockRows(profile, _ledger, new StatusPhrase(profile, [.. statusWords, .. profile.Vocabulary.Keys]));
        foreach (var block in _blocks) rows.Take(block);
        foreach (var table in _indicators) rows.Take(table);
        return Result(rows);
    }

    // Blocks that no table of the document holds stand in its lines, set apart by space alone.
    private IReadOnlyList<SourceTable> Tables()
    {
        if (document.Rows.Any(row => BlockHeader.Of(row, _names) is not null)) return document.Tables;
        var inTables = document.Rows.SelectMany(row => row.Cells.Select(cell => cell.Span).Append(row.Span)).SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)).ToHashSet();
        var lines = document.Lines.Where(line => line.IsBlank || (_ledger.Uses[line.Number] == LineUse.Unaccounted && !inTables.Contains(line.Number)));
        return [.. document.Tables, .. AlignedText.Tables([.. lines], IsHeading)];
    }

    private bool IsHeading(string text) => _names.FieldOf(text) is not null || IndicatorTable.IsHeading(text, profile);

    private void Take(TextLine line, bool isTitle)
    {
        if (_ledger.Uses[line.Number] != LineUse.Unaccounted) return;
        _textSince = true;
        if (_accounts?.TakeScale(line) == true) return;
        if (!isTitle) return;
        _ledger.Mark(line.Number, LineUse.Heading);
        var text = WhiteSpace.Fold(line.Text);
        _accounts?.TakeTitle(text);
        if (profile.NotUnitTitle?.IsMatch(text) != true) _unit = text;
    }

    private void Take(SourceTable table)
    {
        if (IndicatorTable.In(table, _unit, profile) is { } indicators)
        {
            _indicators.Add(indicators);
            _textSince = true;
            return;
        }

        var rows = table.Rows.Where(row => !row.IsBlank).ToList();
        if (_accounts?.Take(table) is { } left && left.Count < rows.Count)
        {
            _textSince = true;
            rows = [.. left.SkipWhile(row => BlockHeader.Of(row, _names) is null)];
        }

        BlockHeader? header = null;
        foreach (var row in rows)
        {
            if (BlockHeader.Of(row, _names) is { } found) Take(header = found, row);
            else if (header is not null || !_textSince) Take(row);
        }
    }

    private void Take(BlockHeader header, TableRow row)
    {
        _headers++;
        _ledger.MarkFree(row.Span, LineUse.Heading);
        if (_open?.Expects(header) != true)
        {
            Close();
            _open = new GoalBlock(_unit);
        }
        else if (!header.OpensGoal) _halves++;

        _open.Take(header, row.Span);
        _textSince = false;
    }

    private void Take(TableRow row)
    {
        if (_open is null) return;
        if (_open.IsFollowedBy(row))
        {
            var next = _open.Next();
            Close();
            _open = next;
        }

        _open.Take(row);
        _textSince = false;
    }

    private void Close()
    {
        if (_open is not null) _blocks.Add(_open);
        _open = null;
    }

    // Score: blocks that hold a goal and an assessment, among all blocks. That the headings of goal and assessment take
    // turns is what tells this layout; where they never do, any table of goals would fit, and another profile fits better.
    // A document without any block is told by its budget and capacity tables, as far as they hold what their headings promise.
    private LayoutReading Result(BlockRows rows)
    {
        var whole = _blocks.Count(block => block.HasAssessment && block.Text("goal") is not null);
        var filled = Math.Max(1, _blocks.Count(block => !block.IsEmpty));
        var score = _blocks.Count == 0 && _accounts is { } only ? only.Score : (decimal)whole / filled * (_halves * 2 > filled ? 1 : 0.5m);
        return new LayoutReading(profile, rows.Goals, [.. rows.Rejected, .. _accounts?.Rejected ?? []], rows.Met + (_accounts?.Met ?? 0), rows.Skipped + (_accounts?.Skipped ?? 0), _ledger, [.. rows.Notes, .. _accounts?.Notes ?? []], decimal.Round(score, 3), Reasons(whole, filled))
        {
            Measures = [.. rows.Measures, .. _accounts?.Measures ?? []],
            Statements = _accounts?.Statements ?? [],
        };
    }

    private List<string> Reasons(int whole, int filled)
    {
        List<string> blocks =
        [
            string.Create(CultureInfo.InvariantCulture, $"{whole} of {filled} blocks hold a goal and its assessment"),
            string.Create(CultureInfo.InvariantCulture, $"{_halves} have the assessment under a header of its own"),
        ];
        return _accounts is not { Tables: > 0 } accounts ? blocks : _blocks.Count == 0 ? [accounts.Reason] : [.. blocks, accounts.Reason];
    }
}
