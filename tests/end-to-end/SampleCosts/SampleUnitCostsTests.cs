using System.Text.Json;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>What the program makes of the sample city's costs, held against figures worked out from the files without it.</summary>
[Collection(nameof(OneSampleCity))]
public sealed class SampleUnitCostsTests(SampleCity city)
{
    [Fact]
    public void EveryUnitCostIsWhatPassingTheCostsOnByHandGives()
    {
        var rows = city.Query("select product_code, year, scenario, unit_cost from mart.unit_cost where scenario in ('actual', 'budget')");

        Assert.Equal(15 * 3 * 2, rows.Count);
        foreach (var year in rows.GroupBy(row => (Year: (int)row["year"]!, IsBudget: (string)row["scenario"]! == "budget")))
        {
            var worked = WorkedUnitCosts.Of(year.Key.Year, year.Key.IsBudget);
            foreach (var row in year)
            {
                var expected = worked[(string)row["product_code"]!];
                // Costs are rounded to the cent before they are divided, so one part in ten thousand is ample.
                Assert.InRange(Number(row["unit_cost"]) / expected, 0.9999, 1.0001);
            }
        }
    }

    [Fact]
    public void NoEuroOfTheLedgerIsLostOrAllocatedTwice()
    {
        foreach (var row in city.Query("select year, scenario, sum(amount) as amount from mart.cost_allocation group by all"))
        {
            var lines = WrittenLedger.Lines().Where(line => line.Year == (int)row["year"]!);
            var expected = (string)row["scenario"]! == "budget" ? lines.Sum(line => line.Budget) : lines.Sum(line => line.Actual);
            Assert.Equal(expected, (decimal)Math.Round(Number(row["amount"]), 2));
        }
    }

    [Fact]
    public void TheClosedHallAndTheNewServicePointAreWarnedAboutAndNothingElse() =>
        Assert.Equal(["cost_center_appeared 2024", "unit_cost_moved 2023", "unit_cost_moved 2024"],
            city.Query("select distinct warning, year from mart.cost_warning where scenario = 'actual' order by all").Select(row => $"{row["warning"]} {row["year"]}"));

    private static double Number(JsonNode? value) => value!.GetValueKind() == JsonValueKind.String
        ? double.Parse((string)value!, System.Globalization.CultureInfo.InvariantCulture)
        : (double)value!;
}
