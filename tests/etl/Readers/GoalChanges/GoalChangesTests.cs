using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalChanges;

public sealed class GoalChangesTests
{
    public const string Document = """
         K1 Puistot ovat siistejä 
        ja turvallisia.

        2025 * Roska-astiat vaihdetaan vuoden 2024 aikana 
        keskustassa.
        * Valaistus uusitaan

        2024 Roska-astioita lisätään.

        K1 Lapset leikkivät 
        ulkona joka päivä

        2025 Keinut uusitaan. Leikkipuistoihin
        tuodaan hiekkaa.

        2025 Keinut uusitaan.

        KH2 Uimalan altaat ja -
        laitteet toimivat.

        2026 Osana Ranta 2026 -hanketta vaihdetaan pumput. 2025 Pumput huolletaan.

        13
         T3.1 Kirjasto on auki 
        iltaisin.

        2024 Otetaan käyttöön omatoimiaika.

        2024 Otetaan käyttöön omatoimiaika


        """;

    [Fact]
    public void EachGoalIsReadWithItsNewAndItsOldHalf()
    {
        var reading = Read(Document);

        Assert.Equal(["K1", "K1", "KH2", "T3.1"], reading.Revisions.Select(row => row.GoalCode));
        Assert.Equal([2025, 2025, 2026, 2024], reading.Revisions.Select(row => row.NewTargetYear));
        Assert.Equal([2024, 2025, 2025, 2024], reading.Revisions.Select(row => row.OldTargetYear));
        Assert.Equal("Puistot ovat siistejä ja turvallisia.", reading.Revisions[0].Goal);
        Assert.Equal("* Roska-astiat vaihdetaan vuoden 2024 aikana keskustassa. * Valaistus uusitaan", reading.Revisions[0].NewMeans);
        Assert.Equal("lines 1-8", reading.Revisions[0].SourceLocator);
        Assert.Equal("Otetaan käyttöön omatoimiaika", reading.Revisions[3].OldMeans);
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        Assert.Equal("decision", reading.Role);
    }

    [Fact]
    public void HalvesOnOneLineArePartedAtTheYearBehindASentence()
    {
        var row = Read(Document).Revisions[2];

        Assert.Equal(("Osana Ranta 2026 -hanketta vaihdetaan pumput.", "Pumput huolletaan."), (row.NewMeans, row.OldMeans));
        Assert.Equal("Uimalan altaat ja -laitteet toimivat.", row.Goal);
        Assert.InRange(row.Confidence, 0.8m, 0.95m);
    }

    [Theory]
    [InlineData("K4 Uusi silta\non valmis.\n\n2026 Silta rakennetaan.\n\n-\n", 2026, null, "Silta rakennetaan.", null)]
    [InlineData("K4 Vanha silta\non purettu.\n\n–\n\n2025 Silta puretaan.\n", null, 2025, null, "Silta puretaan.")]
    [InlineData("K4 Silta kestää.\n\n2026\n\n2025 Silta maalataan.\n", 2026, 2025, null, "Silta maalataan.")]
    public void AnEmptyHalfIsNull(string row, int? newYear, int? oldYear, string? newMeans, string? oldMeans)
    {
        var read = Read(Document + row).Revisions[^1];

        Assert.Equal((newYear, oldYear, newMeans, oldMeans), (read.NewTargetYear, read.OldTargetYear, read.NewMeans, read.OldMeans));
    }

    [Theory]
    [InlineData("K4 Silta kestää.\n\n2026 Silta maalataan.\n", "half_missing", "maalataan")]
    [InlineData("K4 Silta kestää\n\nja tie myös.\n", "change_without_year", "ja tie myös")]
    [InlineData("K4\n\n2026 Silta maalataan.\n\n2025 Silta huolletaan.\n", "change_without_goal", "huolletaan")]
    [InlineData("K4 Silta kestää.\n\n9026 Silta maalataan.\n\n2025 Silta huolletaan.\n", "year_out_of_range", "maalataan")]
    [InlineData("K4 Silta kestää.\n\n2026 Maalataan.\n\n2025 Huolletaan.\n\n2024 Pestään.\n", "too_many_years", "Pestään")]
    public void AnUnclearRowIsRejectedWithItsText(string row, string code, string text)
    {
        var reading = Read(Document + row);

        Assert.Equal(4, reading.Revisions.Count);
        var rejected = Assert.Single(reading.Rejected);
        Assert.Equal(code, rejected.Code);
        Assert.Contains(text, rejected.RawText, StringComparison.Ordinal);
    }

    [Fact]
    public void AGoalThatAPageCutsGoesOnBehindIt()
    {
        var row = Read(Document + "K4 Silta kestää\n\n14\n\fmyös talvella.\n\n2026 Silta maalataan keväällä\n\n15\n\fja syksyllä.\n\n2025 Silta huolletaan.\n").Revisions[^1];

        Assert.Equal(("Silta kestää myös talvella.", "Silta maalataan keväällä ja syksyllä.", "Silta huolletaan."), (row.Goal, row.NewMeans, row.OldMeans));
    }

