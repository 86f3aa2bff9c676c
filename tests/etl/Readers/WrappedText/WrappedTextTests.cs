namespace StrategyWarehouse.Etl.Tests.Readers.WrappedText;

public sealed class WrappedTextTests
{
    private const string First = " Puisto 2024 2025 Kaupungin puistot ovat siistejä ja \nturvallisia kaikkina aikoina.\n\nLisätään roska-astioita ja \nvalaistusta kulkureiteille.\n\nA1 Etenee \nsuunnitellus\nti\n\nAstioita on hankittu.\n\n";

    [Fact]
    public void ARowIsReadWithItsUnitYearsAndWrappedStatus()
    {
        var row = Assert.Single(TestDocument.Wrapped(First).Rows);

        Assert.Equal(("Puisto", 2024, 2025, "A1"), (row.Unit, row.TargetYear, row.ProposedTargetYear, row.GoalCode));
        Assert.Equal("Kaupungin puistot ovat siistejä ja turvallisia kaikkina aikoina.", row.Goal);
        Assert.Equal("Lisätään roska-astioita ja valaistusta kulkureiteille.", row.Means);
        Assert.Equal(("Etenee suunnitellusti", "Astioita on hankittu."), (row.RawStatus, row.Narrative));
        Assert.Equal("lines 1-11", row.SourceLocator);
        Assert.Equal(1m, row.Confidence);
    }

    [Fact]
    public void UnitAndYearsHoldUntilTheyArePrintedAgain()
    {
        var rows = TestDocument.Wrapped(First + "Lapset leikkivät \nulkona.\n\nRakennetaan \nkeinuja.\n\nB2 Viivästyy Puu on loppu.\n\n Uimala 2026 Altaat ovat \npuhtaat.\n\nVaihdetaan \nvesi.\n\nB3 Toteutunut \nosittain\n\nVesi vaihtui.").Rows;

        Assert.Equal(["Puisto", "Puisto", "Uimala"], rows.Select(row => row.Unit));
        Assert.Equal([2024, 2024, 2026], rows.Select(row => row.TargetYear));
        Assert.Equal([2025, 2025, null], rows.Select(row => row.ProposedTargetYear));
    }

    [Fact]
    public void AUnitWrappedAmidAWordStandsAboveItsYears()
    {
        var rows = TestDocument.Wrapped(First + "Vesihuol\nto\n\n2024 2024 Putket \nkestävät.\n\nUusitaan \nputket.\n\nC1 Ei muutosta Kaivuu odottaa.").Rows;

        Assert.Equal(("Vesihuolto", "Putket kestävät."), (rows[1].Unit, rows[1].Goal));
        Assert.Equal("Astioita on hankittu.", rows[0].Narrative);
    }

    [Fact]
    public void GoalAndMeansOnOneLineArePartedAtTheBullet()
    {
        var row = TestDocument.Wrapped(First + "Kirjastossa on tilaa. * Siirretään hyllyjä\n* Ostetaan \nseinä\n\nD4 Toteutunut Seinä on ostettu.").Rows[1];

        Assert.Equal(("Kirjastossa on tilaa.", "* Siirretään hyllyjä * Ostetaan seinä"), (row.Goal, row.Means));
        Assert.Equal("Seinä on ostettu.", row.Narrative);
    }

    [Fact]
    public void MeansThatFitOnOneLineShareItWithTheCode()
    {
        var row = TestDocument.Wrapped(First + "Kirjastossa on \ntilaa.\n\nSiirretään hyllyjä. D4 Toteutunut Seinä on ostettu.").Rows[1];

        Assert.Equal(("D4", "Kirjastossa on tilaa.", "Siirretään hyllyjä.", "Seinä on ostettu."), (row.GoalCode, row.Goal, row.Means, row.Narrative));
    }

    [Fact]
    public void BulletParagraphsAfterOneAnotherAreOneMeansCell()
    {
        var row = TestDocument.Wrapped(First + "Koulut ovat \nlämpimiä.\n\n* Tilkitään \nikkunat\n\n* Vaihdetaan \nkattila\n\nE5 Toteutunut \nosittain\n\nIkkunat on tilkitty.").Rows[1];

        Assert.Equal(("Koulut ovat lämpimiä.", "* Tilkitään ikkunat * Vaihdetaan kattila"), (row.Goal, row.Means));
    }

    [Fact]
    public void ABareStatusMayHaveNoNarrative()
    {
        var rows = TestDocument.Wrapped("A1 Toteutunut \nosittain\n\n".Insert(0, First[..First.IndexOf("A1", StringComparison.Ordinal)])
            + "Lapset leikkivät \nulkona.\n\nRakennetaan \nkeinuja.\n\nB2 Viivästyy Puu on loppu.").Rows;

        Assert.Null(rows[0].Narrative);
        Assert.Equal(("Lapset leikkivät ulkona.", "Rakennetaan keinuja."), (rows[1].Goal, rows[1].Means));
    }

