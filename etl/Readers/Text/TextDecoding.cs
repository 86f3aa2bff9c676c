using System.Globalization;
using System.Text;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>
/// Turns bytes into lines. UTF-16 is told by its byte order mark or by its NUL bytes; else every line that is valid UTF-8
/// is UTF-8, and the others are Windows-1252. Lines end with LF, CRLF or CR; a form feed starts a page. Letters are composed (NFC).
/// </summary>
public static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="notes">Receives what was repaired, with the line numbers.</param>
    public static IReadOnlyList<TextLine> Lines(byte[] bytes, string documentName, List<string> notes)
    {
        var physical = Utf16Of(bytes) is { } utf16
            ? SplitLines(utf16.GetString(WithoutMark(bytes, utf16.GetPreamble())))
            : EightBitLines(WithoutMark(bytes, Encoding.UTF8.GetPreamble()), notes);
        RefuseControls(physical, documentName);
        return Pages(Composed(WithoutControls(physical, notes)));
    }

    /// <summary>Null where the bytes are of another encoding.</summary>
    public static UnicodeEncoding? Utf16Of(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        if (bytes is [0xFE, 0xFF, ..]) return new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

        // In Latin text every second byte of UTF-16 is NUL; four in ten is far above what stray NULs give.
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096) & ~1);
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0 && (i & 1) == 0) even++;
            else if (sample[i] == 0) odd++;
        }

        var enough = Math.Max(2, sample.Length / 5);
        if (odd >= enough && even < odd / 4) return new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        return even >= enough && odd < even / 4 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true) : null;
    }

    private static byte[] WithoutMark(byte[] bytes, ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark) ? bytes[mark.Length..] : bytes;

    private static List<string> SplitLines(string text) =>
        [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')];

    private static List<string> EightBitLines(byte[] bytes, List<string> notes)
    {
        // Latin-1 gives each byte its own character, so lines can be parted before their encoding is known.
        var lines = SplitLines(Encoding.Latin1.GetString(bytes));
        var (utf8, foreign) = (0, new List<int>());
        for (var i = 0; i < lines.Count; i++)
        {
            if (Ascii.IsValid(lines[i])) continue;
            var octets = Encoding.Latin1.GetBytes(lines[i]);
            if (TryUtf8(octets) is { } text)
            {
                lines[i] = text;
                utf8++;
            }
            else
            {
                lines[i] = Windows1252.GetString(octets);
                foreign.Add(i + 1);
            }
        }

        if (utf8 > 0 && foreign.Count > 0) notes.Add($"The text is UTF-8, but {Places(foreign)} were read as Windows-1252.");
        return lines;
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static string? TryUtf8(byte[] octets)
    {
        try
        {
            return StrictUtf8.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void RefuseControls(List<string> lines, string documentName)
    {
        var characters = lines.Sum(line => line.Length);
        var controls = lines.Sum(line => line.Count(IsControl));
        if (controls > 8 && controls * 4 > characters) throw Formats.FileKind.WrongKind(documentName, "mostly control bytes, which no text holds");
    }

    private static List<string> WithoutControls(List<string> lines, List<string> notes)
    {
        var touched = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i].Replace("\uFEFF", "", StringComparison.Ordinal);
            if (!lines[i].Any(IsControl)) continue;
            lines[i] = string.Concat(lines[i].Where(character => !IsControl(character)));
            touched.Add(i + 1);
        }

        if (touched.Count > 0) notes.Add($"NUL or other control bytes were removed from {Places(touched)}.");
        return lines;
    }

    // Some extractors print "ä" as "a" and two dots: the same letter, but no word of a profile or vocabulary would match it.
    private static List<string> Composed(List<string> lines) => [.. lines.Select(line => line.Normalize(NormalizationForm.FormC))];

    private static bool IsControl(char character) => character is < ' ' and not ('\t' or '\f' or '\v') or '\u007F';

    private static List<TextLine> Pages(List<string> physical)
    {
        var lines = new List<TextLine>(physical.Count);
        var startsPage = false;
        for (var i = 0; i < physical.Count; i++)
        {
            var parts = physical[i].Split('\f');
            for (var part = 0; part < parts.Length; part++)
            {
                startsPage |= part > 0;
                var holdsText = !string.IsNullOrWhiteSpace(parts[part]);
                if (holdsText || part == parts.Length - 1) lines.Add(new TextLine(i + 1, parts[part], startsPage && holdsText));
                if (holdsText) startsPage = false;
            }
        }

        return lines;
    }

    private static string Places(List<int> numbers)
    {
        var shown = string.Join(", ", numbers.Take(10).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return numbers.Count <= 10 ? $"lines {shown}" : string.Create(CultureInfo.InvariantCulture, $"lines {shown} and {numbers.Count - 10} more");
    }
}
