using System.Globalization;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Measures;

public sealed class MeasureTextTests
{
    [Theory]
    // operators, number words and frequencies
    [InlineData("Omavaraisuusaste vähintään 30 % vuonna 2025.", "Omavaraisuusaste: target 2025 >=30 [%] up")]
    [InlineData("Omavaraisuusaste yli 4 % vuoteen 2025 mennessä", "Omavaraisuusaste: target 2025 >4 [%] up")]
    [InlineData("Quick ratio – luvun arvo on vähintään 0,6.", "Quick ratio – luvun arvo: target 2024 >=0.6 [] up")]
    [InlineData("Salien käyttöaste pidetään yli 85 %:ssa.", "Salien käyttöaste: target 2024 >85 [%] up")]
    [InlineData("Käyttöaste vähintään 90 % mahdollisista vuokrista.", "Käyttöaste: target 2024 >=90 [%] up")]
    [InlineData("Enintään 7 päivää hakemuksesta.", "päivää hakemuksesta: target 2024 <=7 [päivää] down")]
    [InlineData("Enintään 450 euroa / vuokrattu m²", "euroa / vuokrattu m²: target 2024 <=450 [euroa / vuokrattu m²] down")]
    [InlineData("Katkoksen enimmäispituus 12 tuntia.", "Katkoksen enimmäispituus: target 2024 <=12 [tuntia] down")]
    [InlineData("Käyttötunnit: vähintään 1100 tuntia.", "Käyttötunnit: target 2024 >=1100 [tuntia] up")]
    [InlineData("Mittari vuotoluku, tavoitearvo 3.", "Mittari vuotoluku: target 2024 <=3 [] down")]
    [InlineData("Vähintään nollatulos", "Vähintään nollatulos: target 2024 >=0 [] up")]
    [InlineData("Rahoitustulos vähintään nolla.", "Rahoitustulos: target 2024 >=0 [] up")]
    [InlineData("Tuottotavoite: 4 % omalle pääomalle.", "Tuottotavoite: target 2024 =4 [%]")]
    [InlineData("Vähintään neljä kokousta vuodessa pidetty", "kokousta vuodessa pidetty: target 2024 >=4 [kokousta vuodessa] up")]
    [InlineData("Vähintään vuosittainen iltakoulu", "iltakoulu: target 2024 >=1 [kertaa/vuosi] up")]
    [InlineData("Kuntavierailut vähintään kuukausittain", "Kuntavierailut: target 2024 >=1 [kertaa/kuukausi] up")]
    [InlineData("Raportti valtuustolle vähintään kaksi kertaa vuodessa", "Raportti valtuustolle: target 2024 >=2 [kertaa vuodessa] up")]
    [InlineData("Invånarkvällar minst två gånger per år", "Invånarkvällar: target 2024 >=2 [gånger per år] up")]
    [InlineData("Svarstid högst tre dagar", "Svarstid: target 2024 <=3 [dagar] down")]
    [InlineData("Andelen nöjda invånare över 85 procent 2026", "Andelen nöjda invånare: target 2026 >85 [procent] up")]
    [InlineData("Response time at most five days", "Response time: target 2024 <=5 [days] down")]
    [InlineData("New businesses: more than 40", "New businesses: target 2024 >40 [] up")]
    [InlineData("Lainat alle 12.000 €/asukas", "Lainat: target 2024 <12000 [€/asukas] down")]
    [InlineData("Investoinnit enintään 2,5 milj. €", "Investoinnit: target 2024 <=2.5 [milj. €] down")]
    [InlineData("Kävijöitä 100 tai enemmän, tavoite 100 tai enemmän", "Kävijöitä 100 tai enemmän: target 2024 >=100 [] up")]
    [InlineData("Tulos: tavoite -50 t€", "Tulos: target 2024 =-50 [t€]")]
    // baselines
    [InlineData("Nuorten tyytyväisyys, tavoite 90% (nuorisokysely 2019: 89%)", "Nuorten tyytyväisyys: baseline 2019 =89; target 2024 >=90 [%] up <nuorisokysely>")]
    [InlineData("Kotona asuvat 80 v täyttäneet o (2018) 93 % o Tavoite 2021, 94%", "Kotona asuvat 80 v täyttäneet: baseline 2018 =93; target 2021 >=94 [%] up")]
    [InlineData("Käsittelyaika (1-6/2019) 150 päivää, Tavoite 2021=120 päivää", "Käsittelyaika: baseline 1-6/2019 =150; target 2021 <=120 [päivää] down")]
    [InlineData("Käsittelyaika 150 päivää (1-6/2019), Tavoite 120 päivää (2021)", "Käsittelyaika 150 päivää (1-6/2019): target 2021 <=120 [päivää] down")]
    [InlineData("Jonotusaika, lähtötaso 12/2019: 30 vrk, tavoite 20 vrk", "Jonotusaika: baseline 12/2019 =30; target 2024 <=20 [] down")]
    [InlineData("Andel elever, mål 2025: 80 % (skolenkät 2021: 74 %)", "Andel elever: baseline 2021 =74; target 2025 >=80 [%] up <skolenkät>")]
    [InlineData("Sairauspoissaolot, tavoite 12 pv (heinäkuu 2023: 15 pv)", "Sairauspoissaolot: baseline 7/2023 =15; target 2024 <=12 [pv] down")]
    [InlineData("Asukasluku, nyt 12 500, tavoite 13 000 vuonna 2030", "Asukasluku: baseline  =12500; target 2030 >=13000 [] up")]
    [InlineData("Hyvinvointipisteet, tavoite 75 (2017: 58, 2019: 60)", "Hyvinvointipisteet: actual 2017 =58; baseline 2019 =60; target 2024 >=75 [] up")]
    // changes
    [InlineData("Tupakointi, tavoite laskee väh. 3 %-yksikköä (kysely 2019: 11%)", "Tupakointi: baseline 2019 =11; target 2024 change<=-3 [%-yksikköä] down <kysely>")]
    [InlineData("Jäsenmäärä lisääntyy 2025 aikana 200 uudella jäsenellä (Tilanne 7/2024= yhteensä 1800)", "Jäsenmäärä: baseline 7/2024 =1800; target 2025 change>=200 [jäsenellä] up")]
    [InlineData("Energiankulutus laskee 10 % vuoteen 2030 mennessä", "Energiankulutus: target 2030 change<=-10 [%] down")]
    [InlineData("Utsläppen minskar med minst 5 procentenheter", "Utsläppen: target 2024 change<=-5 [procentenheter] down")]
    [InlineData("Visitors increase by at least 500 people", "Visitors: target 2024 change>=500 [people] up")]
    [InlineData("Työllisyysaste nousee 75 prosenttiin", "Työllisyysaste: target 2024 >=75 [prosenttiin] up")]
    [InlineData("Työttömyys laskee alle 8 %:n", "Työttömyys: target 2024 <8 [%] down")]
    [InlineData("Sysselsättningen stiger till 75 %", "Sysselsättningen: target 2024 >=75 [%] up")]
    [InlineData("Kustannukset kasvavat enintään 2 %", "Kustannukset: target 2024 change<=2 [%] down")]
    // placeholders, ranges, prints with two readings: a target, no value
    [InlineData("Vastausprosenttien tavoite (kaikki tavoite 60%, nuorille xx)", "Vastausprosenttien tavoite, kaikki: target 2024 >=60 [%] up | Vastausprosenttien tavoite, nuorille: target 2024 = []")]
    [InlineData("Osallistujat, tavoite xx %", "Osallistujat: target 2024 = [%]")]
    [InlineData("Ryhmäkoko, tavoite 18–22 oppilasta", "Ryhmäkoko: target 2024 = [oppilasta]")]
    [InlineData("Ryhmäkoko vähintään 18 ja enintään 22", "Ryhmäkoko: target 2024 = []")]
    [InlineData("Visits, target 12,000", "Visits: target 2024 = []")]
    [InlineData("Vähintään 11 ryhmää viikossa ja vähintään kaksi retkeä vuodessa", "ryhmää viikossa: target 2024 >=11 [ryhmää viikossa] up | retkeä vuodessa: target 2024 >=2 [retkeä vuodessa] up")]
    public void ATextGivesItsMeasures(string text, string expected)
    {
        Assert.Equal(expected, string.Join(" | ", MeasureText.Read(text, 2024, "line 1", 1).Select(Shown)));
    }

