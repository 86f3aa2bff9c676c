using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>Tells lines that open a cell: with a goal's code, or with a target year.</summary>
public sealed partial class CellOpening(DocumentProfile profile)
{
    /// <summary>A line that opens the means of a year, as the widest column begins.</summary>
    [GeneratedRegex(@"^\s*(?:19|20)[0-9]{2}\s")]
    public static partial Regex YearLine();

    /// <summary>The code at the start of the text and the text behind it, or null. A goal begins with anything but a small letter.</summary>
    public (string Code, string Behind)? CodeIn(string text)
    {
        var trimmed = text.TrimStart();
        if (profile.Code.Match(trimmed) is not { Success: true, Index: 0 } match) return null;
        var rest = trimmed[match.Length..];
        var bare = rest.TrimStart();
        if (bare.Length > 0 && (rest.Length == bare.Length || char.IsLower(bare[0]) || IsDash(bare))) return null;
        return (match.Groups["code"].Value, rest);
    }

    /// <summary>Four digits at the start of the text and the text behind them. In small letters it goes on as a sentence does.</summary>
    public static (string Year, string Behind)? YearIn(string text, bool mayGoOnInSmallLetters)
    {
        if (LeadingYear().Match(text) is not { Success: true } match) return null;
        var rest = text[match.Length..];
        var opens = rest.TrimStart() is not [var first, ..] || !char.IsLower(first) || mayGoOnInSmallLetters;
        return opens ? (match.Groups["year"].Value, rest) : null;
    }

    /// <summary>
    /// Places inside running text where a half may begin, since both halves fit on one line: a year before a capital letter
    /// or a bullet, not behind a word such as "vuonna".
    /// </summary>
    /// <param name="afterSentence">Only behind the end of a sentence.</param>
    public IEnumerable<Group> YearsInside(string text, bool afterSentence) => YearInside().Matches(text)
        .Select(match => match.Groups["year"])
        .Where(year => Year4.Parse(year.Value) is not null && IsSplit(text, year.Index, afterSentence));

    private bool IsSplit(string text, int index, bool afterSentence)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        if (before.Length == 0) return !afterSentence;
        if (afterSentence) return before[^1] is '.' or '!' or '?';
        var word = before[(before.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..].ToString();
        return profile.NotUnit?.IsMatch(word) != true;
    }

    // "B2 - jatkuu" is no goal, but "O1 - Henkilöstö" may be one: what follows the dash decides.
    private static bool IsDash(string text) => text[0] is '-' or '–' or '—' && text[1..].TrimStart() is [var next, ..] && char.IsLower(next);

    [GeneratedRegex(@"^\s*(?<year>[0-9]{4})(?=\s|$)")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"(?<![\w.,/–-])(?<year>[0-9]{4})(?=\s+(?:\p{Lu}|[*•●▪‣◦\uF0B7\uF0A7]|[-–]\s))")]
    private static partial Regex YearInside();
}
