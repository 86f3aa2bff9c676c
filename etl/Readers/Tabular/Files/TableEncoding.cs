using System.Text;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>The encodings that tables come in.</summary>
public static class TableEncoding
{
    public const string Utf8 = "utf-8";
    public const string Windows1252 = "windows-1252";
    public const string Latin1 = "iso-8859-1";
    public const string Utf16 = "utf-16";

    private const int SampleSize = 1 << 20;

    public static IReadOnlyList<string> All { get; } = [Utf8, Windows1252, Latin1, Utf16];

    /// <summary>Told by the first megabyte; a later line of another encoding is told by itself.</summary>
    public static string Detect(string path)
    {
        using var file = File.OpenRead(path);
        var sample = new byte[Math.Min(SampleSize, file.Length)];
        file.ReadExactly(sample);
        if (TextDecoding.Utf16Of(sample) is not null) return Utf16;
        return IsUtf8(sample, isCut: file.Length > sample.Length) ? Utf8 : Windows1252;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> sample, bool isCut)
    {
        // A letter cut in two at the end of the sample says nothing.
        var whole = isCut ? sample[..(sample.LastIndexOf((byte)'\n') + 1)] : sample;
        return System.Text.Unicode.Utf8.IsValid(whole);
    }
}
