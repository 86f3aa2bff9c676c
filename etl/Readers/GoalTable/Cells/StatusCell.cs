using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Cells;

/// <summary>What a status cell says: the profile's own words count before its scale, and that before the words that all documents share.</summary>
/// <param name="Code">The status code that the profile gives; null leaves it to the shared words.</param>
/// <param name="IsOnScale">False for a grade that the scale lacks.</param>
public sealed record StatusCell(string? Code, int? Grade, bool IsOnScale, decimal Sure)
{
    public static StatusCell Read(string? cell, DocumentProfile profile, IReadOnlySet<string> sharedWords)
    {
        if (cell is null) return new StatusCell(null, null, IsOnScale: true, 1);
        var grade = Cells.Grade.Read(cell, profile);
        var word = profile.Vocabulary.GetValueOrDefault(cell);
        var code = word ?? (grade.Value is { } value ? profile.Scale[value] : null);
        var isKnown = code is not null || sharedWords.Contains(cell);
        return new StatusCell(code, grade.Value, grade.IsOnScale || word is not null, isKnown ? 1 : Confidence.StatusOutsideVocabulary);
    }
}
