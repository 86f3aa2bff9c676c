using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Columns;

/// <summary>
/// How badly wrapped lines fit a column of some width: no line is wider than its column, and none was broken before a word
/// that would have fitted. Letters differ in width, so a little of both is forgiven.
/// </summary>
public sealed class WrapFit
{
    private const int Slack = 2;
    private const double WorstFit = 8;

    private readonly List<(int Length, int? NextWord)> _lines = [];

    public WrapFit(IReadOnlyList<Piece> pieces, PlanMarks marks)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var isBroken = index + 1 < pieces.Count && marks.BehindSubBullet(pieces[index + 1].Text) is null;
            _lines.Add((pieces[index].Text.Trim().Length, isBroken ? FirstWord(pieces[index + 1].Text) : null));
        }
    }

    public int Widest => _lines.Select(line => line.Length).DefaultIfEmpty(0).Max();

    /// <summary>0 where the lines fit; higher the worse they do.</summary>
    public double At(int width)
    {
        var cost = 0.0;
        foreach (var (length, next) in _lines)
        {
            if (length > width + Slack) cost += 0.5 * (length - width - Slack);
            else if (next is { } word && length + 1 + word < width - Slack + 1) cost += 0.4 + (0.15 * (width - Slack + 1 - length - 1 - word));
        }

        return Math.Min(WorstFit, cost);
    }

    private static int FirstWord(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var end = trimmed.IndexOf(' ');
        return end < 0 ? trimmed.Length : end;
    }
}
