using System.Globalization;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Takes the bytes of a document in, and stops early at what is too large or of another kind.</summary>
public static class SourceBytes
{
    public const int MaxDocumentBytes = 20 * 1024 * 1024;
    public const int MaxLineBytes = 1024 * 1024;
    private const int ChunkBytes = 64 * 1024;

    /// <exception cref="SourceUnavailableException">Nothing can be opened at the path.</exception>
    /// <exception cref="SourceFormatException">document_too_large, line_too_long, wrong_kind.</exception>
    public static byte[] Read(string path, string documentName)
    {
        if (Directory.Exists(path)) throw Unavailable(documentName, "a folder stands where a document should", "Point the source at the files in it", null);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadAll(file, documentName);
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

    private static byte[] ReadAll(FileStream file, string documentName)
    {
        using var held = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        var (line, lineBytes) = (1, 0);
        for (var count = file.ReadAtLeast(chunk, ChunkBytes, throwOnEndOfStream: false); count > 0; count = file.Read(chunk))
        {
            if (held.Length == 0) FileKind.RefuseForeign(chunk.AsSpan(0, count), documentName);
            held.Write(chunk, 0, count);
            foreach (var octet in chunk.AsSpan(0, count))
            {
                lineBytes = octet is (byte)'\n' or (byte)'\r' ? 0 : lineBytes + 1;
                if (octet == (byte)'\n') line++;
                if (lineBytes > MaxLineBytes) throw LineTooLong(documentName, line);
            }

            if (held.Length > MaxDocumentBytes) throw TooLarge(documentName);
        }

        return held.ToArray();
    }

    private static SourceFormatException LineTooLong(string documentName, int line) => new(
        "line_too_long",
        new SourcePlace(documentName, string.Create(CultureInfo.InvariantCulture, $"line {line}")),
        "a line of more than 1 MB",
        "lines of text",
        "Check that the file is a text document, and export it again.");

    private static SourceFormatException TooLarge(string documentName) => new(
        "document_too_large",
        new SourcePlace(documentName),
        "more than 20 MB",
        "a document of up to 20 MB",
        "Load the part of it that holds the strategy follow-up.");

    private static SourceUnavailableException Unavailable(string documentName, string found, string remedy, Exception? cause) =>
        new(new SourcePlace(documentName), found, remedy + ".", cause);
}
