namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The unit costs of the sample city are believable, and move as its README says. Worked out from the files alone, without the program.</summary>
public sealed class SampleStoryTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, double>> Actual = [.. new[] { 2022, 2023, 2024 }.Select(year => WorkedUnitCosts.Of(year, budget: false))];

    [Theory]
    [InlineData("P01", 11_500, 14_500)]
    [InlineData("P02", 12_000, 16_000)]
    [InlineData("P03", 7_000, 9_000)]
    [InlineData("P04", 10_000, 12_500)]
    [InlineData("P05", 8_000, 10_000)]
    [InlineData("P06", 70, 95)]
    [InlineData("P07", 75, 100)]
    [InlineData("P08", 4, 5.5)]
    [InlineData("P09", 30, 45)]
    [InlineData("P10", 9, 18)]
    [InlineData("P11", 95, 120)]
    [InlineData("P12", 22, 32)]
    [InlineData("P13", 8_500, 11_500)]
    [InlineData("P14", 7_500, 10_000)]
    [InlineData("P15", 1_300, 2_200)]
    public void EveryProductCostsWhatItMightInARealCity(string product, double least, double most) =>
        Assert.All(Actual, year => Assert.InRange(year[product], least, most));

    [Fact]
    public void OnlyTheSwimmingHallMovesByMoreThanThreeTenths()
    {
        foreach (var (before, after) in Actual.Zip(Actual.Skip(1)))
        {
            Assert.Equal(["P10"], after.Where(product => Math.Abs(product.Value / before[product.Key] - 1) > 0.3).Select(product => product.Key));
        }
    }

    [Fact]
    public void OnlyTheLibraryBeatsItsTargetAndThatIn2024()
    {
        var beaten = WrittenLedger.Rows("unit-cost-targets/yksikkokustannustavoitteet.csv")
            .Where(cells => Actual[(int)WrittenLedger.Number(cells[1]) - 2022][cells[0]] <= (double)WrittenLedger.Number(cells[2]))
            .Select(cells => (cells[0], cells[1]));

        Assert.Equal([("P08", "2024")], beaten);
    }

    [Fact]
    public void EnergyCostAThirdMoreIn2023AndEasedIn2024()
    {
        var energy = WrittenLedger.Lines().Where(line => line.CostCenter == "1430").GroupBy(line => line.Year).ToDictionary(year => year.Key, year => year.Sum(line => line.Actual));

        Assert.InRange(energy[2023] / energy[2022], 1.3m, 1.35m);
        Assert.InRange(energy[2024] / energy[2023], 0.85m, 0.9m);
    }
}
