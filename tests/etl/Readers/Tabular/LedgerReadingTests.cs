using System.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

public sealed class LedgerReadingTests : IDisposable
{
    private const string Header = "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Selite\n";

    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [SkippableFact]
    public void ARealLedgerLoadsWithColumnsAndConstantsAlone()
    {
        var settings = TestTable.Settings("ledger",
            ("cost_center", "Rapo2011hierarkia Taso 05 - Avain - Category Code"), ("account", "Tilinumero Taso 0 - Avain - Category Code"),
            ("service", "Rapo2011hierarkia Taso 03 - Avain - Pitkä nimi"), ("amount@budget", "Budjetti eur"), ("amount@actual", "Toteuma eur")) with
        {
            Constants = new Dictionary<string, string> { ["year"] = "2011", ["month"] = "12" },
        };

        var reading = _table.ReadFile(settings, Repository.Shared("data/jyvaskyla-ledger-2011-part.csv"));

        // 700 lines below the header, an amount of each scenario in each.
        Assert.Equal((1400, 1400, 0, 0), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        // Summed independently, with a CSV reader and whole numbers.
        Assert.Equal(RealSums, _table.Rows("service, scenario, amount", where: "true", table: "ledger_row") is { } rows
            ? [.. rows.Select(row => row.Split('|')).GroupBy(row => $"{row[0]}|{row[1]}").Select(group => $"{group.Key}|{group.Sum(row => decimal.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)):0}").Order(StringComparer.Ordinal)]
            : []);
        Assert.Equal("line 2", reading.FirstRows[0]["place"]);
    }

    private static readonly string[] RealSums = ["Investointiosa kaupu|actual|0", "Investointiosa kaupu|budget|0", "Konsernihallinto|actual|16083564", "Konsernihallinto|budget|15960937", "Sosiaali- ja terveys|actual|312630939", "Sosiaali- ja terveys|budget|304983966"];

    [Fact]
    public void FinnishNumbersDatesAndHeadersAreRead()
    {
        var reading = _table.Read("ledger", Header
            + "2024;1;1000;4000;1 234,50;Palkat\n"
            + "2024;2024-02;1000;4000;−5;a\n"
            + "2024;03/2024;1000;4000;5-;b\n"
            + "2024;1.4.2024;1000;4000;(5,25);c\n"
            + "2024;toukokuu;1000;4000;1,5 M€;d\n"
            + "2024;202406;1000;4000;12 t€;e\n"
            + "2024;7;1000;4000;1.234,56;f\n");

        Assert.Equal((7, 7), (reading.RowsRead, reading.RowsStaged));
        Assert.Equal(
            ["2|1|1234.50", "3|2|-5.00", "4|3|-5.00", "5|4|-5.25", "6|5|1500000.00", "7|6|12000.00", "8|7|1234.56"],
            _table.Rows("line, month, amount"));
        Assert.Equal(new ReportingPeriod(new DateOnly(2024, 1, 1), new DateOnly(2024, 7, 31)), reading.Period);
    }

    [Fact]
    public void AMonthThatHoldsItsYearNeedsNoYearColumn()
    {
        _table.Read("ledger", "Kausi;Kustannuspaikka;Tili;Euroa\n2023-11;10;4000;1,00\n31.12.2024;10;4000;2,00\n");

        Assert.Equal(["2023|11|1.00", "2024|12|2.00"], _table.Rows("year, month, amount"));
    }

    [Fact]
    public void EachBadRowIsRejectedWithItsPlaceAndAllOthersLoad()
    {
        var reading = _table.Read("ledger", "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Skenaario\n"
            + "2024;1;1000;4000;1,50;toteuma\n"
            + "2024;13;1000;4000;1,50;toteuma\n"
            + "2024;1;1000;4000;abc;toteuma\n"
            + "vuosi;1;1000;4000;1,50;toteuma\n"
            + "2024;1;;4000;1,50;toteuma\n"
            + "2024;1;1000;4000;;toteuma\n"
            + "2024;1;1000;4000;1,50;arvaus\n"
            + "2024;1;1000;4000;2,50;Talousarvio\n");

        Assert.Equal((8, 2, 6, 0), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(
            ["line 3 bad_month", "line 4 bad_number", "line 5 bad_year", "line 6 missing_value", "line 7 missing_value", "line 8 unknown_scenario"],
            reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
        Assert.Equal("2024 | 1 | 1000 | 4000 | abc | toteuma", reading.Rejected[1].RawText);
        Assert.StartsWith("amount is no number", reading.Rejected[1].Message, StringComparison.Ordinal);
        Assert.Equal(["2|actual|1.50", "9|budget|2.50"], _table.Rows("line, scenario, amount"));
    }

    [Fact]
    public void AnUnclosedQuoteCostsItsOwnLine()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1000;4000;1,50;\"a\"\n2024;1;1000;4000;2,50;\"b\n2024;1;1000;4000;3,50;c\n2024;1;1000;4000;4,50;\"d\ne\"\n");

        Assert.Equal(["2|1.50|a", "4|3.50|c", "5|4.50|d e"], _table.Rows("line, amount, line_text"));
        var broken = Assert.Single(reading.Rejected);
        Assert.Equal(("line 3", "broken_line", "2024;1;1000;4000;2,50;\"b"), (broken.Place, broken.Code, broken.RawText));
        Assert.Equal((4, 3, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected));
    }

    [Fact]
    public void ALineWithTooManyFieldsIsBrokenAndBlankLinesAreNoRows()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1000;4000;1,50;a\n\n2024;1;1000;4000;2,50;b;c\n2024;1;1000;4000;3,50\n\n");

        Assert.Equal(["2|1.50", "5|3.50"], _table.Rows("line, amount"));
        Assert.Equal("7 fields where the header has 6. Correct the line and drop the file again.", Assert.Single(reading.Rejected).Message);
    }

