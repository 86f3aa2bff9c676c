using System.Text;
using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers.Text;

public sealed class TextDecodingTests
{
    private const string Document = "Seuranta 1-4/2023\nVuositavoite\tToimenpide\tEtenemisaste\tEteneminen\n01.01 Lisäämme yötyötä\t\t3\tÄäni – \"kuuluu\"\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Document) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Document)] },
        { "UTF-16 LE", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Document)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Document)] },
        { "UTF-16 LE without a mark", Encoding.Unicode.GetBytes(Document) },
        { "UTF-16 BE without a mark", Encoding.BigEndianUnicode.GetBytes(Document) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Document) },
        { "CRLF", Encoding.UTF8.GetBytes(Document.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        { "CR", Encoding.UTF8.GetBytes(Document.Replace('\n', '\r')) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TheSameTextIsReadInEveryEncoding(string name, byte[] bytes)
    {
        var reading = TestDocument.Read(bytes, "taulu.tsv", "nested-goal-table");

        var row = Assert.Single(reading.Rows);
        Assert.True(("Lisäämme yötyötä", "Ääni – \"kuuluu\"", "line 3") == (row.Goal, row.Narrative, row.SourceLocator), name);
        Assert.Equal("2023-01..2023-04", reading.Period?.ToString());
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void LinesOfAnotherEncodingAreReadAndNamed()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Document), .. Encoding.Latin1.GetBytes("01.02 Hoidamme pöytää\t\t2\tKesä\n")];

        var reading = TestDocument.Read(bytes, "taulu.tsv", "nested-goal-table");

        Assert.Equal("Hoidamme pöytää", reading.Rows[1].Goal);
        Assert.Contains("lines 4", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void NulBytesAreRemovedAndNamed()
    {
        var reading = TestDocument.Read(Encoding.UTF8.GetBytes(Document.Replace("Lisä", "Li\0sä", StringComparison.Ordinal)), "taulu.tsv", "nested-goal-table");

        Assert.Equal("Lisäämme yötyötä", reading.Rows[0].Goal);
        Assert.Contains("lines 3", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void ATextFileMayHoldATable()
    {
        var reading = TestDocument.Read(Document + "01.02 B\t\t2\tx\n01.03 C\t\t2\tx\n", "taulu.txt");

        Assert.Equal("nested-goal-table", reading.Profile);
    }

    [Theory]
    [InlineData("follow-up-2021-09.tsv", "2021-01..2021-09")]
    [InlineData("seuranta_2022.tsv", "2022-01..2022-12")]
    [InlineData("strategia-2018-2022.tsv", null)]
    [InlineData("seuranta.tsv", null)]
    public void TheNameTellsThePeriodWhereTheTextDoesNot(string name, string? period)
    {
        var reading = TestDocument.Read(Document[(Document.IndexOf('\n', StringComparison.Ordinal) + 1)..], name, "nested-goal-table");

        Assert.Equal(period, reading.Period?.ToString());
        Assert.Equal(period is null ? 1 : 0, reading.Notes.Count);
    }

    [Theory]
    [InlineData("Tavoitteiden seuranta 1 - 9 / 2021", "2021-01..2021-09")]
    [InlineData("Seuranta 1.1.–30.6.2020", "2020-01..2020-06")]
    [InlineData("Seuranta 1.10.2020–31.3.2021", "2020-10..2021-03")]
    [InlineData("Raportti tammi-syyskuu 2019", "2019-01..2019-09")]
    [InlineData("Tilinpäätös 2022", "2022-01..2022-12")]
    [InlineData("Uppföljning januari–september 2021", "2021-01..2021-09")]
    [InlineData("Seuranta 9-1/2021", null)]
    public void HeadingsTellThePeriod(string heading, string? period)
    {
        var text = Document.Replace("Seuranta 1-4/2023", heading, StringComparison.Ordinal);

        Assert.Equal(period, TestDocument.Read(text, "taulu.tsv", "nested-goal-table").Period?.ToString());
    }

    [Fact]
    public void ThePeriodOfTheTextWinsOverTheDefault()
    {
        using var folder = new TemporaryFolder();
        var (path, given) = (folder.File("a"), Warehouse.Staging.ReportingPeriod.OfYear(2001));
        File.WriteAllText(path, Document);
        Assert.Equal("2023-01..2023-04", TestDocument.Reader.Read(path, "a.tsv", new ReadingOptions("auto", given)).Period?.ToString());
        File.WriteAllText(path, Document.Replace("Seuranta 1-4/2023", "Seuranta", StringComparison.Ordinal));
        Assert.Equal(given, TestDocument.Reader.Read(path, "a-2022.tsv", new ReadingOptions("auto", given)).Period);
    }
}
