using System.Security.Cryptography;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Source documents by content: folder/&lt;two digits&gt;/&lt;SHA-256&gt;. What is in it is never changed or removed.</summary>
public sealed class DocumentArchive(string folder)
{
    public string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);

    /// <summary>Copies the file into the archive unless its bytes are there already.</summary>
    /// <exception cref="SourceUnavailableException">The file is gone, locked or may not be read.</exception>
    public (string Hash, long Size) TakeIn(SourceFile file)
    {
        using var source = Open(file);
        // Of a size that no document has, it is new, and need not be read twice.
        if (Sizes.Contains(source.Length))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(source));
            if (File.Exists(PathOf(hash))) return (hash, source.Length);
        }

        var copied = Copy(source);
        Sizes.Add(copied.Size);
        return copied;
    }

    private HashSet<long> Sizes => field ??= Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length)]
        : [];

    private static FileStream Open(SourceFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(new SourcePlace(file.Name), "the file cannot be opened",
                "Close it in other programs and see that it may be read; the next run tries again.", error);
        }
    }

    /// <summary>
    /// The name appears only when all bytes are on disk, so that a cut-off copy is never taken for the document.
    /// It is the hash of what was copied: another program may still be writing to the source.
    /// </summary>
    private (string Hash, long Size) Copy(FileStream source)
    {
        Directory.CreateDirectory(folder);
        var incoming = Path.Combine(folder, ".incoming");
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long size = 0;
        using (var target = new FileStream(incoming, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            var buffer = new byte[1 << 20];
            source.Position = 0;
            for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
            {
                digest.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
                size += read;
            }

            target.Flush(flushToDisk: true);
        }

        var hash = Convert.ToHexStringLower(digest.GetHashAndReset());
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(hash))!);
        File.Move(incoming, PathOf(hash), overwrite: true);
        return (hash, size);
    }
}
