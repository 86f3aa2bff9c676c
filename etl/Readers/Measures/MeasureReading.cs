using StrategyWarehouse.Etl.Readers.Measures.Phrases;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>Decides what each number of a text is: a target, a reading of some period, or nothing that can be told.</summary>
internal sealed class MeasureReading
{
    private MeasureReading(IReadOnlyList<ValuePhrase> targets, IReadOnlyList<ValuePhrase> readings)
    {
        Targets = targets;
        Readings = readings;
    }

    public IReadOnlyList<ValuePhrase> Targets { get; }

    /// <summary>What was, is or is expected: actual, baseline, budget, forecast.</summary>
    public IReadOnlyList<ValuePhrase> Readings { get; }

    public static MeasureReading Of(IReadOnlyList<ValuePhrase> phrases, int? targetYear)
    {
        var hasNamedTarget = phrases.Any(IsNamedTarget);
        var reference = phrases.Where(IsNamedTarget).Select(phrase => phrase.Period?.End.Year).FirstOrDefault(year => year is not null) ?? targetYear;
        return new MeasureReading(
            [.. phrases.Where(phrase => IsTarget(phrase, hasNamedTarget, reference))],
            [.. phrases.Where(phrase => IsReading(phrase, reference))]);
    }

    private static bool IsNamedTarget(ValuePhrase phrase) =>
        phrase is { Role: "target", IsRoleInherited: false } && (phrase.IsAdjacent || phrase.Unit?.Text is not null);

    // Where a text names its target, "vähintään kerran viikossa" elsewhere in it is a part of the name.
    private static bool IsTarget(ValuePhrase phrase, bool hasNamedTarget, int? reference)
    {
        if (IsNamedTarget(phrase)) return true;
        if (phrase is { Role: "target", IsRoleInherited: true }) return !IsPast(phrase, reference) && (phrase.Period is null || phrase.IsAdjacent);
        if (hasNamedTarget || phrase.Role is not (null or "target")) return false;
        return phrase.Operator is not null || (phrase.Change is not null && (phrase.IsAdjacent || phrase.Unit?.Text is not null));
    }

    private static bool IsReading(ValuePhrase phrase, int? reference)
    {
        if (phrase.Value is null) return false;
        if (phrase.Role is not (null or "target")) return phrase.IsAdjacent;
        if (IsNamedTarget(phrase) || phrase.Operator is not null || phrase.Change is not null || phrase.Period is null) return false;
        return reference is null ? phrase.Source is not null : IsPast(phrase, reference);
    }

    private static bool IsPast(ValuePhrase phrase, int? reference) => phrase.Period?.End.Year < reference;
}