    [Theory]
    [InlineData("Uusi leikkipuisto (toinen päiväkoti 8/2021)")]
    [InlineData("Ohjelma on tehty, vuonna 2021 kohderyhmänä aikuisväestö")]
    [InlineData("Kulttuurisuunnitelma 2030 toimeenpannaan")]
    [InlineData("Talousvesi täyttää asetuksen (461/2000) vaatimukset")]
    [InlineData("Asuntotie 23 ja 25 saneerataan 31.12.2025 mennessä")]
    [InlineData("Yli 75-vuotiaiden kotona asuminen")]
    [InlineData("Yli 75 vuotta täyttäneiden palvelut")]
    [InlineData("Tjänster för personer över 75 år och äldre")]
    [InlineData("Hanke jatkuu 2020–23")]
    [InlineData("Vieraskielisten xxxx")]
    [InlineData("Osallistutaan C10 ja muihin verkostoihin")]
    [InlineData("Tavoite 2. luokan oppilaille laadittu")]
    [InlineData("Yhtiö jakaa voittoa 7 % pääomalle.")]
    [InlineData("Kehitetään palveluja yhdessä kolmannen sektorin kanssa")]
    [InlineData("Mål: en levande stad")]
    [InlineData("Tavoite 2025")]
    [InlineData("")]
    public void ANumberThatIsNoValueGivesNone(string text)
    {
        var measure = Assert.Single(MeasureText.Read(text, 2024, "line 1", 1));

        Assert.Empty(measure.Values);
        Assert.Equal(text, measure.Measure);
        Assert.Null(measure.Better);
    }

