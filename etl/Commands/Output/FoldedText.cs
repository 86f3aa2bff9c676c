using System.Text;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>Breaks a text into lines that fit, at spaces where there are any.</summary>
public static class FoldedText
{
    public static IEnumerable<string> Of(string text, int room)
    {
        var rest = Shown(text);
        while (rest.Length > room)
        {
            var space = rest.LastIndexOf(' ', room);
            var end = space > 0 ? space : room;
            // Both halves of a character beyond the 16-bit ones stay together.
            if (char.IsLowSurrogate(rest[end])) end--;
            yield return rest[..end].TrimEnd();
            rest = rest[end..].TrimStart();
        }

        yield return rest;
    }

    /// <summary>Line ends as " | ", tabs as arrows; what would steer a terminal as a mark of its own.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" | "))
        {
            shown.Append(letter switch { '\t' => '→', _ when char.IsControl(letter) => '\uFFFD', _ => letter });
        }

        return shown.ToString();
    }
}
