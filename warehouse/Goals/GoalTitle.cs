using System.Text.RegularExpressions;

namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>One wording of a goal under one code, and the documents that print it.</summary>
/// <param name="Id">Municipality, code and folded wording: equal ids are one goal without further ado.</param>
/// <param name="Code">Folded; empty for a goal without a code.</param>
/// <param name="Folded">The wording without case, punctuation, hyphens and white space.</param>
/// <param name="Text">The wording as one document prints it.</param>
public sealed partial record GoalTitle(
    string Id, string MunicipalityCode, string Code, string Folded, string Text, IReadOnlySet<string> Levels, IReadOnlySet<string> Documents)
{
    /// <summary>The service area of a goal without a code, folded: equal titles of two areas are two goals there.</summary>
    public string UncodedUnit { get; init; } = "";

    /// <summary>Lower-case words in their order; a hyphenated word is one.</summary>
    public IReadOnlyList<string> Words { get; } =
        Word().Matches(Hyphen().Replace(Text.ToLowerInvariant(), "")).Select(match => match.Value).ToList();

    /// <summary>Every number of the wording, in its order.</summary>
    public IReadOnlyList<string> Numbers { get; } = Number().Matches(Text).Select(match => match.Value).ToList();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"[-\u00ad\u2010-\u2015]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphen();

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
