using System.Diagnostics;

namespace StrategyWarehouse.Tests;

/// <summary>A program that some tests need and that not every machine has. Tests skip, with the reason, where it is absent.</summary>
/// <param name="names">What the program is called on different systems.</param>
public sealed class OutsideProgram(params string[] names)
{
    /// <summary>Prints HTML pages to PDF.</summary>
    public static OutsideProgram Chromium { get; } = new("chromium", "chromium-browser", "google-chrome");

    /// <summary>Prints office documents and HTML to PDF, and converts between formats.</summary>
    public static OutsideProgram LibreOffice { get; } = new("soffice", "libreoffice");

    public void Run(TimeSpan limit, params string[] arguments)
    {
        var path = Find();
        Skip.If(path is null, $"needs the program {names[0]}, which is not installed");
        RecordUse();
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{names[0]} did not end within {limit.TotalSeconds} s.");
        }

        Assert.True(process.ExitCode == 0, $"{names[0]} ended with {process.ExitCode}: {string.Concat(said.Result)}");
    }

    private string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    // CI fails where something that it installed was never used: a test that was to use it must have gone.
    private void RecordUse()
    {
        if (Environment.GetEnvironmentVariable("USED_PROGRAMS_FOLDER") is { Length: > 0 } folder) File.WriteAllText(Path.Combine(folder, names[0]), "");
    }
}
