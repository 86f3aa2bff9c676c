namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>How a run of the program ended, and what it printed.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Throws with all that was printed when the exit code is another one.</summary>
    public CommandResult Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, expected {exitCode}\n--- output\n{Output}\n--- errors\n{Errors}");
        return this;
    }

    /// <summary>One line of the errors holds all these parts, in any case of letters.</summary>
    public void SaysInOneLine(params string[] parts)
    {
        HasNoStack();
        Assert.Contains(Errors.Split('\n'), line => parts.All(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    public void HasNoStack() => Assert.DoesNotContain("   at ", Errors + Output, StringComparison.Ordinal);
}
