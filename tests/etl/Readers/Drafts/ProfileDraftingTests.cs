using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Drafts;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Tests.Readers.Drafts;

/// <summary>A table that no profile knows: its draft, saved as it is, reads it.</summary>
public sealed class ProfileDraftingTests : IDisposable
{
    private static readonly Vocabularies Words = Vocabularies.Load(null);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFinnishTableOfCodesGradesAndOwnHeadings()
    {
        var (json, reading) = DraftAndRead(
            "Koivurannan hyvinvointiohjelman seuranta 1-6/2024\n\nTunnus;Painopistealue;Tavotteet;Toteutumisaste 6/2024;Sanallinen arvio tilanteesta;Euroa;Vastuutaho\n"
            + "H1;Lapset;Jokaisella lapsella on harrastus;3 Aloitettu;Kerhoja on jo neljä;1200;Nuorisotoimi\nH2;Lapset;Koulumatka on turvallinen;5 Valmis;Suojatiet maalattu;900;Tekninen toimi\nH3;Ikäihmiset;Kukaan ei jää yksin;1;;0;Kirjasto\n");

        Assert.Contains("// not matched: Euroa", json, StringComparison.Ordinal);
        var goals = reading.Rows.Where(row => row.GoalLevel == "goal").ToList();
        Assert.Equal(["H1", "H2", "H3"], goals.Select(row => row.GoalCode));
        Assert.Equal(["Jokaisella lapsella on harrastus", "Koulumatka on turvallinen", "Kukaan ei jää yksin"], goals.Select(row => row.Goal));
        Assert.Equal([(3, "in_progress"), (5, "achieved"), (1, "not_started")], goals.Select(row => (row.ProgressGrade!.Value, row.ProfileStatus)));
        Assert.Equal(["Nuorisotoimi", "Tekninen toimi", "Kirjasto"], goals.Select(row => row.Responsible));
        Assert.Equal("Kerhoja on jo neljä", goals[0].Narrative);
        Assert.Equal(ReportingPeriod.OfMonths(2024, 1, 2024, 6), reading.Period);
        Assert.Empty(reading.Rejected);
    }

    [Fact]
    public void ASwedishTableWithCodesInItsTitlesAndUnitsWhereTheyChange()
    {
        var (json, reading) = DraftAndRead(
            "Nämnd\tDelmålets nr\tMålsättningar\tÅtgärder\tLäget\tKommentar\tTidtabell\n"
            + "Bildning\t\t1.1 Alla barn kan simma\tSimskola ordnas\tFörsenat\tHallen är stängd\t2025\n\t\t1.2 Biblioteket är öppet\tNya dörrar\tPågår\tBeställt\t2026\nTeknik\t\t2.1 Vägarna är hela\tAsfalteras\tVilar lite\t\t2027\n");

        Assert.Contains("// a status that is not known, to be added to the vocabulary with its code: Vilar lite", json, StringComparison.Ordinal);
        Assert.Equal(["1.1", "1.2", "2.1"], reading.Rows.Select(row => row.GoalCode));
        Assert.Equal(["Alla barn kan simma", "Biblioteket är öppet", "Vägarna är hela"], reading.Rows.Select(row => row.Goal));
        Assert.Equal(["Bildning", "Bildning", "Teknik"], reading.Rows.Select(row => row.Unit));
        Assert.Equal(["Simskola ordnas", "Nya dörrar", "Asfalteras"], reading.Rows.Select(row => row.Means));
        Assert.Equal(["delayed", "in_progress", null], reading.Rows.Select(row => row.ProfileStatus));
        Assert.Equal([2025, 2026, 2027], reading.Rows.Select(row => row.TargetYear));
    }

    [Fact]
    public void AnEnglishTableWithoutCodes()
    {
        var (_, reading) = DraftAndRead(
            "Department,Strategic objectives,Status,Comments,Person responsible,Budget line\nParks,\"Trees grow, and stay\",On track,Planted in May,Head gardener,4410\nHarbour,Piers last,Delayed,,Harbour master,4420\n", "goals.csv");

        Assert.Equal(["Trees grow, and stay", "Piers last"], reading.Rows.Select(row => row.Goal));
        Assert.Equal([("Parks", "On track", "on_track"), ("Harbour", "Delayed", "delayed")], reading.Rows.Select(row => (row.Unit, row.RawStatus, row.ProfileStatus)));
        Assert.Equal(["Head gardener", "Harbour master"], reading.Rows.Select(row => row.Responsible));
    }

    [Fact]
    public void ATableWithoutAKnownHeadingStillGivesItsGoals()
    {
        var (json, reading) = DraftAndRead("Qwe;Rty;Zxc\n1;Puut kasvavat joka vuosi;a\n2;Penkit kestävät talven yli;b\n");

        Assert.Contains("// guessed to hold the goals", json, StringComparison.Ordinal);
        Assert.Equal(["Puut kasvavat joka vuosi", "Penkit kestävät talven yli"], reading.Rows.Select(row => row.Goal));
    }

    [Theory]
    [InlineData("Tavoite;Tila\u2028x;\"a\"\"} // ]\"\nPuut;ok\u2029;1\n")]
    [InlineData("\"Tavoite\n}\";\"{ \"\"Tila\"\" }\";\\d+\nPuut;*/ \\u0000;[\n")]
    public void WhateverTheCellsHoldTheDraftIsAProfile(string table) => Assert.NotEmpty(DraftAndRead(table).Reading.Rows);

    [Theory]
    [InlineData("Kaupunki kasvaa.\nPuut kasvavat.\n", "teksti.txt")]
    [InlineData("1;2\n3;4\n", "taulu.csv")]
    public void ADocumentWithoutATableIsRefused(string text, string name) =>
        Assert.Equal("no_table", Assert.Throws<SourceFormatException>(() => Draft(text, name)).Code);

    private (string Json, StrategyReading Reading) DraftAndRead(string text, string name = "uusi taulu.csv")
    {
        var json = Draft(text, name);
        File.WriteAllText(_folder.File("profiles/drafted.json"), json);
        var reader = new DocumentReader(ProfileCatalog.Load(_folder.File("profiles")), Words.StatusWords);
        var reading = reader.Read(_folder.File("document"), name, new ReadingOptions("auto", null));
        ReadingInvariants.Hold(text, reading);
        Assert.Equal(name[..^4].Replace(' ', '-'), reading.Profile);
        return (json, reading);
    }

    private string Draft(string text, string name)
    {
        File.WriteAllText(_folder.File("document"), text);
        return new ProfileDrafting(ProfileCatalog.Load(null), Words.StatusCodesByWord).Draft(SourceFormats.Read(_folder.File("document"), name, new ReadingLimits()));
    }
}
