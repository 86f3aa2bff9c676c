using System.Text;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Whatever happens to a DOCX, XLSX or HTML, it is read with every line in its place, or refused by name; nothing else escapes.</summary>
public sealed class MutatedFormatsTests
{
    private const int Rounds = 60;

    private static readonly ReadingLimits Limits = new() { Megabytes = 5, Cells = 20_000, Seconds = 20 };

    private static readonly SampleTable Table = SampleTable.FromTsv(
        "Seuranta 1-4/2023\n" + TestDocument.NestedHeader + "\n01. Metsä\t\t\t\t\t\t\t\n\t01.02 Koivut\t\t\t\t2 Alussa\tTaimet tilattu\tPuutarhuri\n\t\t01.02.01 Lapiot\tRuoste\t\t3\tHankittu\tMetsuri");

    private static readonly string[] Pieces =
    [
        "<", ">", "\"", "&", "&#x0;", "&#xD800;", "&amp;", "<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:gridSpan w:val=\"99999999999\"/>", "<w:gridSpan w:val=\"-4\"/>", "<w:vMerge/>", "<w:del>",
        "<c r=\"ZZZ0\">", "<row r=\"-1\">", "<mergeCell ref=\"A1:XFD1048576\"/>", "<v>1e999</v>", "<v>NaN</v>", "s=\"77\"", "t=\"s\"", "<table>", "<td rowspan=0 colspan=9999>", "</tr>", "<!--", "]]>", "ä", "\uFFFF", "\uD83D\uDE00", " ", "\0",
    ];

    public static TheoryData<string> Formats => new(".docx", ".xlsx", ".html");

    [Theory]
    [MemberData(nameof(Formats))]
    public void MutatedBytesAreReadOrRefused(string format)
    {
        var random = new Random(20260102);
        var bytes = TableFiles.Formats[format]([Table]);
        for (var round = 0; round < Rounds; round++)
        {
            var mutated = bytes[..(random.Next(4) == 0 ? random.Next(1, bytes.Length) : bytes.Length)];
            for (var change = random.Next(1, 12); change > 0; change--) mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            ReadOrRefuse(mutated, "a" + format);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void MutatedMarkupIsReadOrRefused(string format)
    {
        var random = new Random(20260103);
        var bytes = TableFiles.Formats[format]([Table]);
        var isHtml = format == ".html";
        var parts = isHtml ? [("", bytes)] : OfficeFile.Unzip(bytes);
        for (var round = 0; round < Rounds; round++)
        {
            var part = random.Next(parts.Length);
            var text = Mutate(Encoding.UTF8.GetString(parts[part].Bytes), random);
            ReadOrRefuse(isHtml ? Encoding.UTF8.GetBytes(text) : OfficeFile.Changed(bytes, parts[part].Name, _ => text), "a" + format);
        }
    }

    private static void ReadOrRefuse(byte[] bytes, string name)
    {
        try
        {
            TestSource.Read(bytes, name, Limits);
            var reading = TestDocument.Read(bytes, name, "nested-goal-table");
            Assert.Equal(reading.RowsRead, reading.RowsFound + reading.Rejected.Count + reading.RowsSkipped);
            Assert.Equal(reading.LineUses.Values.Count(use => use == LineUse.Unaccounted), reading.Unaccounted.Count);
        }
        catch (SourceFormatException refusal)
        {
            Assert.Matches("^[a-z_]+$", refusal.Code);
        }
    }

    // A place inside of a tag or between two, as it comes; whole tags are taken out or doubled, too, so that the markup may stay sound.
    private static string Mutate(string text, Random random)
    {
        for (var change = random.Next(1, 5); change > 0 && text.Length > 1; change--)
        {
            var at = random.Next(text.Length);
            var (open, close) = (text.LastIndexOf('<', at), text.IndexOf('>', at));
            text = random.Next(4) switch
            {
                0 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                1 when close >= 0 => text.Insert(close + 1, Pieces[random.Next(Pieces.Length)]),
                2 when open >= 0 && close > open => text.Remove(open, close - open + 1),
                3 when open >= 0 && close > open => text.Insert(close + 1, text[open..(close + 1)]),
                _ => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
            };
        }

        return text;
    }
}
