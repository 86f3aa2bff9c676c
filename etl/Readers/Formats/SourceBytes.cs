using System.Globalization;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Takes the bytes of a document in, and stops early at what is too large or of a kind that is never read.</summary>
public static class SourceBytes
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>The most that one character takes in UTF-8.</summary>
    private const int BytesPerCharacter = 4;

    /// <exception cref="SourceUnavailableException">Nothing can be opened at the path.</exception>
    /// <exception cref="SourceFormatException">document_too_large, line_too_long, wrong_kind.</exception>
    public static byte[] Read(string path, string documentName, ReadingLimits limits)
    {
        if (Directory.Exists(path)) throw Unavailable(documentName, "a folder stands where a document should", "Point the source at the files in it", null);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadAll(file, documentName, limits);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unavailable(documentName, "there is no such file", "Check the path", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unavailable(documentName, $"the file cannot be read: {fault.Message}", "Check its rights, or try again when no one holds it", fault);
        }
    }

    private static byte[] ReadAll(FileStream file, string documentName, ReadingLimits limits)
    {
        using var held = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        var (line, lineBytes, hasLines) = (1, 0L, false);
        for (var count = file.ReadAtLeast(chunk, ChunkBytes, throwOnEndOfStream: false); count > 0; count = file.Read(chunk))
        {
            if (held.Length == 0) hasLines = IsText(chunk.AsSpan(0, count), documentName);
            held.Write(chunk, 0, count);
            foreach (var octet in hasLines ? chunk.AsSpan(0, count) : [])
            {
                lineBytes = octet is (byte)'\n' or (byte)'\r' ? 0 : lineBytes + 1;
                if (octet == (byte)'\n') line++;
                if (lineBytes > (long)limits.CellCharacters * BytesPerCharacter) throw LineTooLong(documentName, line, limits);
            }

            if (held.Length > limits.Megabytes * 1024L * 1024L) throw PassedLimit.Megabytes(documentName, "more", limits);
        }

        return held.ToArray();
    }

    private static bool IsText(ReadOnlySpan<byte> start, string documentName)
    {
        FileKind.RefuseForeign(start, documentName);
        return !(FileKind.IsZip(start) || FileKind.IsPdf(start) || FileKind.IsOldOffice(start) || FileKind.IsHtml(start));
    }

    public static SourceFormatException LineTooLong(string documentName, int line, ReadingLimits limits) => PassedLimit.CellCharacters(
        "line_too_long", new SourcePlace(documentName, string.Create(CultureInfo.InvariantCulture, $"line {line}")), "a longer line", limits);

    private static SourceUnavailableException Unavailable(string documentName, string found, string remedy, Exception? cause) =>
        new(new SourcePlace(documentName), found, remedy + ".", cause);
}
