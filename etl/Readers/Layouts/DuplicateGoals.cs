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
    public static (IReadOnlyList<GoalRow> Rows, IReadOnlyList<RejectedRow> Repeated) Part(LayoutReading reading)
    {
        var first = new Dictionary<(string, string, string, string), Found<GoalRow>>();
        var (kept, repeated) = (new List<Found<GoalRow>>(), new List<(Found<GoalRow> Row, Found<GoalRow> Earlier)>());
        foreach (var row in reading.Rows)
        {
            var key = (Normalised(row.Row.Unit), row.Row.GoalCode ?? $"{row.Row.GoalLevel} below {row.Row.ParentCode}", Normalised(row.Row.Goal), Normalised(row.Row.Means));
            if (first.TryAdd(key, row)) kept.Add(row);
            else repeated.Add((row, first[key]));
        }

        var lines = (reading with { Rows = kept }).RowLines();
        foreach (var (row, _) in repeated) reading.Lines.TakeBack(row.Span, lines);
        return ([.. kept.Select(found => found.Row)], [.. repeated.Select(pair => Rejected(pair.Row, pair.Earlier, reading.Lines))]);
    }

    private static RejectedRow Rejected(Found<GoalRow> row, Found<GoalRow> earlier, LineLedger lines) => new(
        lines.Document.Locate(row.Span),
        "duplicate_goal",
        $"The goal {row.Row.GoalCode ?? $"\"{row.Row.Goal}\""} on {lines.Document.Locate(row.Span)} stands already on {lines.Document.Locate(earlier.Span)}, with the same unit, code, title and means. Remove one of them.",
        lines.TextOf(row.Span));

    private static string Normalised(string? text) =>
        string.Concat((text ?? "").Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
