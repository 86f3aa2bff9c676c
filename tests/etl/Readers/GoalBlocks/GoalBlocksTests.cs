using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks;

public sealed class GoalBlocksTests
{
    [Fact]
    public void ABlockIsOneGoalUnderTheTitleOfItsCompany()
    {
        var row = new BlockDocument()
            .Line("Koivurannan Satama Oy")
            .Line("Satamassa kävi vuoden aikana aiempaa enemmän veneitä.")
            .Line("Toiminnalliset tavoitteet")
            .Block("Laiturit ovat käytössä", "Käyttöaste yli 70 % vuonna 2026.", "Toteutui, nyt 74 %", "Valmis")
            .Read().Rows.Single().Row;

        Assert.Equal(("goal", null, "Laiturit ovat käytössä", "Koivurannan Satama Oy"), (row.GoalLevel, row.GoalCode, row.Goal, row.Unit));
        Assert.Equal(("Käyttöaste yli 70 % vuonna 2026.", "Toteutui", "Toteutui, nyt 74 %", 2026), (row.Means, row.RawStatus, row.Narrative, row.TargetYear));
        Assert.Equal((1m, "lines 7-14"), (row.Confidence, row.SourceLocator));
    }

    [Fact]
    public void TitlesAreHeadingsAndProseStaysUnaccounted()
    {
        var reading = new BlockDocument()
            .Line("2.1 Konsernin tavoitteiden toteutuminen")
            .Line("Koivurannan Satama Oy")
            .Line("Satamassa kävi vuoden aikana aiempaa enemmän veneitä.")
            .Block("Laiturit ovat käytössä", "", "Toteutui", "Valmis")
            .Read();

        Assert.Equal("Satamassa kävi vuoden aikana aiempaa enemmän veneitä.", Assert.Single(reading.Lines.Unaccounted()).Text);
        Assert.Equal(LineUse.Heading, reading.Lines.Uses[2]);
        Assert.Equal(LineUse.Heading, reading.Lines.Uses[4]);
        Assert.Equal(1, reading.Score);
    }

    [Fact]
    public void AGoalMayStandWithoutMeansOrAssessment()
    {
        var reading = new BlockDocument()
            .Block("Laiturit ovat käytössä", "", "", "")
            .Table(["Tavoite", "Toimenpide/mittari"], ["Varasto on täynnä", "Seurataan."])
            .Read();

        Assert.Equal([(null, null, null), ("Seurataan.", null, null)], reading.Rows.Select(found => (found.Row.Means, found.Row.RawStatus, found.Row.Narrative)));
        Assert.Equal([1m, 0.7m], reading.Rows.Select(found => found.Row.Confidence));
    }

    [Fact]
    public void AnAssessmentWithoutAGoalIsRejectedAndAnEmptyBlockIsSkipped()
    {
        var reading = new BlockDocument()
            .Table(["Arviointi", "Tila"], ["Toteutui", "Valmis"])
            .Block("", "", "", "")
            .Read();

        Assert.Equal("row_without_goal", Assert.Single(reading.Rejected).Code);
        Assert.Equal((2, 1), (reading.RowsRead, reading.RowsSkipped));
    }

    [Theory]
    [InlineData("Toteutui, tulos 5 t€", "Valmis", "Toteutui", null)]
    [InlineData("Pääsääntöisesti toteutuu kahdella laiturilla", "Valmis", "Pääsääntöisesti toteutuu", null)]
    [InlineData("Toteutui osaksi, koska varasto puuttui", "Valmis", "Toteutui osaksi", null)]
    [InlineData("Ei toteutunut kuin osittain, varasto puuttui", "Valmis", "Ei toteutunut kuin osittain", null)]
    [InlineData("Laiturit on huollettu.", "Valmis", "Valmis", "not_reported")]
    [InlineData("Laiturit huolletaan syksyllä.", "Ei aloitettu", "Ei aloitettu", null)]
    [InlineData("", "Odottaa", "Odottaa", null)]
    [InlineData("Laiturit on huollettu.", "", null, null)]
    public void TheStatusIsThePhraseThatTheAssessmentBeginsWithElseTheState(string assessment, string state, string? raw, string? own)
    {
        var row = new BlockDocument().Block("Laiturit", "", assessment, state).Read().Rows.Single().Row;

        Assert.Equal((raw, own), (row.RawStatus, row.ProfileStatus));
    }

