using System.Text;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>The lines of a text file with their numbers from 1, as they stream by. A line that is no UTF-8 is read as Windows-1252.</summary>
/// <param name="encoding">One of <see cref="TableEncoding"/>.</param>
internal sealed class PhysicalLines(string path, string encoding, string document, ReadingLimits limits)
{
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="Warehouse.Errors.SourceFormatException">line_too_long</exception>
    public IEnumerable<(int Number, string Text)> Read()
    {
        // Latin-1 gives each byte its own character, so that lines can be parted before each is decoded.
        var isWide = encoding == TableEncoding.Utf16;
        using var reader = new StreamReader(path, isWide ? Encoding.Unicode : Encoding.Latin1, detectEncodingFromByteOrderMarks: isWide, BufferSize);
        var number = 0;
        foreach (var line in Parted(reader))
        {
            var text = isWide || Ascii.IsValid(line) ? line : Decoded(line);
            yield return (++number, number == 1 ? text.TrimStart('\uFEFF') : text);
        }
    }

    // Unlike ReadLine, holds no more of an endless line than the limit allows.
    private IEnumerable<string> Parted(StreamReader reader)
    {
        var (buffer, held, number, isAfterReturn) = (new char[BufferSize], new StringBuilder(), 1, false);
        for (var length = reader.Read(buffer); length > 0; length = reader.Read(buffer))
        {
            var from = isAfterReturn && buffer[0] == '\n' ? 1 : 0;
            for (isAfterReturn = false; from < length;)
            {
                var end = buffer.AsSpan(from, length - from).IndexOfAny('\r', '\n');
                held.Append(buffer, from, end < 0 ? length - from : end);
                if (held.Length > limits.CellCharacters) throw SourceBytes.LineTooLong(document, number, limits);
                if (end < 0) break;
                yield return held.ToString();
                held.Clear();
                number++;
                from += end + 1;
                if (buffer[from - 1] != '\r') continue;
                isAfterReturn = from == length;
                if (!isAfterReturn && buffer[from] == '\n') from++;
            }
        }

        if (held.Length > 0) yield return held.ToString();
    }

    private string Decoded(string line)
    {
        var octets = Encoding.Latin1.GetBytes(line);
        if (encoding is TableEncoding.Windows1252 or TableEncoding.Latin1) return Windows1252.GetString(octets);
        try
        {
            return StrictUtf8.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(octets);
        }
    }
}
