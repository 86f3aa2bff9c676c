using System.Globalization;
using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Tests.Audits;

namespace StrategyWarehouse.Warehouse.Tests.Accounts;

/// <summary>Statement rows in the star: costs by scenario, and which of them may be summed.</summary>
public sealed class StatementTests
{
    private const string Counted = "select u.name, s.scenario, f.amount, f.is_counted from star.fact_cost f join star.dim_cost_center u using (cost_center_key) join star.dim_scenario s using (scenario_key) where statement_place is not null order by 1, s.scenario_key, 3";

    [Fact]
    public void ARowIsACostInEachScenarioWithItsSignTurned()
    {
        using var star = new SampleStar().With(Accounts("a.pdf", 2024, Row("Koulut", "Lautakunta", -100, original: -80, budget: -95), Row("Koulut", "Lautakunta", 7, original: 5, budget: 6)), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(
            ["Koulut|actual|-7.00|True", "Koulut|actual|100.00|True", "Koulut|budget|-6.00|True", "Koulut|budget|95.00|True", "Koulut|original_budget|-5.00|True", "Koulut|original_budget|80.00|True"],
            connection.Query(Counted));
        Assert.Equal(
            ["186|Koulut|Lautakunta|2024|Toimintakulut|expense|80.00|15.00|95.00|100.00|5.00|True|page 3, line 100", "186|Koulut|Lautakunta|2024|Toimintatuotot|income|-5.00|-1.00|-6.00|-7.00|-1.00|True|page 3, line 7"],
            connection.Query("select municipality_code, unit, board, year, account, cost_type, original_budget, changes, budget, actual, deviation, is_counted, source_locator from mart.budget_deviation order by account"));
        Assert.Equal(["2024|year"], connection.Query("select distinct p.period_label, p.period_kind from star.fact_cost join star.dim_period p using (period_key)"));
    }

    // 60 + 40 = 100: the areas are the board. Of the other board, 70 of 100 is a part only.
    [Fact]
    public void ABoardCountsWhereItsAreasAreButAPartOfIt()
    {
        using var star = new SampleStar().With(
            Accounts("a.pdf", 2024, Row("Whole", "Whole", -100), Row("W1", "Whole", -60), Row("W2", "Whole", -40), Row("Half", "Half", -100), Row("H1", "Half", -70), Row("Alone", null, -5)), "a.pdf");
        using var connection = star.Build();

        Assert.Equal(["Alone|actual|5.00|True", "H1|actual|70.00|False", "Half|actual|100.00|True", "W1|actual|60.00|True", "W2|actual|40.00|True", "Whole|actual|100.00|False"], connection.Query(Counted));
        Assert.Equal(["205"], connection.Query("select cast(sum(amount) as integer) from star.fact_cost where is_counted"));
    }

    // Three rounded rows may be two euros off; three euros are more than rounding.
    [Theory]
    [InlineData(-102, "False")]
    [InlineData(-103, "True")]
    public void AreasSumToTheirBoardToWithinRounding(int board, string isCounted)
    {
        using var star = new SampleStar().With(Accounts("a.pdf", 2024, Row("B", "B", board), Row("A1", "B", -60), Row("A2", "B", -40)), "a.pdf");
        using var connection = star.Build();

        Assert.Equal([isCounted], connection.Query("select f.is_counted from star.fact_cost f join star.dim_cost_center u using (cost_center_key) where u.name = 'B'"));
    }

    [Fact]
    public void AStatementRowNeverCountsBesideLedgerLinesOfItsYearAndScenario()
    {
        using var star = new SampleStar()
            .With(Accounts("a.pdf", 2024, Row("Koulut", "Lautakunta", -100, original: -80, budget: -95)), "a.pdf")
            .WithTable("ledger", "ledger.csv", "year,month,cost_center,account,amount\n2024,1,Koulut,Toimintakulut,100.00\n");
        using var connection = star.Build();

        Assert.Equal(["Koulut|actual|100.00|False", "Koulut|budget|95.00|True", "Koulut|original_budget|80.00|True"], connection.Query(Counted));
        // A ledger that calls its cost centre as the accounts call theirs keeps one of its own.
        Assert.Equal(["100"], connection.Query("select cast(sum(amount) as integer) from star.fact_cost where statement_place is null and cost_center_key in (select cost_center_key from star.dim_cost_center where not is_statement)"));
        Assert.Equal(["100"], connection.Query("select cast(sum(amount) as integer) from mart.cost_allocation"));
    }

    [Fact]
    public void OfTwoDocumentsThatStateABoardTheNewestCounts()
    {
        using var star = new SampleStar().With(Accounts("a.pdf", 2024, Row("B", "B", -100)), "a.pdf").With(Accounts("b.pdf", 2024, Row("B", "B", -101)), "b.pdf");
        using var connection = star.Build();

        Assert.Equal(["B|actual|100.00|False", "B|actual|101.00|True"], connection.Query(Counted));
    }

    [Fact]
    public void TheActualOfAPartOfAYearIsNotSummedWithWholeYears()
    {
        var interim = Accounts("a.pdf", 2024, Row("B", "B", -60, budget: -100)) with { Period = ReportingPeriod.OfMonths(2024, 1, 2024, 8) };
        using var star = new SampleStar().With(interim, "a.pdf");
        using var connection = star.Build();

        Assert.Equal(
            ["actual|1-8/2024|False", "budget|2024|True"],
            connection.Query("select s.scenario, p.period_label, f.is_counted from star.fact_cost f join star.dim_scenario s using (scenario_key) join star.dim_period p using (period_key) order by s.scenario_key"));
    }

    // Whichever of the two arrives last.
    [Theory]
    [InlineData("a.pdf", "b.pdf")]
    [InlineData("b.pdf", "a.pdf")]
    public void AReportOnAPartOfTheYearNeverTakesThePlaceOfTheYear(string whole, string part)
    {
        var interim = Accounts(part, 2024, Row("B", "B", -60)) with { Period = ReportingPeriod.OfMonths(2024, 1, 2024, 8) };
        using var star = new SampleStar().With(Accounts(whole, 2024, Row("B", "B", -100)), whole).With(interim, part);
        using var connection = star.Build();

        Assert.Equal(["B|actual|60.00|False", "B|actual|100.00|True"], connection.Query(Counted));
    }

    private static StagedDocument Accounts(string name, int year, params StatementRow[] rows) =>
        SampleStar.Document(name, ReportingPeriod.OfYear(year)) with { Statements = rows, RowsRead = rows.Length };

    private static StatementRow Row(string unit, string? board, int actual, int? original = null, int? budget = null) => new()
    {
        Unit = unit, Board = board, Table = 1, Label = actual < 0 ? "Toimintakulut" : "Toimintatuotot", Class = actual < 0 ? StatementClass.Expense : StatementClass.Income,
        OriginalBudget = original, Changes = budget - original, Budget = budget, Actual = actual, Deviation = actual - budget, Scale = 1,
        SourceLine = Math.Abs(actual), SourceLocator = string.Create(CultureInfo.InvariantCulture, $"page 3, line {Math.Abs(actual)}"),
    };
}
