using System.Diagnostics;
using System.Globalization;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>What one run took. The seconds are of the work, without the start of its process; those of the processor tell more on a busy machine.</summary>
internal sealed record Measured(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Runs in this process and prints a line for <see cref="InOwnProcess"/>.</summary>
    /// <param name="work">Returns what it did wrong; null where all went well.</param>
    public static int Print(Func<string?> work)
    {
        using var self = Process.GetCurrentProcess();
        var (clock, before) = (Stopwatch.StartNew(), self.TotalProcessorTime);
        var fault = work();
        var seconds = clock.Elapsed.TotalSeconds;
        self.Refresh();
        var processor = (self.TotalProcessorTime - before).TotalSeconds;
        if (fault is not null) Console.Error.WriteLine(fault);
        Console.WriteLine(FormattableString.Invariant($"{seconds:R} {processor:R} {self.PeakWorkingSet64 / Megabyte:R}"));
        return fault is null ? 0 : 1;
    }

    public static Measured InOwnProcess(string run, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["ledger-run", run, folder]) { RedirectStandardOutput = true })!;
        var last = process.StandardOutput.ReadToEnd().Trim().Split('\n')[^1];
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The run '{run}' over {folder} failed.");
        var figures = last.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Measured(figures[0], figures[1], figures[2]);
    }
}
