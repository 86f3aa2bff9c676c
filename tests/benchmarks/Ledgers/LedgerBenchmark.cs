using System.Globalization;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>
/// Ledger lines from CSV to published star and unit costs, beside hand-written SQL for the same star, at a tenth, three tenths and all of the lines.
/// Each run has its own process; the two take turns.
/// </summary>
internal sealed class LedgerBenchmark(long lines, int rounds)
{
    public int Run()
    {
        var folder = Directory.CreateTempSubdirectory("ledger-benchmark-").FullName;
        try
        {
            var sizes = new[] { lines / 10, lines * 3 / 10, lines }.Where(size => size > 0).Select(size => Measure(folder, size)).ToList();
            Console.WriteLine();
            Print($"| lines | ours, s | bare SQL, s | ratio | ours, s per million | bare, s per million | processor s, ours | bare | ratio | ours, peak MB | bare, peak MB |");
            Print($"|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var (size, ours, bare) in sizes)
            {
                var (own, other, millions) = (Median(ours, run => run.Seconds), Median(bare, run => run.Seconds), size / 1e6);
                var (ownWork, otherWork) = (Median(ours, run => run.ProcessorSeconds), Median(bare, run => run.ProcessorSeconds));
                Print($"| {size} | {own:F2} | {other:F2} | {own / other:F2} | {own / millions:F2} | {other / millions:F2} | {ownWork:F2} | {otherWork:F2} | {ownWork / otherWork:F2} | {ours.Max(run => run.PeakMegabytes):F0} | {bare.Max(run => run.PeakMegabytes):F0} |");
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (long Size, List<Measured> Ours, List<Measured> Bare) Measure(string folder, long size)
    {
        var workspace = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));
        BenchmarkCity.Write(workspace, size);
        var (ours, bare) = (new List<Measured>(), new List<Measured>());
        for (var round = 1; round <= rounds; round++)
        {
            ours.Add(Measured.InOwnProcess(OurRun.Name, workspace));
            bare.Add(Measured.InOwnProcess(BareRun.Name, workspace));
            Print($"{size} lines, round {round}: ours {ours[^1].Seconds:F2} s, {ours[^1].PeakMegabytes:F0} MB; bare {bare[^1].Seconds:F2} s, {bare[^1].PeakMegabytes:F0} MB");
        }

        Directory.Delete(workspace, recursive: true);
        return (size, ours, bare);
    }

    private static double Median(List<Measured> runs, Func<Measured, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
