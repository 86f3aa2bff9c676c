using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>One goal of a plan and what belongs to it, in the order of the document.</summary>
/// <param name="parentCode">Code of the theme or goal that it stands under.</param>
/// <param name="targetYear">The year that its actions and measures are for.</param>
public sealed class PlanGoal(string level, string code, string? parentCode, int? targetYear)
{
    private readonly List<Piece> _title = [];

    public string Level { get; } = level;

    public string Code { get; } = code;

    public string? ParentCode { get; } = parentCode;

    public int? TargetYear { get; } = targetYear;

    public List<PlanItem> Items { get; } = [];

    public SourceSpan Span { get; private set; } = new(int.MaxValue, int.MinValue);

    public decimal Sure { get; private set; } = 1;

    public string Title => LineJoin.Cell(_title);

    public void AddTitle(IEnumerable<Piece> pieces, SourceSpan span, decimal sure)
    {
        _title.AddRange(pieces);
        Span = Span.Through(span);
        Sure = Math.Min(Sure, sure);
    }

    public PlanItem? LastOf(PlanColumn column) => Items.FindLast(item => item.Column == column);

    /// <summary>A list item of one column. A remark in brackets belongs to the item above it.</summary>
    public void Add(PlanColumn column, IReadOnlyList<Piece> pieces, SourceSpan span, decimal sure)
    {
        var text = LineJoin.Cell(pieces);
        var isRemark = text is ['(', .., ')'] && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1;
        if (isRemark && LastOf(column) is { } above) above.GoOn(pieces, span, sure);
        else Items.Add(new PlanItem(column, pieces, span, sure));
    }
}
