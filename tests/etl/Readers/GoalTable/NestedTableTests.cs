namespace StrategyWarehouse.Etl.Tests.Readers.GoalTable;

public sealed class NestedTableTests
{
    [Fact]
    public void TheDepthOfTheCodeTellsLevelAndParent()
    {
        var rows = TestDocument.Nested("01. Kasvatamme metsää\t\t\t\t\t\t\t\n\t01.02 Istutamme koivuja\t\t\t\t2 Suunnittelussa\tTaimet tilattu\tPuutarhuri\n\t\t01.02.03 Hankimme lapiot\t\t\t5= Valmis\t\tVarastonhoitaja").Rows;

        Assert.Equal(["council_goal", "annual_goal", "action"], rows.Select(row => row.GoalLevel));
        Assert.Equal(["01", "01.02", "01.02.03"], rows.Select(row => row.GoalCode));
        Assert.Equal([null, "01", "01.02"], rows.Select(row => row.ParentCode));
        Assert.Equal([null, 2, 5], rows.Select(row => row.ProgressGrade));
        Assert.Equal([null, "planning", "achieved"], rows.Select(row => row.ProfileStatus));
        Assert.Equal("5= Valmis", rows[2].RawStatus);
        Assert.Equal("line 6", rows[2].SourceLocator);
        Assert.All(rows, row => Assert.Equal(1m, row.Confidence));
    }

    [Fact]
    public void ThreeLevelsOnOneRowGiveTheDataToTheDeepest()
    {
        var rows = TestDocument.Nested("04. Vesi\t04.01 Joki\t04.01.07 Silta\tTulva\t\t3\tPaalut lyöty\tSillanrakentaja").Rows;

        Assert.Equal(["Vesi", "Joki", "Silta"], rows.Select(row => row.Goal));
        Assert.Equal([null, null, "Tulva"], rows.Select(row => row.Risk));
        Assert.Equal([null, null, "3"], rows.Select(row => row.RawStatus));
    }

    [Fact]
    public void DataAboveASingleTitleWithoutDataBelongToIt()
    {
        var row = Assert.Single(TestDocument.Nested("\t\t\tMyrsky\t\t2\tPuita kaatui\tMetsuri\n\t05.01 Raivaamme tuhot\t\t\t\t\t\t").Rows);

        Assert.Equal(("Myrsky", 2, "lines 4-5"), (row.Risk, row.ProgressGrade, row.SourceLocator));
        Assert.Equal(0.75m, row.Confidence);
    }

    [Fact]
    public void DataBelowATitleWithoutDataBelongToItWhenTheNextHasItsOwn()
    {
        var reading = TestDocument.Nested("\t05.01 Raivaamme tuhot\t\t\t\t\t\t\n\t\t\tMyrsky\t\t2\tPuita kaatui\tMetsuri\n\t05.02 Istutamme\t\t\t\t3\tAlkoi\tMetsuri");

        Assert.Equal(("Myrsky", "lines 4-5"), (reading.Rows[0].Risk, reading.Rows[0].SourceLocator));
        Assert.Equal("Alkoi", reading.Rows[1].Narrative);
    }

    [Fact]
    public void DataThatNoTitleLacksAreRejected()
    {
        var reading = TestDocument.Nested("\t05.01 Raivaamme\t\t\t\t1\t\tMetsuri\n\t\t\tMyrsky\t\t2\tPuita kaatui\tMetsuri\n\t05.02 Istutamme\t\t\t\t3\tAlkoi\tMetsuri");

        var rejected = Assert.Single(reading.Rejected);
        Assert.Equal(("row_without_goal", "line 5"), (rejected.Code, rejected.Place));
        Assert.Contains("Puita kaatui", rejected.RawText, StringComparison.Ordinal);
        Assert.Equal(3, reading.RowsRead);
    }

    [Theory]
    [InlineData("0 Ei mitään")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("2023 aikana")]
    public void AGradeOutsideTheScaleRejectsTheRow(string grade)
    {
        var reading = TestDocument.Nested($"\t06.01 Otsikko\t\t\t\t{grade}\tTeksti\tVastaava\n\t06.02 Toinen\t\t\t\t4\t\t");

        Assert.Equal("grade_out_of_range", Assert.Single(reading.Rejected).Code);
        Assert.Equal("06.02", Assert.Single(reading.Rows).GoalCode);
    }

    [Fact]
    public void AStatusWithoutALeadingDigitIsKeptAsItStands()
    {
        var row = Assert.Single(TestDocument.Nested("\t06.01 Otsikko\t\t\t\tKesken vielä\tTeksti\tVastaava").Rows);

        Assert.Equal(("Kesken vielä", (int?)null), (row.RawStatus, row.ProgressGrade));
    }

    [Fact]
    public void ARowThatIsWiderThanTheHeaderIsRejected() =>
        Assert.Equal("too_many_columns", Assert.Single(TestDocument.Nested("\t06.01 A\t\t\t\t3\tb\tc\td\n\t06.02 E\t\t\t\t3\tf\tg").Rejected).Code);

