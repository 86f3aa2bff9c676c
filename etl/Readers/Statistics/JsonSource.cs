using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>Opens the bytes of an answer as JSON, within the limits; what it is instead, where it is none, is said by name.</summary>
/// <param name="notThisCode">Code of a document that is something else: not_json_stat, not_sotkanet.</param>
/// <param name="expected">What should stand there, as a noun phrase.</param>
public sealed class JsonSource(string document, ReadingLimits limits, string notThisCode, string expected)
{
    /// <summary>No form of statistics nests deeper than a tenth of this.</summary>
    private const int MostDepth = 64;

    private const int StartBytes = 4096;

    private const string FetchAgain = "Fetch the table again; where the answer is an error of the server, its text says why.";

    public string Document => document;

    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">empty_document, document_too_large, damaged_document, or the code of a document that is something else.</exception>
    public JsonDocument Open(string path)
    {
        var bytes = AsUtf8(Read(path));
        var content = bytes.AsSpan().TrimStart(" \t\r\n\0"u8);
        if (content.IsEmpty) throw DocumentDraft.Empty(document);
        if (content[0] is not ((byte)'{' or (byte)'[')) throw NotJson(content[..Math.Min(StartBytes, content.Length)]);
        return Parse(bytes.AsMemory(bytes.Length - content.Length));
    }

    /// <summary>A document that is JSON, and not what the source should hold.</summary>
    public SourceFormatException NotThis(string found, string? remedy = null) => new(notThisCode, new SourcePlace(document), found, expected, remedy ?? FetchAgain);

    private JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            RefuseHalfCharacters(json.Span);
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException error)
        {
            throw Damaged(Locator(error.LineNumber, error.BytePositionInLine), $"JSON that breaks off or goes wrong ({error.Message.Split(" LineNumber:")[0].TrimEnd('.')})");
        }
    }

    // An escaped half of a surrogate pair is JSON, and no text.
    private void RefuseHalfCharacters(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0) return;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDepth });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw Damaged(string.Create(CultureInfo.InvariantCulture, $"byte {reader.TokenStartIndex + 1}"), "a text with half a character in it");
            }
        }
    }

    private SourceFormatException Damaged(string? locator, string found) =>
        new("damaged_document", new SourcePlace(document, locator), found, "whole JSON", "Fetch or copy the document again: it was cut off or changed on its way.");

    private SourceFormatException NotJson(ReadOnlySpan<byte> start)
    {
        if (FileKind.IsHtml(start) || FileKind.IsXml(start)) return NotThis("a web page or XML, such as an error page of the server");
        if (FileKind.IsPdf(start)) return NotThis("a PDF document");
        if (FileKind.IsZip(start)) return NotThis("a workbook or an archive", "Choose JSON-stat 2.0 as the format, and fetch it again.");
        var text = Encoding.UTF8.GetString(start[..Math.Min(60, start.Length)]);
        return NotThis($"text that is no JSON (\"{string.Concat(text.Where(letter => !char.IsControl(letter)))}\")", "Choose JSON-stat 2.0 as the format, and fetch it again.");
    }

    private static string? Locator(long? line, long? column) =>
        line is null ? null : string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {column + 1}");

    private static byte[] AsUtf8(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return bytes[3..];
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Convert(Encoding.Unicode, Encoding.UTF8, bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, bytes[2..]);
        return Utf8.IsValid(bytes) ? bytes : Encoding.Convert(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, Encoding.UTF8, bytes);
    }

    private byte[] Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > limits.Megabytes * 1024L * 1024L) throw PassedLimit.Megabytes(document, "more", limits);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(new SourcePlace(document), $"the file cannot be read: {fault.Message}", "See that it is there and may be read, or try again when no one holds it.", fault);
        }
    }
}
