using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>A sub-goal, action or measure of one goal, with the text that goes on elsewhere.</summary>
public sealed class PlanItem(PlanColumn column, IEnumerable<Piece> pieces, SourceSpan span, decimal sure)
{
    private readonly List<Piece> _pieces = [.. pieces];

    public PlanColumn Column { get; } = column;

    public SourceSpan Span { get; private set; } = span;

    public decimal Sure { get; private set; } = sure;

    public bool EndsSentence => _pieces[^1].EndsSentence;

    public string Text => LineJoin.Cell(_pieces);

    public void GoOn(IEnumerable<Piece> pieces, SourceSpan span, decimal sure)
    {
        _pieces.AddRange(pieces);
        Span = Span.Through(span);
        Sure = Math.Min(Sure, sure);
    }
}
