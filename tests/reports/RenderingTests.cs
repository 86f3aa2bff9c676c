using System.Text.RegularExpressions;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports.Tests;

public sealed partial class RenderingTests
{
    public static TheoryData<string> Languages => new(Texts.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheSameGenerationGivesTheSameBytes(string language)
    {
        using var city = new SmallCity();

        Assert.Equal(city.Render(language), city.Render(language));
    }

    [Fact]
    public void TextOfDocumentsStaysText()
    {
        const string hostile = """<script>alert(1)</script> & "x" 'y'""";
        using var city = new SmallCity();
        city.Change($$"""
            update mart.goal_status set
                goal = '{{hostile.Replace("'", "''", StringComparison.Ordinal)}}',
                unit = '<img src=x onerror=alert(1)>', council_goal = '</text></svg><b>', responsible = '"><i>', narrative = '# <u>', document = '<a href=x>', risk = '<s>', period_label = '<q>'
            """);

        var html = city.Render();

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|img|b|i|u|a href=x|s|q)>", html);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal(Count(html, "<svg "), Count(html, "</svg>"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ThePageRefersToNothingOutsideItselfAndRunsNothing(string language)
    {
        using var city = new SmallCity();

        var html = city.Render(language);

        Assert.All(Reference().Matches(html), match => Assert.Matches("^(#|data:font/ttf;base64,)", match.Groups[1].Value));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; font-src data:;", html, StringComparison.Ordinal);
        Assert.Equal(["http://www.w3.org/2000/svg"], Address().Matches(html).Select(match => match.Value).Distinct());
    }

    [Theory]
    [InlineData("fi", "Tavoitteiden toteutuminen", "Koko kunta", "Toteutunut 2 (18\u00a0%)")]
    [InlineData("sv", "Hur målen förverkligas", "Hela kommunen", "Förverkligad 2 (18\u00a0%)")]
    [InlineData("en", "Goal realization", "Whole municipality", "Achieved 2 (18%)")]
    public void EachLanguageHasItsOwnWords(string language, string title, string wholeMunicipality, string share)
    {
        using var city = new SmallCity();

        var html = city.Render(language);

        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains(wholeMunicipality, html, StringComparison.Ordinal);
        Assert.Contains(share, html, StringComparison.Ordinal);
    }

    [Fact]
    public void ALanguageThatTheProgramLacksIsRefused()
    {
        using var city = new SmallCity();

        Assert.StartsWith("There is no language 'se'", Assert.Throws<ConfigurationException>(() => city.Render("se")).Message, StringComparison.Ordinal);
    }

    // Eleven goals of the latest reporting count: twelve lines less the bare title "1".
    [Theory]
    [InlineData("Tavoitteita", "11")]
    [InlineData("Toteutunut", "2")]
    [InlineData("Etenee", "2")]
    [InlineData("Viivästynyt", "2")]
    [InlineData("Muu tila", "3")]
    [InlineData("Ei tietoa", "2")]
    public void TheBigNumbersAreThoseOfTheGoals(string label, string number)
    {
        using var city = new SmallCity();

        Assert.Matches($"<dt>(<span[^>]*>.</span> )?{label}</dt><dd>{number}\\b", city.Render());
    }

    [Fact]
    public void ThePictureIsToldInWordsWithItsNumbers()
    {
        using var city = new SmallCity();

        var told = Label().Match(city.Render()).Groups[1].Value.Replace('\u00a0', ' ');

        Assert.StartsWith("Pinottu palkkikaavio tilojen osuuksista. Yhteensä 11: Toteutunut 2 (18 %), Etenee suunnitellusti 2 (18 %), ", told, StringComparison.Ordinal);
        Assert.Contains("Koko kunta, 2: Toteutunut 1 (50 %), Etenee suunnitellusti 1 (50 %).", told, StringComparison.Ordinal);
        Assert.Contains("Kuntakehitys ja tekniset palvelut, 5: Etenee suunnitellusti 1 (20 %)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTableBehindThePictureHasTheSharesOfEachArea()
    {
        using var city = new SmallCity();

        var rows = Row().Matches(city.Render())
            .Select(row => Tag().Replace(row.Value, " ").Replace('\u00a0', ' '))
            .Select(row => Blank().Replace(row, " ").Trim())
            .ToList();

        Assert.Contains("Koko kunta ✓ Toteutunut 1 50,0 %", rows);
        Assert.Contains("Kasvun ja oppimisen palvelualue ▼ Viivästynyt 1 25,0 %", rows);
        Assert.Contains("1-9/2021 ✓ Toteutunut 2 18,2 %", rows);
        Assert.Contains("Ilmastotyö ja vastuullisuus Ei arviota 2 50,0 %", rows);
    }

    [Theory]
    [InlineData("fi", "odottaa päätöstä")]
    [InlineData("sv", "väntar på beslut")]
    [InlineData("en", "waits for a decision")]
    public void ReasonsForDelayAreSaidInWordsAndACodeOfTheCitysOwnAsItIs(string language, string words)
    {
        using var city = new SmallCity();

        var html = city.Render(language);

        Assert.Contains($"<dd>city_reason, {words}</dd>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unmatched", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFootNamesGenerationSourcesAndWhatWasNotCounted()
    {
        using var city = new SmallCity();

        var foot = city.Render()[^4000..];

        Assert.Contains("Tietojen julkaisu 7, koottu 25.11.2021 klo 6.05 UTC, tunniste aaaaaaaaaaaa.", foot, StringComparison.Ordinal);
        Assert.Contains("Hylättyjä rivejä</dt><dd>1", foot, StringComparison.Ordinal);
        Assert.Contains("Tuntemattomia tiloja</dt><dd>1", foot, StringComparison.Ordinal);
        Assert.Contains("Tulkitsematta jääneitä rivejä</dt><dd>2", foot, StringComparison.Ordinal);
        Assert.Contains("24.11.2021", foot, StringComparison.Ordinal);
    }

    [Fact]
    public void APlanThatDoesNotCountChangesNothing()
    {
        using var city = new SmallCity();
        var before = city.Render();

        city.Change("""
            insert into mart.goal_status by name
            select 'A plan of its own' as goal, 'action' as goal_level, false as has_children, '2030' as period_label, date '2030-12-31' as period_end,
                false as is_counted, false as is_latest, 'not_reported' as status
            """);

        Assert.Equal(before, city.Render());
    }

    [Fact]
    public void AReportWithoutGoalsSaysSo()
    {
        using var city = new SmallCity(withGoals: false);

        var html = city.Render();

        Assert.Contains("aria-label=\"Ei tietoja\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Kehitys raportointikausittain", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Viivästyneet ja siirtyneet", html, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingsDescendOneLevelAtATime()
    {
        using var city = new SmallCity();

        var levels = Heading().Matches(city.Render()).Select(match => match.Groups[1].Value[0] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(1, levels.Count(level => level == 1));
    }

    [Fact]
    public void AReportThatFailsLeavesTheLastOneInPlace()
    {
        using var folder = new TemporaryFolder();
        using var city = new SmallCity();
        var (catalog, file) = (ReportCatalog.Load(null), folder.File("out.html"));
        File.WriteAllText(file, "the last one");
        city.Change("drop view mart.goal_delay");

        Assert.Throws<ConfigurationException>(() => new ReportRenderer().Render(catalog.Get("goals"), city.Generation, new ReportRequest("fi", "Mallikunta"), file));

        Assert.Equal("the last one", File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("""(?:href|src|url|action)\s*[=(]\s*["']?([^"')>\s]{1,40})""")]
    private static partial Regex Reference();

    [GeneratedRegex("""https?://[^"\s<)]+""")]
    private static partial Regex Address();

    [GeneratedRegex("aria-label=\"([^\"]*)\"")]
    private static partial Regex Label();

    [GeneratedRegex("<tr.*?</tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Heading();
}
