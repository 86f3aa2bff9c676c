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
        var hash = Convert.ToHexStringLower(SHA256.HashData(source));
        var archived = PathOf(hash);
        if (!File.Exists(archived)) Copy(source, archived);
        return (hash, source.Length);
    }

    private static FileStream Open(SourceFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(new SourcePlace(file.Name), "the file cannot be opened",
                "Close it in other programs and see that it may be read; the next run tries again.", error);
        }
    }

    /// <summary>The name appears only when all bytes are on disk, so that a cut-off copy is never taken for the document.</summary>
    private static void Copy(FileStream source, string archived)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(archived)!);
        source.Position = 0;
        var incoming = $"{archived}.incoming";
        using (var target = new FileStream(incoming, FileMode.Create, FileAccess.Write))
        {
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }

        File.Move(incoming, archived, overwrite: true);
    }
}
