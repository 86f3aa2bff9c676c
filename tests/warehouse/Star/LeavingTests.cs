using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

/// <summary>When a goal that a later document lacks has left, and when it has not.</summary>
public sealed class LeavingTests
{
    private const string Versions = "select goal_code, valid_from, valid_to, is_current, left_by_document from mart.goal_history order by goal_code, valid_from";

    [Fact]
    public void AGoalThatLeftAndReturnsGetsANewVersion()
    {
        using var star = new SampleStar()
            .With("2020.txt", ReportingPeriod.OfYear(2020), Of("Konpa", "S1"), Of("Konpa", "S2"))
            .With("2021.txt", ReportingPeriod.OfYear(2021), Of("Konpa", "S1"))
            .With("2022.txt", ReportingPeriod.OfYear(2022), Of("Konpa", "S1"), Of("Konpa", "S2"));
        using var connection = star.Build();

        Assert.Equal(
            ["S1|2020-01-01|9999-12-31|True|", "S2|2020-01-01|2021-01-01|False|2021.txt", "S2|2022-01-01|9999-12-31|True|"],
            connection.Query(Versions));
    }

    [Fact]
    public void ADocumentOfOneServiceAreaClosesNoGoalOfAnother()
    {
        using var star = new SampleStar()
            .With("2020.txt", ReportingPeriod.OfYear(2020), Of("Konpa", "S1"), Of("Kauke", "S2"), Of("Kauke", "S1"))
            .With("2021.txt", ReportingPeriod.OfYear(2021), Of("Konpa", "S3"));
        using var connection = star.Build();

        // S1 has left Konpa, and goes on in Kauke, of which nobody has spoken since.
        Assert.Equal(
            ["S1|2020-01-01|9999-12-31|True|", "S2|2020-01-01|9999-12-31|True|", "S3|2021-01-01|9999-12-31|True|"],
            connection.Query(Versions));
    }

    [Fact]
    public void ADocumentOfOneBranchOfTheTreeClosesNoGoalOfAnother()
    {
        GoalRow Row(string code, string title) => SampleStar.Goal(code, title) with { ParentCode = code.Split('.')[0] };
        using var star = new SampleStar()
            .With("2020.tsv", ReportingPeriod.OfYear(2020), Row("01.01", "Koulut"), Row("01.02", "Tiet"), Row("02.01", "Talous"))
            .With("2021.tsv", ReportingPeriod.OfYear(2021), Row("1.1", "Koulut"));
        using var connection = star.Build();

        Assert.Equal(["02.01", "01.01"], connection.Query("select goal_code from mart.goal_history where is_current order by goal_code desc"));
    }

    [Fact]
    public void WithoutAreaAndParentADocumentCoversOnlyGoalsThatItsForerunnerSharedWithIt()
    {
        using var star = new SampleStar()
            .With("koulut-2020.txt", ReportingPeriod.OfYear(2020), SampleStar.Goal(null, "Koulut korjataan"), SampleStar.Goal(null, "Kirjasto laajenee"))
            .With("tiet-2021.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal(null, "Tiet päällystetään"), SampleStar.Goal(null, "Sillat tarkastetaan"))
            .With("koulut-2022.txt", ReportingPeriod.OfYear(2022), SampleStar.Goal(null, "Koulut korjataan"));
        using var connection = star.Build();

        Assert.Equal(
            ["Kirjasto laajenee|2022-01-01|koulut-2022.txt"],
            connection.Query("select goal, valid_to, left_by_document from mart.goal_history where not is_current"));
    }

    [Fact]
    public void DecisionsAndDocumentsOfTheSamePeriodCloseNothing()
    {
        using var star = new SampleStar()
            .With("a.txt", ReportingPeriod.OfYear(2020), Of("Konpa", "S1"))
            .With("b.txt", ReportingPeriod.OfYear(2020), Of("Konpa", "S2"))
            .WithDecision("c.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S1", "Tavoite S1", 2020, 2021) with { Unit = "Konpa" });
        using var connection = star.Build();

        Assert.Equal(["S1", "S2"], connection.Query("select goal_code from mart.goal_history where is_current order by 1"));
    }

    [Fact]
    public void ARunningPeriodThatLacksAGoalEndsItAfterWhatWasSaidOfIt()
    {
        using var star = new SampleStar()
            .With("04.txt", ReportingPeriod.OfMonths(2024, 1, 2024, 4), Of("Konpa", "S1"), Of("Konpa", "S2"))
            .With("08.txt", ReportingPeriod.OfMonths(2024, 1, 2024, 8), Of("Konpa", "S1"))
            .With("12.txt", ReportingPeriod.OfYear(2024), Of("Konpa", "S1"), Of("Konpa", "S2"));
        using var connection = star.Build();

        Assert.Equal(
            ["S2|2024-01-01|2024-05-01|False|08.txt", "S2|2024-09-01|9999-12-31|True|"],
            connection.Query($"select * from ({Versions}) where goal_code = 'S2' order by valid_from"));
    }

    [Fact]
    public void ServiceAreasWithYearsOfTheirOwnDoNotMakeEachOthersHistory()
    {
        GoalRow Row(string unit, int year) => Of(unit, "S1") with { TargetYear = year };
        using var star = new SampleStar()
            .With("2020.txt", ReportingPeriod.OfYear(2020), Row("Konpa", 2024), Row("Kauke", 2030))
            .With("2021.txt", ReportingPeriod.OfYear(2021), Row("Kauke", 2031))
            .With("2022.txt", ReportingPeriod.OfYear(2022), Row("Kauke", 2031), Row("Konpa", 2024));
        using var connection = star.Build();

        Assert.Equal(
            ["Kauke|2020|0", "Kauke|2021|1", "Kauke|2022|1", "Konpa|2020|0", "Konpa|2022|0"],
            connection.Query("select unit, period_label, slip_years from mart.goal_status order by 1, 2"));
    }

    private static GoalRow Of(string unit, string code) => SampleStar.Goal(code, $"Tavoite {code}") with { Unit = unit };
}
