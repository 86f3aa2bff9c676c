using System.Text.RegularExpressions;
using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Languages;

namespace StrategyWarehouse.Reports.Tests;

public sealed partial class GoalEvidenceTests
{
    public static TheoryData<string> Languages => new(Texts.Languages);

    [Theory]
    [InlineData("fi", "Tavoitteet ja tieto")]
    [InlineData("sv", "Målen och uppgifterna")]
    [InlineData("en", "Goals against data")]
    public void TheBlockStandsOnlyWhereThereIsEvidence(string language, string heading)
    {
        using var city = new SmallCity();
        Assert.DoesNotContain(heading, city.Render(language), StringComparison.Ordinal);

        Assert.Contains($">{heading}</h2>", city.WithEvidence().Render(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fi", "yhtäpitäviä 1, ristiriidassa 1, ratkeamatta 1", "! ristiriita", "▽ loittonee", "= yhtäpitävä", "✓ täyttyy", "verrokkeja on liian vähän")]
    [InlineData("sv", "1 stämmer, 1 motsäger varandra, 1 avgörs inte", "! motsägelse", "▽ avlägsnar sig", "= stämmer", "✓ uppfylls", "för få jämförelsekommuner")]
    [InlineData("en", "1 agree, 1 disagree, 1 undecided", "! disagrees", "▽ moving away", "= agrees", "✓ met", "too few peers")]
    public void WhatDisagreesStandsFirstInSignsAndWords(string language, string sum, string disagrees, string away, string agrees, string met, string note)
    {
        using var city = new SmallCity().WithEvidence();

        var rows = RowsOf(city.Render(language));

        Assert.Contains(sum, Blank().Replace(Tag().Replace(city.Render(language), " "), " "), StringComparison.Ordinal);
        Assert.Equal(["2.1 Lapsi", "1.1 Kunnan", "1.2 Hakemus"], rows.Select(row => string.Join(' ', row.Split(' ')[..2])));
        Assert.Contains(disagrees, rows[0], StringComparison.Ordinal);
        Assert.Contains(away, rows[0], StringComparison.Ordinal);
        Assert.Contains("at most 10", rows[0], StringComparison.Ordinal);
        Assert.Contains(agrees, rows[1], StringComparison.Ordinal);
        Assert.Contains(met, rows[1], StringComparison.Ordinal);
        Assert.Contains(note, rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesAreWrittenAsTheLanguageWritesThemAndTheirPlaceIsNamed()
    {
        using var city = new SmallCity().WithEvidence();

        var row = RowsOf(city.Render())[0];

        Assert.Contains("14,50", row, StringComparison.Ordinal);
        Assert.Contains("€/lapsi", row, StringComparison.Ordinal);
        Assert.Contains("kirjanpito.csv, rivi 9", row, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheShippedFontHasEveryCharacterOfTheBlock(string language)
    {
        using var city = new SmallCity().WithEvidence();
        var html = city.Render(language);

        Assert.All(html[html.IndexOf("<body>", StringComparison.Ordinal)..].Where(letter => letter >= ' ').Distinct(), letter => Assert.True(ShippedFont.Has(letter.ToString()), letter.ToString()));
    }

    /// <summary>The rows of the table of evidence, without tags.</summary>
    private static List<string> RowsOf(string html)
    {
        var table = Table().Matches(html).Select(match => match.Value).Single(text => text.Contains("kirjanpito.csv", StringComparison.Ordinal));
        return [.. Row().Matches(table).Skip(1).Select(match => Blank().Replace(Tag().Replace(match.Value, " "), " ").Trim())];
    }

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
