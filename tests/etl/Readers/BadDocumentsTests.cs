using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers;

public sealed class BadDocumentsTests
{
    [Theory]
    [InlineData("kuva.png")]
    [InlineData("raportti.bak")]
    [InlineData("nimetön")]
    public void OtherEndingsAreUnsupported(string name)
    {
        var refusal = TestDocument.Refused("tekstiä", name);

        Assert.Equal("unsupported_format", refusal.Code);
        Assert.Contains(".tsv", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004x", "ZIP")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("<?xml version='1.0'?>", "XML")]
    public void ContentOfAnotherKindIsNamed(string content, string kind)
    {
        foreach (var name in new[] { "a.txt", "a.tsv", "a.csv" })
        {
            var refusal = TestDocument.Refused(content, name);
            Assert.Equal("wrong_kind", refusal.Code);
            Assert.Contains(kind, refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 65, 66 })]
    public void BinaryContentIsOfAnotherKind(byte[] content) => Assert.Equal("wrong_kind", TestDocument.Refused(content).Code);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n\f ")]
    public void NothingToReadIsAnEmptyDocument(string text) => Assert.Equal("empty_document", TestDocument.Refused(text).Code);

    [Fact]
    public void AnEndlessLineIsRefusedWithItsNumberBeforeItIsAllRead()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("long");
        using (var file = File.Create(path))
        {
            file.Write("eka\n"u8);
            file.SetLength(200L * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Throws<SourceFormatException>(() => TestDocument.Reader.Read(path, "long.txt", new ReadingOptions("auto", null)));

        Assert.Equal("line_too_long", refusal.Code);
        Assert.Contains("line 2", refusal.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
    }

    [Fact]
    public void AMissingFileAndAFolderAreUnavailable()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<SourceUnavailableException>(() => TestDocument.Reader.Read(folder.File("puuttuu.txt"), "puuttuu.txt", new ReadingOptions("auto", null)));
        Assert.Throws<SourceUnavailableException>(() => TestDocument.Reader.Read(folder.Path, "kansio", new ReadingOptions("auto", null)));
    }

    [Theory]
    [InlineData("Tiedote 3.5.2024\n\nKaupunki avaa uuden leikkipuiston.\n\nPuisto sijaitsee joen rannassa, ja sen avajaiset pidetään lauantaina.\n\nTavoite S2 Toteutunut on saavutettu, sanoo puutarhuri.\n\nTervetuloa!", "tiedote.txt")]
    [InlineData("Kokous alkoi kello 18.\n\nEdellinen pöytäkirja hyväksyttiin.\n\nMerkittiin tiedoksi.\n\nS2 Toteutunut osittain\n\nTodettiin, että asia etenee.\n\nKokous päättyi kello 20.", "pöytäkirja.txt")]
    [InlineData("Vuosi;Kustannuspaikka;Tili;Summa EUR\n2023;100;4000;12,50\n2023;101;4100;99,00\n", "kirjanpito.csv")]
    [InlineData("Mies käveli pitkin rantaa ja katseli merta.\nTuuli oli kova, eikä ketään näkynyt.\n\nHän muisti kesän 2021 2022 tai jotain siltä väliltä.\n", "romaani.txt")]
    public void OtherDocumentsAreRefusedWithTheScoreOfEachProfile(string text, string name)
    {
        var refusal = TestDocument.Refused(text, name);

        Assert.Equal("no_known_profile", refusal.Code);
        Assert.Contains("nested-goal-table scores", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("wrapped-goal-text scores", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nested-goal-table")]
    [InlineData("wrapped-goal-text")]
    public void ANamedProfileThatFindsNothingIsAnErrorToo(string profile)
    {
        var refusal = TestDocument.Refused("Kaupunki avaa uuden puiston.\n\nTervetuloa!", profile: profile);

        Assert.Equal("no_rows", refusal.Code);
        Assert.Contains(profile, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownProfileNamesTheNearest()
    {
        var fault = Assert.Throws<ConfigurationException>(() => TestDocument.Read("x"u8.ToArray(), profile: "nested-gaol-table"));

        Assert.Contains("did you mean 'nested-goal-table'?", fault.Message, StringComparison.Ordinal);
    }
}