    [Fact]
    public void TheTextStaysWholeAndSubLinesAreFolded()
    {
        var measure = Assert.Single(MeasureText.Read("Kävijät\no (2018) 93 %\no Tavoite 2021, 94%", null, "lines 1-3", 0.9m));

        Assert.Equal("Kävijät o (2018) 93 % o Tavoite 2021, 94%", measure.Text);
        Assert.Equal("lines 1-3", measure.SourceLocator);
        Assert.Equal(0.9m, measure.Confidence);
        Assert.Equal(["93 %", "94%"], measure.Values.Select(value => value.RawText));
    }

    [Fact]
    public void WithoutAYearOfTheDocumentATargetHasNoPeriod()
    {
        var measure = Assert.Single(MeasureText.Read("Asiakastyytyväisyys vähintään 4,2", null, "line 1", 1));

        Assert.Null(Assert.Single(measure.Values).Period);
    }

    [Fact]
    public void WhateverTheTextItsFieldsAreSpansOfIt()
    {
        string[] parts =
        [
            "Kävijät", "tavoite", "mål", "vähintään", "enintään", "yli", "tilanne", "laskee", "lisääntyy", "5", "12 000", "12,5", "2021", "7/2020", "1-6/2019", "31.12.2025",
            "%", "%-yksikköä", "päivää", "milj. €", "€/asukas", "vuodessa", "kerran", "vuosittain", "neljä", "xx", "(", ")", ",", ";", ":", "=", "o", ".", "-", "–", "/", "väh.", "75 v täyttäneistä", "2.", "kysely",
        ];
        var random = new Random(3);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var measure in MeasureText.Read(text, random.Next(2) == 0 ? 2021 : null, "line 1", 1))
            {
                Assert.All(measure.Measure.Split(", "), part => Assert.Contains(part, measure.Text, StringComparison.Ordinal));
                Assert.All(measure.Values, value => Assert.Contains(value.RawText, measure.Text, StringComparison.Ordinal));
                Assert.True(measure.Unit is null || measure.Unit.StartsWith("kertaa/", StringComparison.Ordinal) || measure.Text.Contains(measure.Unit, StringComparison.Ordinal), text);
                Assert.True(measure.Text.Length == 0 || measure.Measure.Length > 0, text);
                Assert.True(measure.Values.Count(value => value.IsBaseline) <= 1, text);
                Assert.True(measure.Values.Where(value => value.Scenario == "target").GroupBy(value => value.Period).All(same => same.Count() == 1), text);
                Assert.All(measure.Values, value => Assert.Matches("^(change)?(>=|<=|>|<|=)$", value.Operator));
            }
        }
    }

    [Theory]
    [InlineData('(')]
    [InlineData('x')]
    [InlineData('9')]
    [InlineData(' ')]
    [InlineData('-')]
    public async Task HostileTextDoesNotHang(char letter) => await Task.Run(() =>
    {
        foreach (var length in (int[])[1, 100, 3900, 1_000_000])
        {
            Assert.NotEmpty(MeasureText.Read("tavoite väh. " + new string(letter, length) + " 5 %)", 2024, "line 1", 1));
        }
    }).WaitAsync(TimeSpan.FromMinutes(2));

    private static string Shown(MeasureRow measure)
    {
        var values = string.Join("; ", measure.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{(value.IsBaseline ? "baseline" : value.Scenario)} {Label(value.Period)} {value.Operator}{value.Value}")));
        return $"{measure.Measure}: {values} [{measure.Unit}]{(measure.Better is { } better ? $" {better}" : "")}{(measure.DataSource is { } source ? $" <{source}>" : "")}";
    }

    private static string Label(ReportingPeriod? period) => period switch
    {
        null => "",
        { Start.Month: 1, End.Month: 12 } year when year.Start.Year == year.End.Year => $"{year.Start.Year}",
        { } month when month.Start.Month == month.End.Month => $"{month.End.Month}/{month.End.Year}",
        var running => $"{running.Start.Month}-{running.End.Month}/{running.End.Year}",
    };
}
