namespace StrategyWarehouse.Reports.Tests;

public sealed class RenderingTests
{
    [Fact]
    public void TheSameGenerationGivesTheSameBytes()
    {
        using var city = new SmallCity();

        var first = city.Render();

        Assert.Equal(first, city.Render());
    }
}
