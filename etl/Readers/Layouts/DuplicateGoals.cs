using System.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>
/// Takes out rows that repeat an earlier row of the same document: equal unit, code, title and means;
/// without a code, equal level and parent too.
/// Rows under one code whose title or means differ are goals of their own and stay.
/// </summary>
public static class DuplicateGoals
{
    /// <returns>The rows that stay, and the repetitions.</returns>
    public static (IReadOnlyList<GoalRow> Rows, IReadOnlyList<RejectedRow> Repeated) Part(IReadOnlyList<Found<GoalRow>> found, LineLedger lines)
    {
        var first = new Dictionary<(string, string, string, string), Found<GoalRow>>();
        var (kept, repeated) = (new List<GoalRow>(), new List<RejectedRow>());
        Found<GoalRow>? previous = null;
        for (var index = 0; index < found.Count; index++)
        {
            var row = found[index];
            var key = (Normalised(row.Row.Unit), row.Row.GoalCode ?? $"{row.Row.GoalLevel} below {row.Row.ParentCode}", Normalised(row.Row.Goal), Normalised(row.Row.Means));
            if (first.TryAdd(key, row))
            {
                kept.Add(row.Row);
                previous = row;
                continue;
            }

            var earlier = first[key];
            repeated.Add(new RejectedRow(
                lines.Document.Locate(row.Span),
                "duplicate_goal",
                $"The goal {row.Row.GoalCode} on {lines.Document.Locate(row.Span)} stands already on {lines.Document.Locate(earlier.Span)}, with the same unit, code, title and means. Remove one of them.",
                lines.TextOf(row.Span)));
            lines.TakeBack(row.Span, new[] { previous, index + 1 < found.Count ? found[index + 1] : null }.OfType<Found<GoalRow>>().Select(near => near.Span));
        }

        return (kept, repeated);
    }

    private static string Normalised(string? text) =>
        string.Concat((text ?? "").Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
