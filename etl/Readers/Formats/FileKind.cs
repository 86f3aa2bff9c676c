using System.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Tells kinds of file apart by what they begin with, since the ending of a name proves nothing.</summary>
public static class FileKind
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly (byte[] Signature, string Kind)[] Foreign =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("II*\0"u8.ToArray(), "a TIFF image"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("PAR1"u8.ToArray(), "a Parquet file"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    private static readonly string[] HtmlTags = ["<!doctype html", "<html", "<body", "<table"];

    public static bool IsPdf(ReadOnlySpan<byte> start) => start.StartsWith("%PDF-"u8);

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8);

    /// <summary>A compound file: an old Office document, or a new one behind a password.</summary>
    public static bool IsOldOffice(ReadOnlySpan<byte> start) => start.StartsWith(OldOffice);

    public static bool IsHtml(ReadOnlySpan<byte> start) => Markup(start) is { } markup && HtmlTags.Any(tag => markup.Contains(tag, StringComparison.OrdinalIgnoreCase));

    public static bool IsXml(ReadOnlySpan<byte> start) => Markup(start)?.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) == true;

    /// <exception cref="SourceFormatException">wrong_kind</exception>
    public static void RefuseForeign(ReadOnlySpan<byte> start, string documentName)
    {
        foreach (var (signature, kind) in Foreign)
        {
            if (start.StartsWith(signature)) throw WrongKind(documentName, kind);
        }
    }

    public static SourceFormatException WrongKind(string documentName, string found) => new(
        "wrong_kind",
        new SourcePlace(documentName),
        found,
        "a document of the kind that the ending of its name says",
        "Give the file its right ending, or save it as .docx, .xlsx, PDF or text.");

    // In UTF-16 every second byte of a tag is NUL.
    private static string? Markup(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal);
        var first = text.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n");
        return first is ['<', ..] ? first.ToString() : null;
    }
}
