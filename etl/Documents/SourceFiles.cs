using Microsoft.Extensions.FileSystemGlobbing;
using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Lists the files behind the path or glob of a source that has one.</summary>
public static class SourceFiles
{
    /// <returns>In the order of their names. Hidden files and the lock files of office programs are left out.</returns>
    /// <exception cref="SourceUnavailableException">The file or the folder of the glob does not exist, or is of the other kind.</exception>
    public static IReadOnlyList<SourceFile> Of(SourceConfiguration source, Workspace workspace)
    {
        var (folder, pattern) = Split(Path.Combine(workspace.Root, source.Path!));
        if (pattern.Length == 0) return [SingleFile(source, folder)];
        if (!Directory.Exists(folder))
        {
            throw Unavailable(source, "the folder of the path does not exist", $"Make the folder {workspace.Shown(folder)}, or correct \"path\" of the source.");
        }

        try
        {
            return Matches(folder, pattern)
                .Where(name => !IsHidden(name))
                .Select(name => new SourceFile(source.Name, Path.Combine(folder, name), name))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(source, $"a folder below it cannot be listed ({error.Message})", "See that it may be read; the next run tries again.");
        }
    }

    /// <summary>Whether the file lies where the source looks, hidden or not.</summary>
    public static bool Holds(SourceConfiguration source, Workspace workspace, string path)
    {
        if (source.Path is null) return false;
        var (folder, pattern) = Split(Path.Combine(workspace.Root, source.Path));
        var full = Path.GetFullPath(path);
        if (pattern.Length == 0) return full == folder;
        return new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(pattern).Match(folder, full).HasMatches;
    }

    private static SourceFile SingleFile(SourceConfiguration source, string path)
    {
        if (Directory.Exists(path)) throw Unavailable(source, "the path is a folder", $"Write \"{source.Path!.TrimEnd('/', '\\')}/**\" to load all that it holds.");
        if (!File.Exists(path)) throw Unavailable(source, "the file does not exist", "Put it there, or correct \"path\" of the source.");
        return new SourceFile(source.Name, path, Path.GetFileName(path));
    }

    private static IEnumerable<string> Matches(string folder, string pattern) => new Matcher(StringComparison.OrdinalIgnoreCase)
        .AddInclude(pattern)
        .GetResultsInFullPath(folder)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    /// <summary>The fixed folder in front of the first wildcard, and the pattern from there on; an empty pattern where there is no wildcard.</summary>
    private static (string Folder, string Pattern) Split(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var wildcard = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        return wildcard < 0
            ? (Path.GetFullPath(path), "")
            : (Path.GetFullPath(string.Join('/', parts[..wildcard]) + "/"), string.Join('/', parts[wildcard..]));
    }

    private static bool IsHidden(string name) => name.Split('/').Any(part =>
        part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal) || part is "Thumbs.db" or "desktop.ini");

    private static SourceUnavailableException Unavailable(SourceConfiguration source, string found, string remedy) =>
        new(new SourcePlace($"source \"{source.Name}\"", source.Path), found, remedy);
}
