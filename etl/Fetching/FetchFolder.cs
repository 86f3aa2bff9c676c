using System.Globalization;

namespace StrategyWarehouse.Etl.Fetching;

/// <summary>Where answers lie until they are archived. What a killed run left there goes, and all goes in the end.</summary>
internal sealed class FetchFolder : IDisposable
{
    private readonly string _path;
    private int _files;

    public FetchFolder(string path)
    {
        _path = path;
        Remove();
        Directory.CreateDirectory(path);
    }

    /// <summary>The path of a file that is not there yet.</summary>
    public string NewFile() => Path.Combine(_path, (++_files).ToString(CultureInfo.InvariantCulture));

    public void Dispose() => Remove();

    private void Remove()
    {
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }
}
