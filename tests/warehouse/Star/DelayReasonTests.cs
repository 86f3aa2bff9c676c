using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class DelayReasonTests
{
    private static readonly (string Narrative, string Reasons)[] Cases =
    [
        ("Koronan aiheuttama viivästys on jo kurottu kiinni.", "pandemic"),
        ("Möten kunde inte hållas på grund av pandemin.", "pandemic"),
        ("Work stopped during the COVID lockdown.", "pandemic"),
        ("Palkkajärjestelmän käyttöönotto on siirtynyt.", "supplier_or_system"),
        ("Käyttöönotto odottaa toimittajien korjauksia.", "supplier_or_system"),
        ("Toimittajahallinnan malli valmistuu keväällä.", "unmatched"),
        ("Leverantörens version blev klar för sent.", "supplier_or_system"),
        ("The vendor shipped the module three months late.", "supplier_or_system"),
        ("Rekrytoinnit ovat kesken ja määräraha puuttuu.", "resources"),
        ("Resurssiviisauden tiekartta on laadittu.", "unmatched"),
        ("Personalbrist har fördröjt arbetet.", "resources"),
        ("There is a shortage of staff.", "resources"),
        ("Aikataulu riippuu kuntayhtymän valmistelusta.", "dependency"),
        ("Arbetet är beroende av andra aktörer.", "dependency"),
        ("Progress depends on the ministry.", "dependency"),
        ("Hankkeen laajuutta muutettiin keväällä.", "scope_change"),
        ("Projektets omfattning är stor; omfattningen har ändrats.", "scope_change"),
        ("Arbetet sker i stor omfattning.", "unmatched"),
        ("The scope was changed in spring.", "scope_change"),
        ("Asemakaavasta on tehty valitus hallinto-oikeuteen.", "decision_pending"),
        ("Kohteet, jotka valitut kouluttavat, on nimetty.", "unmatched"),
        ("Arbetet avvaktar beslut av fullmäktige.", "decision_pending"),
        ("Arbetet framskrider enligt stadsstyrelsens beslut.", "unmatched"),
        ("The project is awaiting a decision.", "decision_pending"),
        ("Toimittajan resurssit eivät riittäneet koronan takia.", "pandemic, resources, supplier_or_system"),
        ("Työ etenee, mutta ei ole vielä valmis.", "unmatched"),
    ];

    [Fact]
    public void ANarrativeNamesItsReasonsInFinnishSwedishAndEnglish()
    {
        using var star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021),
            [.. Cases.Select((item, index) => SampleStar.Goal($"S{index:00}", $"Tavoite {index:00}") with { RawStatus = "Viivästyy", Narrative = item.Narrative })]);
        using var connection = star.Build();

        Assert.Equal(
            Cases.Select(item => $"{item.Narrative}|{item.Reasons}"),
            connection.Query("select narrative, reason from mart.goal_delay order by goal_code"));
    }

    [Fact]
    public void EveryReasonHasWordsInAllThreeLanguagesAndNoWordTwice()
    {
        var reasons = Vocabularies.Load(cityFolder: null).Tables.Single(table => table.RawTable == "delay_reason").Rows.Select(row => (Reason: row.Values[0], Stem: row.Values[1]!)).ToList();

        Assert.Equal(["decision_pending", "dependency", "pandemic", "resources", "scope_change", "supplier_or_system"], reasons.Select(row => row.Reason).Distinct().Order());
        Assert.Equal(reasons.Count, reasons.Select(row => row.Stem).Distinct().Count());
    }

    [Fact]
    public void ACityAddsWordsAndReasonsOfItsOwn()
    {
        using var star = new SampleStar().WithVocabulary("delay-reasons.csv", "reason,stem\nresources,tekijät vähissä\nweather,rankkasade\n").With("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S1", "Yksi") with { RawStatus = "Viivästyy", Narrative = "Rankkasade ja se, että tekijät vähissä." });
        using var connection = star.Build();

        Assert.Equal(["resources, weather"], connection.Query("select reason from mart.goal_delay"));
    }
}
