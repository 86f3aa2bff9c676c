using System.Text;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>Turns the bytes of a page into text: by its byte order mark, else by what its head says, else as UTF-8 or Windows-1252, whichever fits.</summary>
public static partial class HtmlDecoding
{
    private const int HeadBytes = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Text(byte[] bytes, DocumentDraft draft)
    {
        if (TextDecoding.Utf16Of(bytes) is { } utf16) return Without(utf16.GetString(bytes));
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Without(Encoding.UTF8.GetString(bytes));
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes));
        var named = Charset().Match(head) is { Success: true } match ? Named(match.Groups["name"].Value) : null;
        if (named is not null and not UTF8Encoding) return named.GetString(bytes);
        try
        {
            return Without(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            if (named is not null) draft.Note("The page says that it is UTF-8, but it was read as Windows-1252.");
            return Windows1252.GetString(bytes);
        }
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // A head that can be read byte by byte is not UTF-16, whatever it says; ISO-8859-1 means Windows-1252 on the web.
    private static Encoding? Named(string name)
    {
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Without(string text) => text.TrimStart('\uFEFF');

    [GeneratedRegex("""(?:<meta\b[^>]{0,200}\bcharset|<\?xml\b[^>]{0,200}\bencoding)\s*=\s*["']?(?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
