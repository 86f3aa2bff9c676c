using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Tables of measures, of premises and of their use.</summary>
public sealed class ServiceTablesTests : IDisposable
{
    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [Theory]
    [InlineData("2021", "202101202112")]
    [InlineData("vuosi 2021", "202101202112")]
    [InlineData("2021.0", "202101202112")]
    [InlineData("2019-2021", "201901202112")]
    [InlineData("2019–2021", "201901202112")]
    [InlineData("2021-09", "202109202109")]
    [InlineData("9/2021", "202109202109")]
    [InlineData("09.2021", "202109202109")]
    [InlineData("202109", "202109202109")]
    [InlineData("syyskuu 2021", "202109202109")]
    [InlineData("1-9/2021", "202101202109")]
    [InlineData("1 – 9 / 2021", "202101202109")]
    [InlineData("10/2020-9/2021", "202010202109")]
    [InlineData("2021-01..2021-09", "202101202109")]
    [InlineData("2021Q3", "202107202109")]
    [InlineData("2021-Q3", "202107202109")]
    [InlineData("Q3/2021", "202107202109")]
    [InlineData("q1 2021", "202101202103")]
    [InlineData("1.1.2021-30.9.2021", "202101202109")]
    [InlineData("1.1.-30.9.2021", "202101202109")]
    [InlineData("01.01.2024 - 29.02.2024", "202401202402")]
    // A day stands for its month.
    [InlineData("31.12.2021", "202112202112")]
    [InlineData("2021-12-31", "202112202112")]
    // Not said, not whole, not in order, or two things.
    [InlineData("9", "")]
    [InlineData("2021-13", "")]
    [InlineData("2021Q5", "")]
    [InlineData("9-1/2021", "")]
    [InlineData("2021-2019", "")]
    [InlineData("1.1.2021-15.9.2021", "")]
    [InlineData("1.1.2023-29.2.2023", "")]
    [InlineData("2.1.2021-30.9.2021", "")]
    [InlineData("III/2021", "")]
    [InlineData("1899", "")]
    [InlineData("kevät 2021", "")]
    public void APeriodIsReadInTheFormsThatCanOnlyBeOneThing(string text, string key)
    {
        var reading = _table.Read("measures", $"Mittari;Jakso;Arvo\nKävijät;{text};5\n");

        Assert.Equal(key.Length > 0 ? [key] : [], _table.Rows("period_key", "listed_measure_row"));
        Assert.Equal(key.Length > 0 ? [] : ["line 2 bad_period"], reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
    }

    [Theory]
    [InlineData("up")]
    [InlineData("Ylös")]
    [InlineData("suurempi")]
    [InlineData("kasvaa")]
    [InlineData("nousee")]
    [InlineData("ökar")]
    [InlineData("högre")]
    [InlineData("alas", "down")]
    [InlineData("Pienempi", "down")]
    [InlineData("laskee", "down")]
    [InlineData("vähenee", "down")]
    [InlineData("minskar", "down")]
    [InlineData("lower", "down")]
    [InlineData("sama", "")]
    public void WhichWayIsGoodIsReadInThreeLanguages(string text, string better = "up")
    {
        var reading = _table.Read("measures", $"Mittari;Jakso;Arvo;Suunta\nKävijät;2021;5;{text}\nPalaute;2021;5;\n");

        Assert.Equal(better.Length > 0 ? [$"Kävijät|{better}", "Palaute"] : ["Palaute"], _table.Rows("measure, better", "listed_measure_row"));
        Assert.Equal(better.Length > 0 ? [] : ["unknown_direction"], reading.Rejected.Select(row => row.Code));
    }

    [Theory]
    [InlineData("measures", "listed_measure_row", "Mittari;Jakso;Arvo;Skenaario;Tavoitekoodi;Yksikkö;Suunta\nKävijät;1-9/2021;1 234,5;toteuma;01.05;hlö;ylös\n", "measure, period_key, value, value_text, scenario, goal_code, unit, better, municipality_code", "Kävijät|202101202109|1234.5000|1 234,5|actual|01.05|hlö|up")]
    [InlineData("measures", "listed_measure_row", "measure,period,value,scenario,goal_code,unit,better,municipality\nVisits,2021,84 %,target,S1,%,up,186\n", "measure, period_key, value, value_text, scenario, goal_code, unit, better, municipality_code", "Visits|202101202112|84.0000|84 %|target|S1|%|up|186")]
    [InlineData("measures", "listed_measure_row", "Nyckeltal;Period;Värde;Målkod;Riktning\nBesök;2021Q1;3,25;S1;uppåt\n", "measure, period_key, value, scenario, goal_code, better", "Besök|202101202103|3.2500|actual|S1|up")]
    [InlineData("premises", "premises_row", "Toimitila;Nimi;Huoneistoala;Käyttäjä\n001;Keskuskoulu;4 210,5 htm2;2311\n", "premises, name, area_m2, unit", "001|Keskuskoulu|4210.50|2311")]
    [InlineData("premises", "premises_row", "Kohde;Kohteen nimi;htm2;Kustannuspaikka\n001;Keskuskoulu;4210;2311\n", "premises, name, area_m2, unit", "001|Keskuskoulu|4210.00|2311")]
    [InlineData("premises", "premises_row", "premises,name,area_m2,unit,municipality\nA,School,99.5,Education,858\n", "premises, name, area_m2, unit, municipality_code", "A|School|99.50|Education|858")]
    [InlineData("premises", "premises_row", "Lokal;Namn;Yta m²;Enhet\nA;Skolan;120;Bildning\n", "premises, name, area_m2, unit", "A|Skolan|120.00|Bildning")]
    [InlineData("premises-use", "premises_use_row", "Tila;Vuosi;Kuukausi;Kustannus;Varatut tunnit;Käytettävissä olevat tunnit\n001;2024;9;1 234,50 €;120,5;200\n", "premises, year, month, cost, hours_booked, hours_available", "001|2024|9|1234.50|120.50|200.00")]
    [InlineData("premises-use", "premises_use_row", "premises,year,cost\nA,2024,99.5\n", "premises, year, cost", "A|2024|99.50")]
    [InlineData("premises-use", "premises_use_row", "Lokal;År;Bokade timmar;Tillgängliga timmar\nA;2024;5;10\n", "premises, year, hours_booked, hours_available", "A|2024|5.00|10.00")]
    public void HeadersAreKnownInFinnishSwedishAndEnglish(string kind, string table, string text, string columns, string expected)
    {
        var reading = _table.Read(kind, text);

        Assert.Equal((1, 1), (reading.RowsRead, reading.RowsStaged));
        Assert.Equal([expected], _table.Rows(columns, table));
    }

    [Fact]
    public void EachScenarioOfAMeasureMayHaveItsColumnAndThePeriodIsThatOfWhatWas()
    {
        var settings = TestTable.Settings("measures", ("value@target", "Tavoite"), ("value@actual", "Toteuma")) with { Constants = new Dictionary<string, string> { ["unit"] = "kpl" } };

        var reading = _table.Read(settings, "Mittari;Vuosi;Toteuma;Tavoite\nKävijät;2023;110;\nKävijät;2030;;150\n");

        Assert.Equal((4, 2, 0, 2), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(["202301202312|actual|110.0000|kpl", "203001203012|target|150.0000|kpl"], _table.Rows("period_key, scenario, value, unit", "listed_measure_row").Order(StringComparer.Ordinal));
        Assert.Equal((new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), (reading.Period!.Start, reading.Period.End));
    }

    [Fact]
    public void TargetsAloneReportOnNoPeriod() => Assert.Null(_table.Read("measures", "Mittari;Vuosi;Arvo;Laji\nKävijät;2030;150;tavoite\n").Period);

    [Theory]
    [InlineData("0", "bad_area")]
    [InlineData("-5", "bad_area")]
    [InlineData("iso", "bad_area")]
    [InlineData("12 %", "bad_area")]
    [InlineData("", "missing_value")]
    public void PremisesWithoutAnAreaAreRejectedByName(string area, string code)
    {
        var reading = _table.Read("premises", $"Tila;Nimi;Pinta-ala\nA;Talo;{area}\nB;Halli;10,5\n");

        Assert.Equal([$"line 2 {code}"], reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
        Assert.Equal(["B|10.50"], _table.Rows("premises, area_m2", "premises_row"));
    }

    [Fact]
    public void AMeasureThatSaysOnePeriodTwiceKeepsItsFirstValue()
    {
        var reading = _table.Read("measures", "Mittari;Jakso;Arvo\nKävijät;2021;5\nKävijät;1-12/2021;6\n");

        Assert.Equal(["line 3 duplicate_row"], reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
    }

    [Fact]
    public void AMissingColumnIsNamed() =>
        Assert.Equal("missing_column", Assert.Throws<SourceFormatException>(() => _table.Read("premises-use", "Tila;Kustannus\nA;5\n")).Code);
}
