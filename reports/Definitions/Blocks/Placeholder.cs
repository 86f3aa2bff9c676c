using System.Text.RegularExpressions;

namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>A value's place in a sentence: {column} or {column:format}.</summary>
public sealed partial record Placeholder(string Column, string Format)
{
    public static IEnumerable<Placeholder> In(string text) => Pattern().Matches(text).Select(Of);

    /// <summary>Puts values in the places; the rest of the text passes through the other function.</summary>
    public static string Fill(string text, Func<string, string> rest, Func<Placeholder, string> value)
    {
        var filled = new System.Text.StringBuilder();
        var end = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            filled.Append(rest(text[end..match.Index])).Append(value(Of(match)));
            end = match.Index + match.Length;
        }

        return filled.Append(rest(text[end..])).ToString();
    }

    private static Placeholder Of(Match match) => new(match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : ValueFormat.Text);

    [GeneratedRegex(@"\{([a-z_][a-z0-9_]*)(?::([a-z]+))?\}")]
    private static partial Regex Pattern();
}
