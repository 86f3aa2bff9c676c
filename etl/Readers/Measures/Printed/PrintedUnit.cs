using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Measures.Words;

namespace StrategyWarehouse.Etl.Readers.Measures.Printed;

/// <summary>The unit that follows a number, as printed: "%", "%-yksikköä", "milj. €", "euroa / vuokrattu m²", "tapaamista vuodessa".</summary>
/// <param name="Text">Null where the number has an ending of its own only: "1000:een".</param>
/// <param name="IsPoints">Percentage points: always a change.</param>
/// <param name="IsLevel">Its ending says that the number is reached.</param>
/// <param name="IsAmount">Its ending says that the number is the amount of a change.</param>
internal sealed partial record PrintedUnit(string? Text, int End, bool IsPoints, bool IsLevel, bool IsAmount)
{
    /// <param name="position">Just behind the number.</param>
    public static PrintedUnit? At(string text, int position)
    {
        var ending = Ending().Match(text, position);
        var start = SkipSpace(text, position + ending.Length);
        var isLevel = IsLevelEnding(ending);
        if (Percent().Match(text, start) is { Success: true } percent) return OfPercent(percent, isLevel);
        var found = Currency().Match(text, start) is { Success: true } currency ? (start, currency.Index + currency.Length) : Words(text, start);
        if (found is not { } span) return ending.Success ? new PrintedUnit(null, position + ending.Length, false, isLevel, false) : null;

        var noun = text[span.Start..span.End];
        var end = WithPer(text, span.End);
        return new PrintedUnit(text[span.Start..end], end, false, isLevel || MeasureWords.EndsWithAny(noun, MeasureWords.LevelEndings), MeasureWords.EndsWithAny(noun, MeasureWords.ByEndings));
    }

    /// <summary>"vuodessa" after "kerran"; null where no such words follow.</summary>
    public static PrintedUnit? PerAt(string text, int position)
    {
        var end = WithPer(text, position);
        return end > position ? new PrintedUnit(text[position..end].TrimStart(' ', '/'), end, false, false, false) : null;
    }

    private static PrintedUnit OfPercent(Match percent, bool isLevel)
    {
        var printed = percent.Groups["unit"].Value;
        var isPoints = percent.Groups["points"].Success;
        var isReached = IsLevelEnding(percent.Groups["ending"]) || (!isPoints && (MeasureWords.EndsWithAny(printed, MeasureWords.LevelEndings) || printed.EndsWith("prosentin", StringComparison.OrdinalIgnoreCase)));
        return new PrintedUnit(printed, percent.Index + percent.Length, isPoints, isLevel || isReached, MeasureWords.EndsWithAny(percent.Value, MeasureWords.ByEndings));
    }

    private static bool IsLevelEnding(Group ending) =>
        ending.Success && (ending.Value == ":n" || MeasureWords.EndsWithAny(ending.Value, MeasureWords.LevelEndings));

    // [adjective] [scale] noun or currency
    private static (int Start, int End)? Words(string text, int start)
    {
        var word = Word().Match(text, start);
        if (!word.Success) return null;
        var end = word.Index + word.Length;
        if (MeasureWords.UnitAdjectives.Contains(word.Value))
        {
            var described = SkipSpace(text, end);
            return Noun(text, described) is { } describedEnd ? (described, describedEnd) : null;
        }

        if (MeasureWords.Scales.Contains(word.Value))
        {
            if (end < text.Length && text[end] == '.') end++;
            var next = SkipSpace(text, end);
            if (Currency().Match(text, next) is { Success: true } currency) return (start, currency.Index + currency.Length);
            return Noun(text, next) is { } nounEnd ? (start, nounEnd) : (start, end);
        }

        return Noun(text, start) is { } lone ? (start, lone) : null;
    }

    private static int? Noun(string text, int start)
    {
        var word = Word().Match(text, start);
        return word.Success && (MeasureWords.Units.Contains(word.Value) || IsCounted(word.Value)) ? word.Index + word.Length : null;
    }

    private static bool IsCounted(string word) => word.Length > 3
        && char.IsLower(word[0])
        && ((MeasureWords.EndsWithAny(word, MeasureWords.CountedEndings) && !MeasureWords.EndsWithAny(word, MeasureWords.NotCountedEndings)) || MeasureWords.EndsWithAny(word, MeasureWords.ByEndings))
        && !MeasureWords.Fillers.Contains(word)
        && !MeasureWords.YearTrailers.Contains(word)
        && !MeasureWords.Roles["target"].Contains(word)
        && MeasureWords.Find(MeasureWords.Operators, [word]) is null
        && MeasureWords.Find(MeasureWords.Changes, [word]) is null;

    private static int WithPer(string text, int end)
    {
        if (Per().Match(text, end) is { Success: true } per)
        {
            var after = per.Index + per.Length;
            var next = Word().Match(text, SkipSpace(text, after));
            return next.Success && MeasureWords.Units.Contains(next.Value) ? next.Index + next.Length : after;
        }

        var first = Word().Match(text, SkipSpace(text, end));
        if (!first.Success) return end;
        var second = Word().Match(text, SkipSpace(text, first.Index + first.Length));
        return MeasureWords.PerWords.WordsMatched(second.Success ? [first.Value, second.Value] : [first.Value]) switch
        {
            2 => second.Index + second.Length,
            1 => first.Index + first.Length,
            _ => end,
        };
    }

    private static int SkipSpace(string text, int position) => position < text.Length && text[position] == ' ' ? position + 1 : position;

    [GeneratedRegex(@"\G:\p{L}{1,4}", RegexOptions.None, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\G(?<unit>%(?<points> ?-? ?(?:yks|enhet)\p{L}{0,12})?|(?:prosentti|procent)(?<points>(?:yks|enhet)\p{L}{0,12})|percentage (?<points>points?)|pros?[cs]ent\p{L}{0,6}|per ?cent)(?<ending>:\p{L}{1,5})?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\G(?:[tTkKmM] ?)?€", RegexOptions.None, 1000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"\G\p{L}[\p{L}\p{N}²³-]{0,60}", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G ?/ ?\p{L}[\p{L}\p{N}²³-]{0,60}", RegexOptions.None, 1000)]
    private static partial Regex Per();
}
