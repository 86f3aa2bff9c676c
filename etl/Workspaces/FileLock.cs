namespace StrategyWarehouse.Etl.Workspaces;

/// <summary>
/// A lock between processes, held through an open file. The operating system lets go of it when its holder ends, however it ends.
/// </summary>
internal sealed class FileLock : IDisposable
{
    /// <summary>What a held lock looks like: EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.</summary>
    private static readonly int[] SharingViolations = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _stream;

    private FileLock(FileStream stream) => _stream = stream;

    /// <returns>Null while another process holds it.</returns>
    public static FileLock? TryAcquire(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (SharingViolations.Contains(error.HResult))
        {
            return null;
        }
    }

    public void Dispose() => _stream.Dispose();
}
