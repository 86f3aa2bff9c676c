using StrategyWarehouse.Etl.Readers.GoalBlocks.Values;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>Turns blocks and tables of indicators into rows, and keeps account of each that was met.</summary>
public sealed class BlockRows(DocumentProfile profile, LineLedger ledger, StatusPhrase statuses)
{
    private static readonly ReadingOptions Plain = new(ReadingOptions.AutoProfile, null);

    private readonly ReportingPeriod? _period = PeriodFinder.Find(ledger.HeadingTexts(), profile, Plain, ledger.Document.Name);
    private readonly List<Found<GoalRow>> _goals = [];
    private readonly List<Found<MeasureRow>> _measures = [];
    private readonly List<RejectedRow> _rejected = [];
    private int _statesLeft;

    public IReadOnlyList<Found<GoalRow>> Goals => _goals;

    public IReadOnlyList<Found<MeasureRow>> Measures => _measures;

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public IReadOnlyList<string> Notes => _statesLeft == 0 ? [] : [$"The state beside the assessment was left aside in {_statesLeft} of {Met - _measures.Count} blocks, since the assessment itself tells the status."];

    public int Met { get; private set; }

    public int Skipped { get; private set; }

    public void Take(GoalBlock block)
    {
        Met++;
        if (block.IsEmpty)
        {
            Skipped++;
        }
        else if (block.Text("goal") is not { } goal)
        {
            Reject(block, "row_without_goal", "A block has measures or an assessment, but no goal. Complete the block.");
        }
        else
        {
            foreach (var row in block.Rows) ledger.MarkFree(row, LineUse.Field);
            var found = Row(block, goal);
            _goals.Add(new Found<GoalRow>(found, block.Span));
            Add(BlockMeasures.Of(block, found, _period, profile), block.Span);
        }
    }

    public void Take(IndicatorTable table)
    {
        ledger.MarkFree(table.Header.Span, LineUse.Heading);
        foreach (var row in table.Rows)
        {
            var measure = IndicatorMeasure.Of(row, table, ledger.Document);
            ledger.MarkFree(row.Span, measure is null ? LineUse.Heading : LineUse.Field);
            if (measure is not null) Add([measure], row.Span);
        }
    }

    private void Add(IReadOnlyList<MeasureRow> measures, SourceSpan span)
    {
        Met += measures.Count;
        _measures.AddRange(measures.Select(measure => new Found<MeasureRow>(measure, span)));
    }

    private GoalRow Row(GoalBlock block, string goal)
    {
        var (assessment, state, means) = (block.Text("narrative"), block.Text("status"), block.Text("means"));
        var phrase = statuses.In(assessment);
        var status = phrase ?? state;
        if (phrase is not null && state is not null) _statesLeft++;
        var proposal = ShiftProposal.In(assessment, profile);
        return new GoalRow
        {
            GoalLevel = profile.Levels[0],
            Goal = goal,
            Unit = block.Unit,
            Means = means,
            RawStatus = status,
            ProfileStatus = status is null ? null : profile.Vocabulary.GetValueOrDefault(status),
            TargetYear = DueYear(means),
            ProposedTargetYear = proposal.Year,
            ProposesShift = proposal.IsMade,
            Narrative = assessment,
            InheritedFields = block.InheritedFields,
            Confidence = Confidence.Of(!block.HasAssessment ? Confidence.AssessmentMissing : 1, phrase is null && state is not null ? Confidence.StatusFromState : 1),
            SourceLocator = ledger.Document.Locate(block.Span),
        };
    }

    // Two years are two targets, and neither is the goal's.
    private int? DueYear(string? means)
    {
        var years = profile.Due.SelectMany(pattern => pattern.Matches(means ?? "")).Select(match => Year4.Parse(match.Groups["year"].Value)).OfType<int>().Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }

    private void Reject(GoalBlock block, string code, string message)
    {
        _rejected.Add(new RejectedRow(ledger.Document.Locate(block.Span), code, message, ledger.TextOf(block.Span)));
        foreach (var row in block.Rows) ledger.MarkFree(row, LineUse.Rejected);
    }
}
