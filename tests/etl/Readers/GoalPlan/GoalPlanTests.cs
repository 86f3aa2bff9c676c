using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalPlan;

public sealed class GoalPlanTests
{
    public const string Document = """
        Koivurannan kaupunkistrategia 2022-2025 
         
        1. Asukas ensin 

        ”YHDESSÄ” 

        TAVOITTEET 2022-2025 TOIMENPITEET 2024 MITTAAMINEN 

        1.1. Palvelut löytyvät 
        läheltä asukasta 

         Yhteispalvelupiste toimii 
        kirjastossa 

         Neuvonta on kaksikielistä  

         Kirjaston aulaan rakennetaan palvelupiste, jossa neuvotaan kaikissa 
        kaupungin palveluissa (kirjasto; hallinto) 

         Neuvojat koulutetaan kumpaankin kieleen ennen palvelupisteen 
        avaamista 

         

         Palvelupiste avattu, kävijöiden 
        määrä viikossa 

         Koulutettujen osuus, tavoite 
        80% (2022: 45%) 
         

        1.2. Kulttuuri kuuluu 
        kaikille 

         

         Kesäkonsertit järjestetään kolmessa kaupunginosassa: 

        torilla, rannassa ja asemalla (kulttuuri) 

        o Lapsille on oma konsertti 

         Konserttien kävijämäärä, tavoite 
        väh. 900 


         

         Taidelainaamo avataan lukion entisiin tiloihin ja sen valikoima kootaan 
        paikallisilta tekijöiltä 

         Lainaamo avattu 
         

         
        A. Terve talous 

        TAVOITTEET 2022-2025 TOIMENPITEET 2024 MITTAAMINEN 

        A1 Velka vähenee 
        vuosittain 

         Investoinnit asetetaan tärkeysjärjestykseen ja osa niistä siirretään 

         Lainaa enintään 2 900 
        euroa asukasta kohden 
        """;

    [Fact]
    public void ThemesGoalsAndItemsAreReadUnderOneAnother()
    {
        var reading = Read(Document);

        Assert.Equal(
            [
                "theme 1 < - Asukas ensin",
                "goal 1.1 < 1 Palvelut löytyvät läheltä asukasta",
                "sub_goal - < 1.1 Yhteispalvelupiste toimii kirjastossa",
                "sub_goal - < 1.1 Neuvonta on kaksikielistä",
                "action - < 1.1 Kirjaston aulaan rakennetaan palvelupiste, jossa neuvotaan kaikissa kaupungin palveluissa (kirjasto; hallinto)",
                "action - < 1.1 Neuvojat koulutetaan kumpaankin kieleen ennen palvelupisteen avaamista",
                "goal 1.2 < 1 Kulttuuri kuuluu kaikille",
                "action - < 1.2 Kesäkonsertit järjestetään kolmessa kaupunginosassa: torilla, rannassa ja asemalla (kulttuuri) o Lapsille on oma konsertti",
                "action - < 1.2 Taidelainaamo avataan lukion entisiin tiloihin ja sen valikoima kootaan paikallisilta tekijöiltä",
                "theme A < - Terve talous",
                "goal A1 < A Velka vähenee vuosittain",
                "action - < A1 Investoinnit asetetaan tärkeysjärjestykseen ja osa niistä siirretään",
            ],
            reading.Rows.Select(Line));
        Assert.Empty(reading.Rejected);
        Assert.Empty(reading.Unaccounted);
        Assert.Equal(("plan", ReportingPeriod.OfYear(2024)), (reading.Role, reading.Period));
        Assert.All(reading.Rows, row => Assert.Null(row.RawStatus));
    }

    [Fact]
    public void MeasuresBelongToTheirGoal()
    {
        Assert.Equal(
            [
                "1.1 Palvelupiste avattu, kävijöiden määrä viikossa",
                "1.1 Koulutettujen osuus, tavoite 80% (2022: 45%)",
                "1.2 Konserttien kävijämäärä, tavoite väh. 900",
                "1.2 Lainaamo avattu",
                "A1 Lainaa enintään 2 900 euroa asukasta kohden",
            ],
            Read(Document).Measures.Select(row => $"{row.GoalCode} {row.Text}").Distinct());
    }

