using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Tests;

public sealed class ContrastTests
{
    [Fact]
    public void BlackOnWhiteHasTheLargestContrast() => Assert.Equal(21, Contrast.Ratio("#000000", "#FFFFFF"), 3);

    [Fact]
    public void TextCanBeReadOnAnyColourThatACityMayChoose()
    {
        int[] steps = [.. Enumerable.Range(0, 18).Select(step => step * 15)];
        var colours = from red in steps from green in steps from blue in steps select $"#{red:X2}{green:X2}{blue:X2}";

        Assert.All(colours, colour => Assert.True(Contrast.Ratio(Contrast.TextOn(colour), colour) >= 4.5, colour));
    }
}
