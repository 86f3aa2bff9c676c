using System.Text;
using System.Text.Json;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>An answer in a file that is to be JSON, whatever its header says.</summary>
internal static class JsonAnswer
{
    /// <summary>Reads the file to its end in small pieces.</summary>
    /// <exception cref="SourceFormatException">not_json</exception>
    public static void Check(string file, SourcePlace where)
    {
        try
        {
            ReadThrough(file);
        }
        catch (JsonException)
        {
            throw new SourceFormatException("not_json", where, Found(file), "JSON",
                "Open the address in a browser: the server may be under maintenance, or the address may be that of a page for people.");
        }
    }

    /// <summary>Without a byte order mark: what may stand inside another JSON text.</summary>
    public static ReadOnlySpan<byte> BytesOf(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
    }

    private static void ReadThrough(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[1 << 16];
        var kept = stream.ReadAtLeast(buffer, Encoding.UTF8.Preamble.Length, throwOnEndOfStream: false);
        if (buffer.AsSpan(0, kept).StartsWith(Encoding.UTF8.Preamble))
        {
            kept -= Encoding.UTF8.Preamble.Length;
            buffer.AsSpan(Encoding.UTF8.Preamble.Length, kept).CopyTo(buffer);
        }

        var state = new JsonReaderState();
        for (var isLast = false; !isLast;)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            isLast = read == 0;
            var reader = new Utf8JsonReader(buffer.AsSpan(0, kept + read), isLast, state);
            while (reader.Read()) { }
            state = reader.CurrentState;
            var rest = buffer.AsSpan((int)reader.BytesConsumed, kept + read - (int)reader.BytesConsumed);
            rest.CopyTo(buffer);
            kept = rest.Length;
            // One text that is longer than the buffer.
            if (kept == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private static string Found(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[ServerWords.Looked];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var words = ServerWords.Of(start);
        if (words.Length == 0) return "an empty answer";
        return ServerWords.IsHtml(Encoding.UTF8.GetString(start)) ? $"an HTML page \"{words}\"" : $"a text that is no JSON or is cut short, \"{words}\"";
    }
}