    [Fact]
    public void CodesAndStatusWordsInANarrativeAreNoRows()
    {
        var reading = TestDocument.Wrapped(First + "Lapset leikkivät \nulkona.\n\nRakennetaan \nkeinuja.\n\nB2 Viivästyy Työ liittyy tavoitteeseen \nA1 ja sen tila on Toteutunut \nosittain, kun taas tavoite\nB3 etenee suunnitellusti muualla.");

        Assert.Equal(["A1", "B2"], reading.Rows.Select(row => row.GoalCode).Take(2));
        Assert.Contains("tavoitteeseen A1 ja sen tila on Toteutunut osittain", reading.Rows[1].Narrative, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownStatusIsKeptAsPrinted()
    {
        var row = TestDocument.Wrapped(First + "Lapset leikkivät \nulkona.\n\nRakennetaan \nkeinuja.\n\nB2 Keskeytetty toistaiseksi Rahat loppuivat.").Rows[1];

        Assert.Equal(("B2", "Keskeytetty toistaiseksi", "Rahat loppuivat."), (row.GoalCode, row.RawStatus, row.Narrative));
        Assert.True(row.Confidence < 0.6m);
    }

    [Fact]
    public void HyphensAtLineEndsStayAndJoinSaveBeforeAConjunction()
    {
        var row = TestDocument.Wrapped("Puisto 2024 2025 Hoidetaan it-\njärjestelmiä ja kesä- \nja talviteitä sekä pik\u00AD\nkulinnut.\n\nTehdään \ntyötä.\n\nA1 Viivästyy Sataa.").Rows[0];

        Assert.Equal("Hoidetaan it-järjestelmiä ja kesä- ja talviteitä sekä pikkulinnut.", row.Goal);
    }

    [Fact]
    public void PageNumbersAmidACellAreNotPartOfIt()
    {
        var row = TestDocument.Wrapped("Puisto 2024 2025 Puut \nkasvavat.\n\nKastellaan \npuita.\n\nA1 Viivästyy Kastelu alkoi vasta\n\n12 (45)\n\nkesäkuussa helteiden jälkeen.").Rows[0];

        Assert.Equal("Kastelu alkoi vasta kesäkuussa helteiden jälkeen.", row.Narrative);
    }

    [Fact]
    public void ColumnHeadingsAndTitlesAreNotPartOfARow()
    {
        var reading = TestDocument.Wrapped("Tilinpäätös 2024\n\nYksikkö Tavoitevuosi Tavoite Keinot Toteutuminen Selite\n" + First);

        Assert.Equal("Puisto", Assert.Single(reading.Rows).Unit);
        Assert.Empty(reading.Unaccounted);
        Assert.Equal("2024-01..2024-12", reading.Period?.ToString());
    }

    [Theory]
    [InlineData("Esitetään tavoitteen siirtämistä vuodelle 2027.", true, 2027)]
    [InlineData("Målet föreslås flyttas till år 2027.", true, 2027)]
    [InlineData("Esitetään siirtämistä myöhemmäksi.", true, null)]
    [InlineData("Kohde siirtyi vuodelle 2027.", false, null)]
    public void ANarrativeMayProposeAYear(string narrative, bool proposes, int? year)
    {
        var row = TestDocument.Wrapped($"Puisto 2024 Puut \nkasvavat.\n\nKastellaan \npuita.\n\nA1 Viivästyy {narrative}").Rows[0];

        Assert.Equal((proposes, 2024, year), (row.ProposesShift, row.TargetYear, row.ProposedTargetYear));
    }

    [Fact]
    public void APrintedProposedYearWinsOverTheNarrative() =>
        Assert.Equal(2025, TestDocument.Wrapped("Puisto 2024 2025 Puut \nkasvavat.\n\nKastellaan \npuita.\n\nA1 Viivästyy Esitetään siirtämistä vuodelle 2029.").Rows[0].ProposedTargetYear);

    [Fact]
    public void YearsBeyondReasonRejectTheRow() =>
        Assert.Equal("year_out_of_range", Assert.Single(TestDocument.Wrapped(First + "Uimala 1821 2025 Altaat ovat \npuhtaat.\n\nVaihdetaan \nvesi.\n\nB3 Viivästyy Kesken.").Rejected).Code);

    [Fact]
    public void ARowThatLostItsCodeIsRejectedWhenTheNextUnitBegins()
    {
        var reading = TestDocument.Wrapped(First + "Uimala 2024 2025 Altaat ovat \npuhtaat.\n\nVaihdetaan \nvesi.\n\nSatama 2024 2025 Laiturit \nkestävät.\n\nKorjataan \nlaiturit.\n\nB4 Viivästyy Kesken.");

        Assert.Equal("row_without_status", Assert.Single(reading.Rejected).Code);
        Assert.Equal(["Puisto", "Satama"], reading.Rows.Select(row => row.Unit));
        Assert.Equal("Astioita on hankittu.", reading.Rows[0].Narrative);
    }

    [Fact]
    public void LinesOfSoftHyphensAreBlank()
    {
        var reading = TestDocument.Wrapped("\u00AD\n\n\u00AD\n" + First + "\u00AD\n");

        Assert.Equal("lines 4-14", Assert.Single(reading.Rows).SourceLocator);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("H1.2")]
    [InlineData("KH10")]
    [InlineData("1.2.3")]
    public void CodesMayHaveMorePartsThanALetterAndANumber(string code)
    {
        var row = Assert.Single(TestDocument.Wrapped(First.Replace("A1 ", code + " ", StringComparison.Ordinal)).Rows);

        Assert.Equal((code, "Etenee suunnitellusti"), (row.GoalCode, row.RawStatus));
    }

    [Fact]
    public void OneCodeMayCarryTwoGoals()
    {
        var reading = TestDocument.Wrapped(First + "Lapset leikkivät \nulkona.\n\nRakennetaan \nkeinuja.\n\nA1 Viivästyy Puu on loppu.");

        Assert.Equal(["A1", "A1"], reading.Rows.Select(row => row.GoalCode));
        Assert.Empty(reading.Rejected);
    }

    [Fact]
    public void StrippedTrailingSpacesChangeNothing()
    {
        var stripped = string.Join('\n', First.Split('\n').Select(line => line.TrimEnd()));

        Assert.Equal(TestDocument.Wrapped(First).Rows, TestDocument.Wrapped(stripped).Rows);
    }
}
