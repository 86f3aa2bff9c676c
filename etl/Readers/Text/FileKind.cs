using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Tells text from other kinds of file by what it begins with, since the ending of a name proves nothing.</summary>
public static class FileKind
{
    private static readonly (byte[] Signature, string Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\x03\x04"u8.ToArray(), "a ZIP archive (DOCX, XLSX and ODT are such)"),
        ("PK\x05\x06"u8.ToArray(), "an empty ZIP archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("II*\0"u8.ToArray(), "a TIFF image"),
        ("SQLite format 3\0"u8.ToArray(), "a SQLite database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file (DOC, XLS)"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("7z\xBC\xAF"u8.ToArray(), "a 7z archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ("PAR1"u8.ToArray(), "a Parquet file"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    private static readonly string[] MarkupStarts = ["<!doctype", "<html", "<?xml", "<head", "<body"];

    /// <exception cref="SourceFormatException">wrong_kind</exception>
    public static void RefuseForeign(ReadOnlySpan<byte> start, string documentName)
    {
        foreach (var (signature, kind) in Signatures)
        {
            if (start.StartsWith(signature)) throw WrongKind(documentName, kind);
        }
    }

    /// <exception cref="SourceFormatException">wrong_kind</exception>
    public static void RefuseMarkup(IReadOnlyList<TextLine> lines, string documentName)
    {
        var first = lines.FirstOrDefault(line => !line.IsBlank)?.Text.TrimStart() ?? "";
        if (MarkupStarts.Any(start => first.StartsWith(start, StringComparison.OrdinalIgnoreCase))) throw WrongKind(documentName, "an HTML or XML page");
    }

    public static SourceFormatException WrongKind(string documentName, string found) => new(
        "wrong_kind",
        new SourcePlace(documentName),
        found,
        "plain or delimited text, as the ending of its name says",
        "Give the file its right ending, or export it as text.");
}
