using System.Globalization;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>
/// Ledger lines from CSV to published star and unit costs, beside hand-written SQL for the same star, at a tenth, three tenths and all of the lines.
/// Each run has its own process; they take turns.
/// </summary>
internal sealed class LedgerBenchmark(long lines, int rounds)
{
    private static readonly string[] Names = [OurRun.Name, BareRun.Name, BareRun.Numbered];

    public int Run()
    {
        var folder = Directory.CreateTempSubdirectory("ledger-benchmark-").FullName;
        try
        {
            var sizes = new[] { lines / 10, lines * 3 / 10, lines }.Where(size => size > 0).Select(size => Measure(folder, size)).ToList();
            Console.WriteLine();
            Print($"| lines | run | s | ours is times | s per million | processor s | ours is times | peak MB |");
            Print($"|---:|:---|---:|---:|---:|---:|---:|---:|");
            foreach (var (size, runs) in sizes)
            {
                var (ours, ourWork) = (Median(runs[OurRun.Name], run => run.Seconds), Median(runs[OurRun.Name], run => run.ProcessorSeconds));
                foreach (var name in Names)
                {
                    var (seconds, work) = (Median(runs[name], run => run.Seconds), Median(runs[name], run => run.ProcessorSeconds));
                    Print($"| {size} | {name} | {seconds:F2} | {ours / seconds:F2} | {seconds / size * 1e6:F2} | {work:F2} | {ourWork / work:F2} | {runs[name].Max(run => run.PeakMegabytes):F0} |");
                }
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (long Size, Dictionary<string, List<Measured>> Runs) Measure(string folder, long size)
    {
        var workspace = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));
        BenchmarkCity.Write(workspace, size);
        var runs = Names.ToDictionary(name => name, _ => new List<Measured>());
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var name in Names)
            {
                var run = Measured.InOwnProcess(name, workspace);
                runs[name].Add(run);
                Print($"{size} lines, round {round}, {name}: {run.Seconds:F2} s, {run.PeakMegabytes:F0} MB");
            }
        }

        Directory.Delete(workspace, recursive: true);
        return (size, runs);
    }

    private static double Median(List<Measured> runs, Func<Measured, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
