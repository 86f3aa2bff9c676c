using System.Text;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>The lines of a text file with their numbers from 1, as they stream by. A line that is no UTF-8 is read as Windows-1252.</summary>
internal static class PhysicalLines
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <param name="encoding">One of <see cref="TableEncoding"/>.</param>
    public static IEnumerable<(int Number, string Text)> Read(string path, string encoding)
    {
        // Latin-1 gives each byte its own character, so that lines can be parted before each is decoded.
        var isWide = encoding == TableEncoding.Utf16;
        using var reader = new StreamReader(path, isWide ? Encoding.Unicode : Encoding.Latin1, detectEncodingFromByteOrderMarks: isWide, bufferSize: 1 << 16);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var text = isWide || Ascii.IsValid(line) ? line : Decoded(line, encoding);
            yield return (number, number == 1 ? text.TrimStart('\uFEFF') : text);
        }
    }

    private static string Decoded(string line, string encoding)
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