    [Fact]
    public void BothHalvesThatAPageCutsGoOnInTheirOrder()
    {
        var row = Read(Document + "K4 Silta kestää.\n\n2026 Silta maalataan keväällä\n\n2025 Silta huolletaan joka\n\f ja syksyllä.\n\ntoinen vuosi.\n").Revisions[^1];

        Assert.Equal(("Silta maalataan keväällä ja syksyllä.", "Silta huolletaan joka toinen vuosi."), (row.NewMeans, row.OldMeans));
    }

    [Fact]
    public void LegendAndTitleUnderATableAreNoMeans()
    {
        const string legend = "Valtuusto päättää sitovista tavoitteista talousarvion yhteydessä, ja tavoitteen tai vuoden muuttaminen vaatii aina uuden päätöksen. Keinot \novat laadintahetken arvio.\n\nTavoitteisiin tehdyt muutokset\n";
        var reading = Read(Document + legend + Document);

        Assert.Equal(8, reading.Revisions.Count);
        Assert.Equal("Otetaan käyttöön omatoimiaika", reading.Revisions[3].OldMeans);
        Assert.Empty(reading.Unaccounted);
    }

    [Fact]
    public void SwedishTextIsReadAlike()
    {
        var reading = Read("Ändringar i målen\n\nA1 Parkerna är rena \noch trygga.\n\n2025 Under år 2024 byts \nbelysningen ut.\n\n2024 Belysningen byts ut.\n\nA2 Barnen leker ute.\n\n2026 Gungor byggs.\n\n2025 Gungor byggs.\n\nB1 Simhallen är öppen.\n\n2026 Pumparna byts.\n\nNytt mål.\n");

        Assert.Equal(["A1", "A2", "B1"], reading.Revisions.Select(row => row.GoalCode));
        Assert.Equal("Under år 2024 byts belysningen ut.", reading.Revisions[0].NewMeans);
        Assert.Null(reading.Revisions[2].OldTargetYear);
    }

    [Theory]
    [InlineData("muutokset-2023-2024.txt", 2024)]
    [InlineData("muutokset-2024.txt", 2024)]
    public void TheLaterYearInTheNameIsThePeriodOfADecision(string name, int year) =>
        Assert.Equal(ReportingPeriod.OfYear(year), TestDocument.Read(Document, name).Period);

    [Theory]
    [InlineData("no spaces at line ends")]
    [InlineData("line ends of Windows")]
    [InlineData("blank lines doubled")]
    public void OtherExtractorsGiveTheSameRows(string extractor)
    {
        var changed = extractor switch
        {
            "no spaces at line ends" => string.Join('\n', Document.Split('\n').Select(line => line.TrimEnd())),
            "line ends of Windows" => Document.Replace("\n", "\r\n", StringComparison.Ordinal),
            _ => Document.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
        };

        Assert.Equal(Rows(Document), Rows(changed));
    }

    [Fact]
    public void ATableOfTheSameGivesTheSameRows()
    {
        var text = Read(Document).Revisions;
        var table = "Koodi;Tavoite;Uusi tavoitevuosi;Uudet keinot;Vanha tavoitevuosi;Vanhat keinot\n"
            + string.Concat(text.Select(row => $"{row.GoalCode};{row.Goal};{row.NewTargetYear};\"{row.NewMeans}\";{row.OldTargetYear};\"{row.OldMeans}\"\n"));

        var read = TestDocument.Read(table, "muutokset-2024.csv");

        Assert.Equal("goal-changes", read.Profile);
        Assert.Equal(Plain(text), Plain(read.Revisions));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("(uusi tavoite)")]
    public void WhatFillsAnEmptyHalfOfATableIsNoMeans(string filler)
    {
        var read = TestDocument.Read($"Koodi;Tavoite;Uusi tavoitevuosi;Uudet keinot;Vanha tavoitevuosi;Vanhat keinot\nK1;Puistot ovat siistejä;2025;Astiat vaihdetaan;;{filler}\n", "muutokset-2024.csv");

        var row = Assert.Single(read.Revisions);
        Assert.Equal(("Astiat vaihdetaan", null, null), (row.NewMeans, row.OldMeans, row.OldTargetYear));
    }

    [Fact]
    public void LegendsAbovePagesThatOpenWithANumberedGoalAreNoMeans()
    {
        const string legend = "\nValtuusto päättää tavoitteista.\n\nTavoitteet ja keinot\n";
        static string Goal(string code) => $" {code} Puistot ovat siistejä \nja turvallisia.\n\n2025 Astiat vaihdetaan.\n\n2024 Astiat lisätään \nja penkit maalataan.\n";

        var revisions = Read(Goal("1.1") + legend + Goal("1.2") + legend + Goal("2.1")).Revisions;

        Assert.Equal(["1.1", "1.2", "2.1"], revisions.Select(row => row.GoalCode));
        Assert.All(revisions, row => Assert.Equal("Astiat lisätään ja penkit maalataan.", row.OldMeans));
    }

    private static StrategyReading Read(string text)
    {
        var reading = TestDocument.Read(text, "muutokset-2023-2024.txt", "auto");
        Assert.Equal("goal-changes", reading.Profile);
        return reading;
    }

    private static List<RevisionRow> Rows(string text) => Plain(Read(text).Revisions);

    private static List<RevisionRow> Plain(IEnumerable<RevisionRow> rows) => [.. rows.Select(row => row with { SourceLocator = "", Confidence = 1 })];
}
