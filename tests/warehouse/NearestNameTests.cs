using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("profle", "profile")]
    [InlineData("shcedule", "schedule")]
    [InlineData("PATHS", "path")]
    [InlineData("recipients", null)]
    public void OnlyATypingErrorIsNearEnough(string given, string? expected) =>
        Assert.Equal(expected, NearestName.Find(given, ["profile", "schedule", "path", "name"]));
}