    [Fact]
    public void ABlockGoesOnOverAPageBreakWhereverItIsCut()
    {
        var reading = new BlockDocument()
            .Table(["Tavoite", "Toimenpide/mittari"]).Line("57/157").Line("Tilinpäätös 2024", startsPage: true)
            .Table(["Laiturit ovat", "Huolto"], ["Arviointi", "Tila"], ["Toteutui", "Valmis"])
            .Table(["Tavoite", "Toimenpide/mittari"], ["Varasto", "Varaston laa\u00AD"]).Line("58/157")
            .Table(["", "jennus"], ["Arviointi", "Tila"], ["Ei toteutunut.\nRahoitus", "Valmis"]).Line("59/157")
            .Table(["puuttui.", ""])
            .Table(["Tavoite", "Toimenpide/mittari"], ["Nosturi", "Tilataan"]).Line("60/157")
            .Table(["Arviointi", "Tila"], ["Toteutuu", "Valmis"])
            .Read();

        Assert.Equal(["Laiturit ovat", "Varasto", "Nosturi"], reading.Rows.Select(found => found.Row.Goal));
        Assert.Equal(["Huolto", "Varaston laajennus", "Tilataan"], reading.Rows.Select(found => found.Row.Means));
        Assert.Equal(["Toteutui", "Ei toteutunut. Rahoitus puuttui.", "Toteutuu"], reading.Rows.Select(found => found.Row.Narrative));
        Assert.Empty(reading.Lines.Unaccounted());
    }

    [Fact]
    public void BlocksMayFollowOneAnotherInOneTableWithMergedCells()
    {
        var reading = new BlockDocument()
            .Line("Koivurannan Vesi Oy")
            .Table(
                ["Tavoite", "Toimenpide/mittari", "<"],
                ["Laiturit", "Huolto", "<"],
                ["Arviointi", "<", "Tila"],
                ["Toteutui", "<", "Valmis"],
                ["Tavoite", "Toimenpide/mittari", "<"],
                ["Varasto", "Laajennus", "<"],
                ["Arviointi", "<", "Tila"],
                ["Ei toteutunut", "<", "Valmis"])
            .Read();

        Assert.Equal([("Laiturit", "Huolto", "Toteutui"), ("Varasto", "Laajennus", "Ei toteutunut")], reading.Rows.Select(found => (found.Row.Goal, found.Row.Means, found.Row.RawStatus)));
        Assert.Equal(1, reading.Score);
    }

    [Fact]
    public void OneHeaderOverGoalAndAssessmentMakesEachRowABlock()
    {
        var reading = new BlockDocument()
            .Table(["Tavoite", "Toimenpide/mittari", "Arviointi", "Tila"], ["Laiturit", "Huolto", "Toteutui", "Valmis"], ["^", "Maalaus", "Ei toteutunut", "Valmis"], ["Varasto", "", "Toteutuu", ""])
            .Read();

        Assert.Equal([("Laiturit", "Huolto"), ("Laiturit", "Maalaus"), ("Varasto", null)], reading.Rows.Select(found => (found.Row.Goal, found.Row.Means)));
        Assert.Equal([null, "goal", null], reading.Rows.Select(found => found.Row.InheritedFields));
        Assert.True(reading.Score <= 0.5m);
    }

