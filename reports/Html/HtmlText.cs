using System.Text;

namespace StrategyWarehouse.Reports.Html;

/// <summary>Text that may hold anything, made safe for HTML content and for attributes in double quotes. Letters stay letters.</summary>
internal static class HtmlText
{
    public static string Encode(string? text)
    {
        var encoded = new StringBuilder();
        foreach (var letter in text ?? "")
        {
            encoded.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                // Control characters are not allowed in HTML; documents have them all the same.
                < ' ' and not ('\n' or '\t') => " ",
                _ => letter.ToString(),
            });
        }

        return encoded.ToString();
    }
}
