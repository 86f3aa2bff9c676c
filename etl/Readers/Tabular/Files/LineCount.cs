namespace StrategyWarehouse.Etl.Readers.Tabular.Files;

/// <summary>Counts the lines of a file; line ends at its very end begin no line.</summary>
internal static class LineCount
{
    public static long Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = new byte[1 << 20];
        var (ends, trailing) = (0L, 0L);
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            var bytes = buffer.AsSpan(0, read);
            ends += bytes.Count((byte)'\n');
            var text = bytes.TrimEnd("\r\n"u8);
            trailing = bytes[text.Length..].Count((byte)'\n') + (text.IsEmpty ? trailing : 0);
        }

        return ends - trailing + 1;
    }
}