    [Theory]
    [InlineData("Mål", "Åtgärd/mätare", "Bedömning", "Läge", "Målet uppnåddes delvis, 4 båtar", "Målet uppnåddes delvis")]
    [InlineData("Tavoite / Mål", "Toimenpide / mittari", "Arviointi / Bedömning", "Tila / Läge", "Uppnåddes inte", "Uppnåddes inte")]
    [InlineData("Goal", "Action/measure", "Assessment", "State", "Partly achieved in spring", "Partly achieved")]
    public void HeadingsAndStatusesAreReadInThreeLanguages(string goal, string means, string assessment, string state, string text, string status)
    {
        var row = new BlockDocument().Table([goal, means], ["Laiturit", "Huolto"], [assessment, state], [text, ""]).Read().Rows.Single().Row;

        Assert.Equal(("Laiturit", "Huolto", status, text), (row.Goal, row.Means, row.RawStatus, row.Narrative));
    }

    [Fact]
    public void OtherTablesAreLeftUnaccounted()
    {
        var reading = new BlockDocument()
            .Block("Laiturit", "", "Toteutui", "")
            .Line("Satamapalvelut")
            .Table(["Investointi", "TA2024", "TP2024"], ["Laiturin uusiminen", "12", "13"])
            .Table(["Henkilöstö", "TP2023", "TP2024"], ["Vakinaisia", "40", "44"])
            .Read();

        Assert.Equal(12, reading.Lines.Unaccounted().Count);
        Assert.Empty(reading.Measures);
        Assert.Empty(reading.Statements);
    }

    [Fact]
    public void MeasuresOfABlockNameTheirGoalAndTakeTheOneValueThatTheAssessmentStates()
    {
        var reading = new BlockDocument()
            .Line("Tilinpäätös 2024")
            .Line("Koivurannan Vesi Oy")
            .Block("Laiturit ovat käytössä", "Käyttöaste yli 70 % vuonna 2026.", "Toteutui, käyttöaste 2024 vuonna 74,5 %", "Valmis")
            .Block("Odotus lyhenee", "Enintään 7 päivää hakemuksesta.", "Toteutui, ennen 9 päivää, nyt 6 päivää", "Valmis")
            .Read();

        var (share, days) = (reading.Measures[0].Row, reading.Measures[1].Row);
        Assert.Equal(("Käyttöaste", "Laiturit ovat käytössä", "Koivurannan Vesi Oy", "%"), (share.Measure, share.Goal, share.OrgUnit, share.Unit));
        Assert.Equal([("target", ">", 70m), ("actual", "=", 74.5m)], share.Values.Select(value => (value.Scenario, value.Operator, value.Value!.Value)));
        Assert.Equal(ReportingPeriod.OfYear(2024), share.Values[1].Period);
        Assert.Equal("Odotus lyhenee", days.Measure);
        Assert.Equal(("target", "<=", 7m), days.Values.Select(value => (value.Scenario, value.Operator, value.Value!.Value)).Single());
    }

    [Fact]
    public void ATableOfIndicatorsOverYearsGivesTargetsAndResults()
    {
        var reading = new BlockDocument()
            .Table(["Konsernille asetetut tavoitteet", "TA 2024", "Tot. 2023"], ["Omavaraisuusaste, %", "yli 30", "28,4"], ["Talous", "", ""], ["Lainat, €/asukas", "alle 9.500", "9 720"])
            .Block("Laiturit", "", "Toteutui", "")
            .Read();

        Assert.Equal([("Omavaraisuusaste", "%", "up"), ("Lainat", "€/asukas", "down")], reading.Measures.Select(found => found.Row).Select(measure => (measure.Measure, measure.Unit!, measure.Better!)));
        Assert.Equal([("target", ">", 30m, 2024), ("actual", "=", 28.4m, 2023), ("target", "<", 9500m, 2024), ("actual", "=", 9720m, 2023)],
            reading.Measures.SelectMany(found => found.Row.Values).Select(value => (value.Scenario, value.Operator, value.Value!.Value, value.Period!.Start.Year)));
    }
}
