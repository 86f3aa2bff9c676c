using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Text;

public sealed class WhiteSpaceTests
{
    [Theory]
    [InlineData("  Puut \n kasvavat ", "Puut kasvavat")]
    [InlineData("kau\u00ADpunki", "kaupunki")]
    [InlineData("Tehdään: \uF0A7 tämä \uF0D8 tuo", "Tehdään: • tämä • tuo")]
    public void WhiteSpaceFoldsAndBulletsOfSymbolFontsBecomeTheBulletThatEveryFontPrints(string text, string folded) => Assert.Equal(folded, WhiteSpace.Fold(text));
}