    [Fact]
    public void TheCarefulWayGivesTheRowsOfThePlainOne()
    {
        var lines = string.Concat(Enumerable.Range(1, 500).Select(number => $"2024;{1 + (number % 12)};{number % 7};40{number % 10}0;{number},{number % 10}0;Rivi \"\"{number}\n".Replace("\"\"", number % 3 == 0 ? "\"" : "", StringComparison.Ordinal)));
        _table.Read("ledger", Header + lines);
        var plain = _table.Rows("line, year, month, cost_center, account, amount, line_text");

        // A blank line among the last takes the file the other way.
        _table.Read("ledger", Header + lines + "\n2024;1;1;4000;0,00;viimeinen\n");
        var careful = _table.Rows("line, year, month, cost_center, account, amount, line_text");

        Assert.Equal(500, plain.Count);
        Assert.Equal(plain, careful.SkipLast(1));
        Assert.Equal("503|2024|1|1|4000|0.00|viimeinen", careful[^1]);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void EveryEncodingGivesTheSameLetters(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);

        _table.Read("ledger", Header.Replace("Summa", "Määrä", StringComparison.Ordinal) + "2024;1;1000;4000;1\u00a0234,50;Päiväkoti Å – 5 €\n", encoding);

        Assert.Equal(["1234.50|Päiväkoti Å – 5 €"], _table.Rows("amount, line_text"));
    }

    [Fact]
    public void ASumAtTheFootIsCheckedAndNotLoaded()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1000;4000;1,50;a\n2024;1;1000;4000;2,50;b\nYhteensä;;;;4,00;\n");

        Assert.Equal((3, 2, 0, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
    }

    [Fact]
    public void ASumThatItsLinesDoNotGiveRefusesTheFile()
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.Read("ledger", Header + "2024;1;1000;4000;1,50;a\n;;;;4,00;\n"));

        Assert.Equal("total_differs", error.Code);
        Assert.Contains("line 3: found a sum of 4.00 (actual) where the lines above it sum to 1.50", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SubtotalsAndRepeatedHeadersAreSkipped()
    {
        var reading = _table.Read("ledger", "Kuukausitaulu\n\n" + Header
            + "2024;1;1000;4000;1,50;a\n2024;1;1000;Yhteensä;1,50;\n" + Header + "2024;1;2000;4000;2,50;b\n2024;1;2000;Yhteensä;2,50;\n");

        Assert.Equal((5, 2, 0, 3), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(["4|1.50", "7|2.50"], _table.Rows("line, amount"));
    }

    [Fact]
    public void NumbersThatCanBeReadTwoWaysAreNotGuessed()
    {
        const string text = "vuosi;kuukausi;kustannuspaikka;tili;summa\n2024;1;1;4000;1.234\n2024;1;1;4000;12.500\n";

        var error = Assert.Throws<SourceFormatException>(() => _table.Read("ledger", text));
        Assert.Equal("ambiguous_numbers", error.Code);

        _table.Read(TestTable.Settings("ledger") with { DecimalSign = ",", ThousandsSign = "." }, text);
        Assert.Equal(["1234.00", "12500.00"], _table.Rows("amount"));
        _table.Read("ledger", text, known: ".");
        Assert.Equal(["1.23", "12.50"], _table.Rows("amount"));
    }

    [Fact]
    public void AMissingColumnIsNamedWithTheHeadersThatAreThere()
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.Read("ledger", "Vuosi;Kuukausi;Kustannuspaikka;Tilli;Summa\n2024;1;1;4000;1,00\n"));

        Assert.Equal("missing_column", error.Code);
        Assert.Contains("found no column for account", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"Tilli\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStrictSourceRefusesColumnsThatItDoesNotKnow()
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.Read(TestTable.Settings("ledger") with { IsStrict = true }, "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Väri\n2024;1;1;4000;1,00;x\n"));

        Assert.Equal("unknown_column", error.Code);
        Assert.Contains("\"Väri\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APlainLedgerOfManyLinesKeepsItsLineNumbers()
    {
        var file = _table.Path("big.csv");
        using (var writer = new StreamWriter(file))
        {
            writer.Write("year,month,cost_center,account,amount\n");
            for (var number = 1; number <= 300_000; number++) writer.Write($"2024,{1 + (number % 12)},{number % 600},{4000 + (number % 300)},{number % 1000}.25\n");
        }

        var reading = _table.ReadFile(TestTable.Settings("ledger"), file);

        Assert.Equal((300_000, 300_000), (reading.RowsRead, reading.RowsStaged));
        // Line 123,457 is the 123,456th row: month 1 + 0, centre 456, amount 456.25.
        Assert.Equal(["1|456|456.25"], _table.Rows("month, cost_center, amount", where: "line = 123457"));
        // 300 times each of 0..999, and a quarter on each row: 300 * 499,500 + 75,000.
        Assert.Equal(["149925000.00"], _table.Rows("sum(amount)", where: "true group by all", table: "ledger_row") is [var sum] ? [sum] : []);
    }
}
