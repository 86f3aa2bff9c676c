using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Whatever happens to a file of any format, the reader that chooses its own profile ends, and accounts for every line.</summary>
public sealed partial class MutatedFilesTests
{
    private const int Rounds = 14;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly ReadingLimits Limits = new() { Megabytes = 5, Cells = 20_000, Seconds = 15 };

    public static TheoryData<string, string> Files => new()
    {
        { "strategian-seuranta-2024", ".txt" },
        { "kaupunkistrategia-2022-2025", ".csv" },
        { "strategian-seuranta-2023", ".docx" },
        { "strategian-muutokset-2023-2024", ".xlsx" },
        { "seuranta-2024-01-04", ".html" },
        { "konserniyhtioiden-tavoitteet-2024", ".pdf" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void AMutatedFileIsAccountedForOrRefused(string name, string format)
    {
        var random = new Random(20260104);
        var whole = Bytes(name, format);
        var read = 0;
        using var folder = new TemporaryFolder();
        for (var round = 0; round < Rounds; round++)
        {
            var mutated = IsPackage(format) && round % 2 == 0 ? MutatePart(whole, random) : Mutate(whole, random);
            File.WriteAllBytes(folder.File("document"), mutated);
            var clock = Stopwatch.StartNew();
            if (IsRead(folder.File("document"), name + format)) read++;
            Assert.True(clock.Elapsed < Longest, $"round {round} took {clock.Elapsed}");
        }

        Assert.InRange(read, 1, Rounds);
    }

    private static bool IsRead(string path, string name)
    {
        try
        {
            var reading = TestDocument.Reader.Read(path, name, new ReadingOptions("auto", null) { Limits = Limits });
            var lines = SourceFormats.Read(path, name, Limits).Lines.Where(line => !line.IsBlank).Select(line => line.Number).Distinct();
            Assert.Equal(lines.Order(), reading.LineUses.Keys.Order());
            Assert.Equal(reading.LineUses.Values.Count(use => use == LineUse.Unaccounted), reading.Unaccounted.Select(line => line.Place).Distinct().Count());
            Assert.Equal(reading.RowsRead, reading.RowsFound + reading.Rejected.Count + reading.RowsSkipped);
            return true;
        }
        catch (SourceFormatException refusal)
        {
            Assert.Matches("^[a-z0-9_]+$", refusal.Code);
            Assert.DoesNotContain('\n', refusal.Message);
            return false;
        }
    }

    private static byte[] Bytes(string name, string format) => format switch
    {
        ".txt" => File.ReadAllBytes(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", name + format)),
        ".pdf" => File.ReadAllBytes(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", name + format)),
        _ => TableFiles.Formats[format](SampleDocument.All[name].Tables),
    };

    private static bool IsPackage(string format) => format is ".docx" or ".xlsx";

    // Texts and whole rows, so that the package stays one.
    private static byte[] MutatePart(byte[] package, Random random)
    {
        var largest = OfficeFile.Unzip(package).MaxBy(part => part.Bytes.Length).Name;
        return OfficeFile.Changed(package, largest, text => Row().Replace(
            Texts().Replace(text, match => random.Next(8) == 0 ? match.Value[random.Next(match.Length)..] : match.Value),
            match => string.Concat(Enumerable.Repeat(match.Value, random.Next(8) switch { 0 => 0, 1 => 2, _ => 1 }))));
    }

    [GeneratedRegex("(?<=>)[^<>]+(?=<)")]
    private static partial Regex Texts();

    [GeneratedRegex("<(?<row>w:tr|row)[ >].*?</\\k<row>>", RegexOptions.Singleline)]
    private static partial Regex Row();

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(10))
            {
                case < 5: bytes[at] = (byte)random.Next(256); break;
                case < 7: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case < 9 when bytes.Count > length: bytes.RemoveRange(at, length); break;
                default: bytes.RemoveRange(Math.Max(1, bytes.Count - length), bytes.Count - Math.Max(1, bytes.Count - length)); break;
            }
        }

        return [.. bytes];
    }
}
