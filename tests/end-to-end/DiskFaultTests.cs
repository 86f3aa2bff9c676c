using System.Globalization;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Disks that are full or may not be written to: what is published stays as it was.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [SkippableFact]
    public void AFullDiskLeavesThePublishedFileAsItWas()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs the right to mount a small file system");
        var disk = _city.PathOf("small");
        Directory.CreateDirectory(disk);
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.RunHere();
        var entries = Directory.EnumerateFiles(city.Root, "*", SearchOption.AllDirectories).Where(file => !file.Contains("generations", StringComparison.Ordinal)).ToList();

        // Room for what is there and half of another warehouse.
        var size = entries.Sum(entry => new FileInfo(entry).Length) + (new FileInfo(city.PathOf("data/warehouse.duckdb")).Length / 2);
        Skip.IfNot(Shell("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={size / 1024}k"), "tmpfs", disk), "this machine lets nobody mount a file system");
        try
        {
            foreach (var entry in entries)
            {
                var target = Path.Combine(disk, Path.GetRelativePath(city.Root, entry));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(entry, target);
            }

            var before = File.ReadAllBytes(Path.Combine(disk, "data", "warehouse.duckdb"));
            var run = Cli.RunProgram("run", "--workspace", disk).Expect(3);

            Assert.Contains("disk", run.Errors, StringComparison.Ordinal);
            run.HasNoStack();
            Assert.Equal(before, File.ReadAllBytes(Path.Combine(disk, "data", "warehouse.duckdb")));
        }
        finally
        {
            Shell("umount", disk);
        }
    }

    [SkippableFact]
    public void AReadOnlyWorkspaceIsNamed()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs the right to mount a file system read-only");
        _city.Drop("strategian-seuranta-2023.txt");
        Skip.IfNot(Shell("mount", "--bind", _city.Root, _city.Root) && Shell("mount", "-o", "remount,ro,bind", _city.Root), "this machine lets nobody mount a file system");
        try
        {
            var run = _city.Run("run").Expect(3);
            Assert.Contains("Read-only file system", run.Errors, StringComparison.Ordinal);
            run.HasNoStack();
        }
        finally
        {
            Shell("umount", _city.Root);
        }
    }

    private static bool Shell(string command, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