    [Fact]
    public void WhoAnswersStandsInTheLastBrackets()
    {
        var actions = Read(Document).Rows.Where(row => row.GoalLevel == "action").ToList();

        Assert.Equal("kirjasto; hallinto", actions[0].Responsible);
        Assert.Null(actions[1].Responsible);
        Assert.Contains("(kirjasto; hallinto)", actions[0].Goal, StringComparison.Ordinal);
    }

    [Fact]
    public void ATitleCutByAPageGoesOnBehindIt()
    {
        const string cut = "\nA2 Tilat vastaavat \nkäyttöä ja kuntoa \n\n\uF0B7 Tyhjät rakennukset myydään tai puretaan, ja tiloja vuokrataan ulos \n\n\uF0B7 Myytyjen rakennusten määrä \n\n\fsekä niiden kulut \ntunnetaan \n\n\uF0B7 Kulut eritellään rakennuksittain ja niistä kerrotaan käyttäjille vuosittain \n";
        var reading = Read(Document + cut);

        Assert.Equal("Tilat vastaavat käyttöä ja kuntoa sekä niiden kulut tunnetaan", reading.Rows.Single(row => row.GoalCode == "A2").Goal);
        Assert.Equal(2, reading.Rows.Count(row => row is { GoalLevel: "action", ParentCode: "A2" }));
    }

    [Fact]
    public void ARemarkInBracketsBelongsToTheMeasureAboveIt()
    {
        var reading = Read(Document + "\n\n\uF0B7 (Tilanne 1/2024 = 3 100 euroa) \n");

        Assert.Contains(reading.Measures, row => row.Text.EndsWith("kohden (Tilanne 1/2024 = 3 100 euroa)", StringComparison.Ordinal));
    }

