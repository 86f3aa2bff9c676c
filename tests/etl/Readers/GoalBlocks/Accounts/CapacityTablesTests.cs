using System.Globalization;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks.Accounts;

public sealed class CapacityTablesTests
{
    [Fact]
    public void OneNameUnderTwoHeadingsIsTwoMeasures()
    {
        var reading = new BlockDocument().Line("Perusopetus").Table(
            ["Kapasiteettitiedot", "TP 2023", "TP 2024", "TA 2025"], ["Alakoulut", "<", "<", "<"], ["Oppilaita", "1 020", "998", "970"], ["Yläkoulut", "<", "<", "<"], ["Oppilaita", "500", "510", "505"]).Read();

        Assert.Equal(
            ["Perusopetus|Alakoulut|Oppilaita|actual 2023 1020;actual 2024 998;budget 2025 970", "Perusopetus|Yläkoulut|Oppilaita|actual 2023 500;actual 2024 510;budget 2025 505"],
            reading.Measures.Select(found => $"{found.Row.OrgUnit}|{found.Row.Group}|{found.Row.Measure}|{string.Join(';', found.Row.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Scenario} {value.Period!.End.Year} {value.Value:0}")))}"));
        Assert.Empty(reading.Lines.Unaccounted());
    }

    [Fact]
    public void ALabelOverTwoRowsIsOneMeasureAndSwedishYearsAreRead()
    {
        var reading = new BlockDocument().Line("Småbarnspedagogik").Table(["Kapacitetsuppgifter", "BS 2023", "BS 2024", "BG 2025"], ["Barn i daghem", "", "", ""], ["och familjedagvård", "64", "50", "44"]).Read();

        Assert.Equal("Barn i daghem och familjedagvård: actual, actual, budget", string.Join(": ", reading.Measures.Select(found => $"{found.Row.Measure}: {string.Join(", ", found.Row.Values.Select(value => value.Scenario))}")));
    }

    [Fact]
    public void HeadingsOverTwoRowsASubHeadingWithFiguresAndALabelThatGoesOnBelowAreRead()
    {
        var reading = new BlockDocument().Line("Grundläggande utbildning").Table(
            ["", "BS", "BS", "BU"], ["Kapacitetsuppgifter", "2023", "2024", "2025"], ["Klasserna 1–6", "", "", ""], ["Timresurs per vecka utan", "640", "650", "655"], ["förberedande undervisning", "", "", ""]).Read();

        var found = Assert.Single(reading.Measures).Row;
        Assert.Equal(("Klasserna 1–6", "Timresurs per vecka utan förberedande undervisning", "actual, actual, budget"), (found.Group, found.Measure, string.Join(", ", found.Values.Select(value => value.Scenario))));
    }

    [Fact]
    public void ATitleBetweenACapacityTableAndABudgetTableNamesTheUnitOfTheLatter()
    {
        var reading = new BlockDocument().Line("Perusopetus").Table(
            ["Kapasiteettitiedot", "TP2023", "TP2024", "TA2025"], ["Oppilaita", "500", "510", "505"], ["Lukiokoulutus", "", "", ""],
            ["", "TA", "Toteuma", "Poikkeama"], ["Toimintatuotot", "10", "12", "2"], ["Toimintakulut", "-30", "-31", "-1"], ["Toimintakate", "-20", "-19", "1"]).Read();

        Assert.Equal(["Lukiokoulutus", "Lukiokoulutus"], reading.Statements.Select(found => found.Row.Unit));
        Assert.Equal("Perusopetus", Assert.Single(reading.Measures).Row.OrgUnit);
    }

    [Fact]
    public void YearsThatRanTogetherAreRejectedAndNotGuessed()
    {
        var reading = new BlockDocument().Line("Perusopetus").Table(["Kapasiteettitiedot", "TP2022", "TP2023 TP2024", "TA2025"], ["Oppilaita", "1 020", "998 970", "960"]).Read();

        Assert.Equal("columns_run_together", Assert.Single(reading.Rejected).Code);
        Assert.Empty(reading.Measures);
    }

    [Fact]
    public void ATotalThatHoldsInSomeYearsIsNotedForTheOthersAlone()
    {
        var reading = new BlockDocument().Line("Kirjasto").Table(["Suoritteet", "TP2023", "TP2024"], ["Lainat", "10", "20"], ["Käynnit", "5", "6"], ["Yhteensä", "15", "27"]).Read();

        Assert.Contains("Yhteensä, actual 2024: its parts sum to 26, printed is 27", Assert.Single(reading.Notes), StringComparison.Ordinal);
        Assert.Equal(3, reading.Measures.Count);
    }
}
