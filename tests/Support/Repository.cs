namespace StrategyWarehouse.Tests;

/// <summary>Finds the checkout that the tests were built from, and the real documents beside it.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// A file of the real documents, which are not part of this repository. Skips the test, with the reason, where they are absent.
    /// </summary>
    /// <param name="relativePath">For example "seeds/tuusula-follow-up-2021-09.tsv".</param>
    public static string Shared(string relativePath)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", relativePath));
        Skip.IfNot(File.Exists(path), $"needs the real document ../shared/{relativePath}, which is not part of the repository");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StrategyWarehouse.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No StrategyWarehouse.sln above {AppContext.BaseDirectory}.");
    }
}
