using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Generations;

/// <summary>
/// The published generations of a workspace: files that appear whole and never change, and the switched file that always holds the newest.
/// </summary>
/// <param name="folder">data/generations</param>
/// <param name="switchedPath">data/warehouse.duckdb, which analysts open</param>
/// <param name="keep">How many generations are kept, at least 1.</param>
public sealed class Publication(string folder, string switchedPath, int keep)
{
    private const string Prefix = "generation-";

    /// <summary>The newest readable generation, or null before the first publication.</summary>
    public Generation? Current => Files().Select(file => TryRead(file.Number, file.Path)).FirstOrDefault(generation => generation is not null);

    public IReadOnlyList<Generation> All => Files().Select(file => TryRead(file.Number, file.Path)).OfType<Generation>().ToList();

    public int NextNumber => Files().Select(file => file.Number).FirstOrDefault() + 1;

    /// <summary>A path for a new candidate; what an interrupted run left there is removed.</summary>
    public string NewCandidate()
    {
        Directory.CreateDirectory(folder);
        foreach (var leftOver in Directory.EnumerateFiles(folder, ".candidate*")) Remove(leftOver);
        return Path.Combine(folder, ".candidate.duckdb");
    }

    public static void Discard(string candidatePath)
    {
        File.Delete(candidatePath);
        File.Delete($"{candidatePath}.wal");
    }

    /// <summary>Makes an audited candidate the newest generation and switches the published file to it.</summary>
    public Generation Publish(string candidatePath, int number)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"{Prefix}{number:D6}.duckdb"));
        // What takes room on the disk comes first: when it is full, neither name has moved.
        var incoming = CopyBeside(candidatePath);
        File.SetAttributes(candidatePath, FileAttributes.ReadOnly);
        File.Move(candidatePath, path);
        var generation = TryRead(number, path) ?? throw new InvalidOperationException($"{path} cannot be read back.");
        SwitchTo(incoming, generation.Number);
        Prune();
        return generation;
    }

    /// <summary>Mends the published file when it was deleted, or when a run was cut off between publishing and switching.</summary>
    /// <returns>True when something had to be mended.</returns>
    public bool EnsureSwitched(Generation generation)
    {
        if (File.Exists(switchedPath) && TryRead(0, switchedPath) is { } switched && switched.Fingerprint == generation.Fingerprint
            && switched.BuiltAt == generation.BuiltAt) return false;
        SwitchTo(CopyBeside(generation.Path), generation.Number);
        return true;
    }

    /// <summary>A whole copy beside the published file, so that the rename over it stays inside one file system.</summary>
    private string CopyBeside(string path)
    {
        var incoming = $"{switchedPath}.incoming";
        if (File.Exists(incoming)) Remove(incoming);
        using (var source = File.OpenRead(path))
        using (var target = new FileStream(incoming, FileMode.CreateNew, FileAccess.Write))
        {
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }

        File.SetAttributes(incoming, FileAttributes.ReadOnly);
        return incoming;
    }

    /// <summary>Renames over the published file: a reader sees the old one or the new one and nothing between.</summary>
    private void SwitchTo(string incoming, int number)
    {
        try
        {
            // Windows refuses to rename over a read-only file.
            if (OperatingSystem.IsWindows() && File.Exists(switchedPath)) File.SetAttributes(switchedPath, FileAttributes.Normal);
            File.Move(incoming, switchedPath, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows())
        {
            throw new SourceUnavailableException(new SourcePlace(Path.GetFileName(switchedPath)),
                $"another program holds the file open, so generation {number} is published but not switched to",
                "Close that program and run `strategy-warehouse run` again.", error);
        }
    }

    private void Prune()
    {
        foreach (var (_, path) in Files().Skip(Math.Max(1, keep))) Remove(path);
    }

    private static void Remove(string path)
    {
        File.SetAttributes(path, FileAttributes.Normal);
        File.Delete(path);
    }

    /// <summary>Newest first.</summary>
    private IEnumerable<(int Number, string Path)> Files()
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, $"{Prefix}*.duckdb")
            .Select(path => (Number: NumberOf(path), Path: path))
            .Where(file => file.Number > 0)
            .OrderByDescending(file => file.Number);
    }

    private static int NumberOf(string path)
    {
        var digits = Path.GetFileNameWithoutExtension(path)[Prefix.Length..];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>Null for a file that is damaged or no generation: the one before it then counts as the newest.</summary>
    private static Generation? TryRead(int number, string path)
    {
        try
        {
            using var connection = new DuckDBConnection($"Data Source={path};access_mode=READ_ONLY");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "select fingerprint, built_at, generation from audit.generation";
            using var reader = command.ExecuteReader();
            if (!reader.Read()) return null;
            var builtAt = new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(1), DateTimeKind.Utc));
            return new Generation(number == 0 ? reader.GetInt32(2) : number, path, reader.GetString(0), builtAt);
        }
        catch (DuckDBException)
        {
            return null;
        }
    }
}