    [Fact]
    public void AnItemAboveTheFirstGoalIsRejected()
    {
        var reading = Read(Document.Replace("1.1. Palvelut löytyvät \nläheltä asukasta \n\n", "", StringComparison.Ordinal));

        Assert.Contains(reading.Rejected, row => row.Code == "item_without_goal" && row.RawText.Contains("Yhteispalvelupiste", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no spaces at line ends")]
    [InlineData("line ends of Windows")]
    [InlineData("blank lines doubled")]
    [InlineData("other bullets")]
    [InlineData("arrows of a symbol font")]
    [InlineData("dashes for bullets")]
    [InlineData("headings with words for the year")]
    [InlineData("Swedish headings")]
    public void OtherExtractorsGiveTheSameItems(string extractor)
    {
        var changed = extractor switch
        {
            "no spaces at line ends" => string.Join('\n', Document.Split('\n').Select(line => line.TrimEnd())).Replace("väh. 900\n\n\n\n\n\n", "väh. 900\n\n\f", StringComparison.Ordinal),
            "line ends of Windows" => Document.Replace("\n", "\r\n", StringComparison.Ordinal),
            "blank lines doubled" => Document.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
            "other bullets" => Document.Replace('\uF0B7', '•'),
            "arrows of a symbol font" => Document.Replace('\uF0B7', '\uF0D8'),
            "dashes for bullets" => Document.Replace('\uF0B7', '–'),
            "headings with words for the year" => Document.Replace("TAVOITTEET 2022-2025 TOIMENPITEET 2024 MITTAAMINEN", "TAVOITTEET VUOSILLE 2022-2025 TOIMENPITEET VUONNA 2024 MITTARIT JA SEURANTA", StringComparison.Ordinal),
            _ => Document.Replace("TAVOITTEET 2022-2025 TOIMENPITEET 2024 MITTAAMINEN", "MÅL 2022-2025 ÅTGÄRDER 2024 MÄTNING", StringComparison.Ordinal),
        };

        Assert.Equal(Items(Document), Items(changed));
    }

    [Fact]
    public void ANumberThatALineBeginsWithIsNoPageNumber()
    {
        var reading = Read(Document.Replace("Konserttien kävijämäärä, tavoite \nväh. 900", "Konserttien kävijöitä vähintään \n900", StringComparison.Ordinal));

        var concerts = Assert.Single(reading.Measures, row => row.Text == "Konserttien kävijöitä vähintään 900");
        Assert.Equal((">=", 900m), (Assert.Single(concerts.Values).Operator, concerts.Values[0].Value));
    }

    [Fact]
    public void ATableOfTheSameGivesTheSameRows()
    {
        var text = Read(Document);

        var table = TestDocument.Read(AsTable(text), "kaupunkistrategia.csv");

        Assert.Equal("goal-plan", table.Profile);
        Assert.Equal(text.Rows.Select(row => $"{Line(row)} [{row.Responsible}]"), table.Rows.Select(row => $"{Line(row)} [{row.Responsible}]"));
        Assert.Equal(text.Measures.Select(row => (row.GoalCode, row.Text, row.Measure)), table.Measures.Select(row => (row.GoalCode, row.Text, row.Measure)));
        Assert.Equal(ReportingPeriod.OfYear(2024), table.Period);
        Assert.Empty(table.Unaccounted);
    }

    [SkippableFact]
    public void ATableOfTheRealPlanGivesItsGoldenItems()
    {
        var path = Repository.Shared("seeds/kauniainen-strategy-2018-2022.txt");
        var text = TestDocument.Read(File.ReadAllText(path), "strategia.txt");

        var table = TestDocument.Read(AsTable(text), "strategia.csv");

        Assert.Equal(text.Rows.Select(row => $"{Line(row)} [{row.Responsible}]").Order(), table.Rows.Select(row => $"{Line(row)} [{row.Responsible}]").Order());
        Assert.Equal(text.Measures.Select(row => (row.GoalCode, row.Text)), table.Measures.Select(row => (row.GoalCode, row.Text)));
    }

    /// <summary>The plan as a spreadsheet prints it: every second goal takes two rows, of which the second has no code.</summary>
    private static string AsTable(StrategyReading reading)
    {
        var lines = new List<string>();
        foreach (var row in reading.Rows.Where(row => row.GoalLevel is "theme" or "goal"))
        {
            if (row.GoalLevel == "theme") lines.AddRange([$"{row.GoalCode}. {row.Goal};;", "TAVOITTEET 2022-2025;TOIMENPITEET 2024;MITTAAMINEN"]);
            else
            {
                var own = reading.Rows.Where(item => item.ParentCode == row.GoalCode).ToList();
                var subGoals = own.Where(item => item.GoalLevel == "sub_goal").Select(item => $"\n\uF0B7 {item.Goal}");
                var actions = own.Where(item => item.GoalLevel == "action").Select(item => $"\uF0B7 {item.Goal}");
                var measures = reading.Measures.Where(measure => measure.GoalCode == row.GoalCode).Select(measure => (measure.Text, measure.SourceLocator)).Distinct().Select(measure => $"\uF0B7 {measure.Text}").ToList();
                lines.Add($"\"{row.GoalCode} {row.Goal}{string.Concat(subGoals)}\";\"{string.Join('\n', actions)}\";\"{measures[0]}\"");
                if (measures.Count > 1) lines.Add($";;\"{string.Join('\n', measures.Skip(1))}\"");
            }
        }

        return string.Join('\n', lines);
    }

    private static StrategyReading Read(string text)
    {
        var reading = TestDocument.Read(text, "kaupunkistrategia-2022-2025.txt");
        Assert.Equal("goal-plan", reading.Profile);
        return reading;
    }

    private static List<string> Items(string text)
    {
        var reading = Read(text);
        return [.. reading.Rows.Select(Line), .. reading.Measures.Select(row => $"{row.GoalCode} {row.Text}")];
    }

    private static string Line(GoalRow row) => $"{row.GoalLevel} {row.GoalCode ?? "-"} < {row.ParentCode ?? "-"} {row.Goal}";
}
