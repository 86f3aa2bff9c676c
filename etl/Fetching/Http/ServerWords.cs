using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>The part of an answer that tells a person something: one line, cut.</summary>
internal static partial class ServerWords
{
    /// <summary>Bytes of a body that are looked at.</summary>
    public const int Looked = 8192;

    private const int Shown = 200;

    /// <summary>The message of a JSON error (PxWeb: error; RFC 9457: title, detail), the title of an HTML page, else the text as it is.</summary>
    public static string Of(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body);
        return Cut(MessageOf(text) ?? (IsHtml(text) ? TitleOf(text) : text));
    }

    public static bool IsHtml(string text) => text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is var start
        && (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    private static string? MessageOf(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var parts = json.RootElement.EnumerateObject()
                .Where(property => property.Name.ToLowerInvariant() is "error" or "message" or "title" or "detail" && property.Value.ValueKind == JsonValueKind.String)
                .Select(property => property.Value.GetString());
            return string.Join(": ", parts) is { Length: > 0 } message ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string TitleOf(string html) => Title().Match(html) is { Success: true } title
        ? WebUtility.HtmlDecode(title.Groups[1].Value)
        : WebUtility.HtmlDecode(Tag().Replace(html, " "));

    // Control characters of a foreign server have no business on a terminal.
    private static string Cut(string text)
    {
        var line = WhiteSpace().Replace(new string([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]), " ").Trim();
        return line.Length <= Shown ? line : $"{line[..Shown]}…";
    }

    [GeneratedRegex("<title[^>]*>([^<]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
