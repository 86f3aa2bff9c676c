using System.Diagnostics;
using System.Globalization;
using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace StrategyWarehouse.Benchmarks;

/// <summary>Our reading of a long PDF beside what PdfPig needs for its words and paths, and beside pdftotext -layout. Best of interleaved rounds.</summary>
public sealed class PdfBenchmark(string file)
{
    private const int LeastPages = 100;
    private const int Rounds = 6;

    public int Run()
    {
        var (bytes, pages) = Repeated();
        var copy = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(copy, bytes);
            var (library, ours, tool) = (double.MaxValue, double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                library = Math.Min(library, Seconds(() => ReadWithLibrary(bytes)));
                ours = Math.Min(ours, Seconds(() => PdfSource.Read(bytes, file, new ReadingLimits())));
                tool = Math.Min(tool, PdfToText(copy));
            }

            Print($"{pages} pages, best of {Rounds} rounds");
            Print($"PdfPig alone, words and paths  {library:F2} s");
            Print($"ours, lines and tables         {ours:F2} s  ({ours / library:F2} times PdfPig)");
            Print(tool < double.MaxValue ? (FormattableString)$"pdftotext -layout              {tool:F2} s" : $"pdftotext                      not found");
            return 0;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private (byte[] Bytes, int Pages) Repeated()
    {
        var once = File.ReadAllBytes(file);
        using var document = PdfDocument.Open(once);
        var times = (LeastPages + document.NumberOfPages - 1) / document.NumberOfPages;
        return (PdfMerger.Merge([.. Enumerable.Repeat(once, times)]), times * document.NumberOfPages);
    }

    private static void ReadWithLibrary(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        var (words, paths) = (0, 0);
        foreach (var page in document.GetPages())
        {
            words += page.GetWords().Count();
            paths += page.Paths.Count;
        }

        if (words + paths == 0) throw new InvalidOperationException("The document holds nothing to read.");
    }

    private static double PdfToText(string copy)
    {
        try
        {
            return Seconds(() =>
            {
                using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", copy, "-"]) { RedirectStandardOutput = true })!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return double.MaxValue;
        }
    }

    private static double Seconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }
}