    [Fact]
    public void ARowCutInItsDataIsRejectedButOneCutAfterItsTitleIsFine()
    {
        var reading = TestDocument.Nested("\t06.01 Vain otsikko\n\t06.02 Katkennut\t\tRis");

        Assert.Equal("too_few_columns", Assert.Single(reading.Rejected).Code);
        Assert.Equal("Vain otsikko", Assert.Single(reading.Rows).Goal);
    }

    [Fact]
    public void ARepeatedHeaderIsSkippedAndPageNumbersAreFurniture()
    {
        var reading = TestDocument.Nested($"\t06.01 A\t\t\t\t3\t\t\n12 (45)\nSivu 3\n{TestDocument.NestedHeader}\n\t06.02 B\t\t\t\t3\t\t");

        Assert.Equal((1, 3, 2), (reading.RowsSkipped, reading.RowsRead, reading.Rows.Count));
        Assert.Empty(reading.Unaccounted);
    }

    [Fact]
    public void TextBetweenThePagesThatIsNoRowIsUnaccounted()
    {
        var reading = TestDocument.Nested("\t06.01 A\t\t\t\t3\t\t\nTämä lause ei kuulu taulukkoon.");

        Assert.Equal(("line 5", "Tämä lause ei kuulu taulukkoon."), (reading.Unaccounted[0].Place, reading.Unaccounted[0].Text));
    }

    [Theory]
    [InlineData("VUOSI-TAVOITE;Toimenpide;Etenemis-aste;Eteneminen\n07.01 Luemme;;3;Kirjat ostettu")]
    [InlineData("Vuosi-;Toimen-;Etenemis-;Etene-\ntavoite;pide;aste;minen\n07.01 Luemme;;3;Kirjat ostettu")]
    [InlineData("\"Vuosi-\ntavoite\";Toimenpide;\"Etenemisaste\n(1-5)\";Eteneminen\n07.01 Luemme;;3;\"Kirjat\nostettu\"")]
    [InlineData("Otsikko 2023\n\nÅrsmål;Åtgärd;Genomförandegrad;Framskridande\n07.01 Luemme;;3;Kirjat ostettu")]
    public void HeadersMatchWhateverTheirCaseHyphensAndWraps(string text)
    {
        var row = Assert.Single(TestDocument.Read(text, "taulu.csv", "nested-goal-table").Rows);

        Assert.Equal(("07.01", "Luemme", 3, "Kirjat ostettu"), (row.GoalCode, row.Goal, row.ProgressGrade, row.Narrative));
    }

    [Fact]
    public void QuotesInsideAFieldAreTextAndAnUnclosedOneSwallowsNothing()
    {
        var rows = TestDocument.Nested("\t08.01 Hanke \"Kuu\" alkaa\t\t\t\t3\tSanoi: \"hyvä\" niin\tX\n\t08.02 Toinen\t\t\"auki\t\t2\ta\tX\n\t08.03 Kolmas\t\t\t\t2\tb\tX").Rows;

        Assert.Equal(["Hanke \"Kuu\" alkaa", "Toinen", "Kolmas"], rows.Select(row => row.Goal));
        Assert.Equal("Sanoi: \"hyvä\" niin", rows[0].Narrative);
        Assert.Equal("\"auki", rows[1].Risk);
    }

    [Fact]
    public void AQuotedFieldMayHoldLinesInTheLastRowToo()
    {
        var row = Assert.Single(TestDocument.Nested("\t08.01 Hanke\t\t\"Kiire\nja pula\"\t\t3\tTeksti\tX").Rows);

        Assert.Equal(("Kiire ja pula", "X", "lines 4-5"), (row.Risk, row.Responsible, row.SourceLocator));
    }

    [Fact]
    public void ATitleWithoutACodeTakesItsLevelFromItsColumn()
    {
        var rows = TestDocument.Nested("09. Ylin\t\t\t\t\t\t\t\n\t\tTeemme jotakin\t\t\t3\t\t").Rows;

        Assert.Equal(("action", (string?)null, "09", 0.7m), (rows[1].GoalLevel, rows[1].GoalCode, rows[1].ParentCode, rows[1].Confidence));
    }

    [Fact]
    public void TheSameGoalTwiceIsRejectedTheSecondTimeNamingBothPlaces()
    {
        var rejected = Assert.Single(TestDocument.Nested("\t08.01 Sama asia\t\t\t\t3\ta\tX\n\t08.01 Sama  asia.\t\t\t\t2\tb\tX").Rejected);

        Assert.Equal("duplicate_goal", rejected.Code);
        Assert.Contains("line 5", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("line 4", rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACodeWithoutATitleIsRejected() =>
        Assert.Equal("goal_without_title", Assert.Single(TestDocument.Nested("\t08.01\t\t\t\t3\ta\tX\n\t08.02 B\t\t\t\t3\ta\tX").Rejected).Code);

    [Fact]
    public void ARowAboveTheHeaderIsRejectedNotTakenForAHeading()
    {
        var reading = TestDocument.Nested("\t08.02 B\t\t\t\t3\ta\tX", above: "\t08.01 A\t\t\t\t2\ta\tX");

        Assert.Equal("row_before_header", Assert.Single(reading.Rejected).Code);
    }
}
