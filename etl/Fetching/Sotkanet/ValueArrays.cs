using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Sotkanet;

/// <summary>Answers that are JSON arrays, as one: what stands between the brackets is kept as it came.</summary>
internal static class ValueArrays
{
    /// <returns>A file with all elements; null where there is none.</returns>
    /// <exception cref="SourceFormatException">not_sotkanet</exception>
    public static string? Joined(IReadOnlyList<string> files, SourcePlace where, FetchFolder folder)
    {
        if (files is [var only]) return Inside(JsonAnswer.BytesOf(only), where).Length > 0 ? only : null;
        var path = folder.NewFile();
        using var joined = File.Create(path);
        var isFirst = true;
        foreach (var file in files)
        {
            var elements = Inside(JsonAnswer.BytesOf(file), where);
            if (elements.Length == 0) continue;
            joined.Write(isFirst ? "["u8 : ","u8);
            joined.Write(elements);
            isFirst = false;
        }

        joined.Write("]"u8);
        return isFirst ? null : path;
    }

    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> json, SourcePlace where)
    {
        var array = json.Trim(" \r\n\t"u8);
        return array[0] == (byte)'['
            ? array[1..^1].Trim(" \r\n\t"u8)
            : throw new SourceFormatException("not_sotkanet", where, "JSON that is no array", "an array of values", "Write \"https://sotkanet.fi/rest/1.1\" under \"url\" of the source.");
    }
}
