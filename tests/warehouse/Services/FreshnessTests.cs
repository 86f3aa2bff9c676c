using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Tests.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Services;

/// <summary>The calendar of freshness. Data end and fall due by the machine's own date, which a query of a published file goes by too.</summary>
public sealed class FreshnessTests
{
    private static readonly DateTime Today = TimeProvider.System.GetUtcNow().Date;

    private const string States = "select source, document, is_newest, state, reason, due_name, missing_through from mart.freshness order by source, document nulls last";

    [Fact]
    public void ADueDateThatHasPassedAsksForDataThroughItsMonth()
    {
        var passed = Today.AddDays(-3);
        var coming = Today.AddDays(3);
        // The month before that of the due date must be there in full.
        var covers = new DateTime(passed.Year, passed.Month, 1).AddDays(-1);
        using var star = new CostStar()
            .With("outputs", Outputs(covers), "old.csv", overlap: "stop", received: new DateOnly(2024, 1, 1))
            .With("ledger", $"year,month,cost_center,account,amount\n{covers.AddMonths(-1).Year},{covers.AddMonths(-1).Month},1,2,3\n", "ledger.csv");
        star.Due("outputs-stop", Due("Tuotokset", passed, covers.Month), Due("Seuraavat", coming, covers.Month));
        star.Due("ledger-stop", Due("Kirjanpito", passed, covers.Month), Due("Vuosi sitten", passed, covers.AddMonths(-1).Month));
        using var connection = star.Build();

        Assert.Equal(
            [$"ledger-stop|ledger.csv|True|late|due_date_passed|Kirjanpito|{covers:yyyy-MM-dd}", "outputs-stop|old.csv|True|fresh|in_time|Seuraavat|"],
            connection.Query(States));
    }

    [Fact]
    public void TheStateIsThatOfTheSourceAndOneRowOfItIsNewest()
    {
        using var star = new CostStar()
            .With("outputs", Outputs(new DateTime(2001, 1, 31)), "a.csv")
            .With("outputs", Outputs(Today), "b.csv")
            .With("outputs", Outputs(Today), "c.csv", received: new DateOnly(2024, 6, 1))
            .With("cost-centers", "cost_center,name\n1,Koulu\n", "centers.csv");
        star.Due("outputs-stop", lateAfterDays: 100);
        star.Due("cost-centers-stop", lateAfterDays: 100);
        using var connection = star.Build();

        Assert.Equal(
            [
                "cost-centers-stop|centers.csv|True|unknown|no_period||",
                "outputs-stop|a.csv|False|fresh|in_time||",
                "outputs-stop|b.csv|False|fresh|in_time||",
                "outputs-stop|c.csv|True|fresh|in_time||",
            ],
            connection.Query(States));
    }

    [Fact]
    public void ASourceWithoutAnyDocumentHasARowOfItsOwn()
    {
        using var star = new CostStar();
        star.Due("calendar", Due("Tilinpäätös", Today.AddDays(-3), Today.AddMonths(-1).Month));
        star.Due("days", lateAfterDays: 5);
        star.Due("nothing");
        using var connection = star.Build();

        var through = new DateTime(Today.AddDays(-3).Year, Today.AddDays(-3).Month, 1).AddDays(-1);
        // Three days ago may be of the month before: that was not over yet, and the one of the year before it was due.
        var missing = through.Month == Today.AddMonths(-1).Month ? through : LastDay(Today.AddMonths(-1).AddYears(-1));
        Assert.Equal(
            [$"calendar||True|late|due_date_passed|Tilinpäätös|{missing:yyyy-MM-dd}", "days||True|unknown|no_document||", "nothing||True|unknown|nothing_configured||"],
            connection.Query(States));
        Assert.Equal(["186"], connection.Query("select distinct municipality_code from mart.freshness"));
    }

    [Fact]
    public void TheLastOfFebruaryIsThereInEveryYear()
    {
        using var star = new CostStar();
        star.Due("calendar", new DueDate("Helmikuu", 2, 29, 12));
        using var connection = star.Build();

        Assert.Equal(["True"], connection.Query("select due_date = last_day(make_date(year(due_date), 2, 1)) from mart.freshness"));
        Assert.Equal(["True"], connection.Query("select missing_through = make_date(year(due_date) - 1, 12, 31) from mart.freshness"));
    }

    private static DateTime LastDay(DateTime day) => new DateTime(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    private static DueDate Due(string name, DateTime day, int covers) => new(name, day.Month, day.Day, covers);

    private static string Outputs(DateTime month) => $"product,year,month,quantity\nP,{month.Year},{month.Month},1\n";
}
