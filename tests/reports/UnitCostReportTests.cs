namespace StrategyWarehouse.Reports.Tests;

public sealed class UnitCostReportTests : IDisposable
{
    private readonly SmallCity city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData("fi", "Vuodesta 2022 puuttuu kuukausi 5.", "Suoritemäärä puuttuu", "Kohdistamatta", "+12,5\u00a0%")]
    [InlineData("sv", "Månad 5 saknas.", "Volymen saknas", "Ofördelat", "+12,5\u00a0%")]
    [InlineData("en", "Month 5 of 2022 is missing.", "No volume given", "Unallocated", "+12.5%")]
    public void TheReportShowsCostsTheirChangeAndWhatIsWrongWithThem(string language, string warning, string remark, string unallocated, string change)
    {
        var html = city.WithCosts().Render(language, name: "unit-costs");

        Assert.All([warning, remark, unallocated, change, "Varasto", "Uimahalli &lt;b&gt;"], text => Assert.Contains(text, html, StringComparison.Ordinal));
        Assert.DoesNotContain("Uimahalli <b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ACityWithoutCostsGetsAReportThatSaysSo()
    {
        var html = city.Render("fi", name: "unit-costs");

        Assert.Contains("Ei tietoja", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }
}
