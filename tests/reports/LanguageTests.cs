using System.Reflection;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Languages;

namespace StrategyWarehouse.Reports.Tests;

public sealed class LanguageTests
{
    public static TheoryData<string> Languages => new(Texts.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryLanguageHasEveryBuiltInText(string language)
    {
        var texts = Texts.For(language);

        Assert.Equal(language, texts.Language);
        Assert.Equal(12, texts.Months.Count);
        Assert.All(TextsOf(texts), text => Assert.False(string.IsNullOrEmpty(text)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryBuiltInReportIsCompleteInEveryLanguage(string language) =>
        Assert.All(ReportCatalog.Load(null).Names, name => Assert.Contains(language, ReportCatalog.Load(null).Get(name).Title.Languages));

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheShippedFontHasEveryCharacterOfThePage(string language)
    {
        using var city = new SmallCity();
        var html = city.Render(language);
        var characters = html[html.IndexOf("<body>", StringComparison.Ordinal)..].Where(letter => letter >= ' ').Distinct();

        Assert.All(TextsOf(Texts.For(language)).Concat(characters.Select(letter => letter.ToString())), text => Assert.True(ShippedFont.Has(text), text));
    }

    [Theory]
    [InlineData("fi", "1\u00a0234,5", "12,5\u00a0%", "+2\u00a0v", "\u22121\u00a0v", "30.9.2021")]
    [InlineData("sv", "1\u00a0234,5", "12,5\u00a0%", "+2\u00a0år", "\u22121\u00a0år", "30.9.2021")]
    [InlineData("en", "1,234.5", "12.5%", "+2\u00a0y", "\u22121\u00a0y", "30 September 2021")]
    public void NumbersAndDatesAreWrittenAsTheLanguageWritesThem(string language, string number, string share, string later, string earlier, string date)
    {
        var forms = new WrittenForms(Texts.For(language));

        Assert.Equal(number, forms.Number(1234.5m, 1));
        Assert.Equal(share, forms.Share(0.125m, 1));
        Assert.Equal(later, forms.Years(2));
        Assert.Equal(earlier, forms.Years(-1));
        Assert.Equal(date, forms.Date(new DateTime(2021, 9, 30, 0, 0, 0, DateTimeKind.Utc)));
    }

    private static IEnumerable<string> TextsOf(Texts texts) =>
        typeof(Texts).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .SelectMany(property => property.GetValue(texts) is string text ? [text] : (IEnumerable<string>)property.GetValue(texts)!);
}
