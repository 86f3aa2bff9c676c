using System.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Files that are damaged, mislabelled or made to break a reader: each is read rightly, row by row, or refused by name.</summary>
public sealed class HostileTableTests : IDisposable
{
    private const string Header = "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Selite\n";

    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [Theory]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("1,2,3")]
    [InlineData("12 34,50")]
    [InlineData("1.234")]
    [InlineData("1,234.50")]
    [InlineData("12.50")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("(5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("5 %")]
    [InlineData("#ARVO!")]
    [InlineData("99999999999999999999999999,00")]
    [InlineData("99999999999999999 M€")]
    [InlineData("9999999999999999999999999999999999999999 M€")]
    [InlineData("12345678901234567,00")]
    public void AnAmountThatTheFilesSignsDoNotExplainIsRejectedAndNeverMisread(string amount)
    {
        var reading = _table.Read("ledger", Header + $"2024;1;1;4000;1,50;a\n2024;1;1;4000;{amount};b\n2024;1;1;4000;2,50;c\n");

        Assert.Equal(["1.50", "2.50"], _table.Rows("amount"));
        Assert.Equal(("line 3", "bad_number"), (Assert.Single(reading.Rejected).Place, reading.Rejected[0].Code));
    }

    [Theory]
    [InlineData("1234567890123456,78", "1234567890123456.78")]
    [InlineData("+5", "5.00")]
    [InlineData("- 5", "-5.00")]
    [InlineData("−1 234,50 €", "-1234.50")]
    [InlineData("(1 234,50)", "-1234.50")]
    [InlineData("1\u202f234\u00a0567,5", "1234567.50")]
    [InlineData("1.234.567", "1234567.00")]
    [InlineData("€ 12", "12.00")]
    [InlineData("12 milj. €", "12000000.00")]
    [InlineData("0", "0.00")]
    public void AmountsAreReadInEveryFinnishForm(string amount, string expected)
    {
        _table.Read("ledger", Header + $"2024;1;1;4000;1,50;a\n2024;1;1;4000;{amount};b\n");

        Assert.Equal(["1.50", expected], _table.Rows("amount"));
    }

    [Theory]
    [InlineData("2e03", "1", "bad_year")]
    [InlineData("0x7E", "1", "bad_year")]
    [InlineData("24", "1", "bad_year")]
    [InlineData("2024", "13", "bad_month")]
    [InlineData("2024", "0", "bad_month")]
    [InlineData("2024", "2024-13", "bad_month")]
    [InlineData("2024", "32.1.2024", "bad_month")]
    [InlineData("2024", "1e", "bad_month")]
    public void YearsAndMonthsThatAreNoneAreRejected(string year, string month, string code)
    {
        var reading = _table.Read("ledger", Header + $"2024;1;1;4000;1,50;a\n{year};{month};1;4000;2,50;b\n");

        Assert.Equal(code, Assert.Single(reading.Rejected).Code);
    }

    [Fact]
    public void HeadersAndConstantsThatLookLikeCodeAreTexts()
    {
        var settings = TestTable.Settings("ledger", ("amount", "Summa 'eur' {0} \"x\"")) with { Constants = new Dictionary<string, string> { ["text"] = "it's {0} '; drop table raw.ledger_row; --", ["year"] = "2024" } };

        var reading = _table.Read(settings, "Kuukausi;Kustannus\u00a0paikka;TILI;\"Summa 'eur' {0} \"\"x\"\"\";O'Hara; $1 ?\n1;{};'4000';1,50;z;y\n");

        Assert.Equal(["2024|1|{}|'4000'|1.50|it's {0} '; drop table raw.ledger_row; --"], _table.Rows("year, month, cost_center, account, amount, line_text"));
        Assert.Equal(["O'Hara", "$1 ?"], reading.Columns.LeftAside);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void EveryLineEndGivesTheSameLines(string end)
    {
        _table.Read("ledger", ("\uFEFF" + Header + "2024;1;1;4000;1,50;a\n2024;2;1;4000;2,50;b\n").Replace("\n", end, StringComparison.Ordinal));

        Assert.Equal(["2|1|1.50", "3|2|2.50"], _table.Rows("line, month, amount"));
    }

    [Theory]
    [InlineData("\"Vuosi\";\"Kuukausi\";\"Kustannuspaikka\";\"Tili\";\"Summa\"\n\"2024\";\"1\";\"a;b\";\"4000\";\"1 234,50\"\n")]
    [InlineData("Vuosi\tKuukausi\tKustannuspaikka\tTili\tSumma\n2024\t1\ta;b\t4000\t1234,50\n")]
    [InlineData("year,month,cost_center,account,amount\n2024,1,a;b,4000,\"1,234.50\"\n")]
    [InlineData("year|month|cost centre|account|amount\n2024|1|a;b|4000|1234.50\n")]
    [InlineData("Vuosi;Kuukausi;\"Kustannus-\npaikka\";Tili;\"Summa\neur\"\n2024;1;\"a;b\";4000;1234,5\n")]
    public void DelimitersAndQuotesAreToldFromTheFile(string text)
    {
        _table.Read("ledger", text);

        Assert.Equal(["a;b|4000|1234.50"], _table.Rows("cost_center, account, amount"));
    }

    [Fact]
    public void AFileWithOnlyAHeaderHoldsNoRows()
    {
        Assert.Equal((0, 0), (_table.Read("ledger", Header).RowsRead, _table.Read("ledger", Header.TrimEnd()).RowsStaged));
        Assert.Equal(0, _table.Read("price-index", "Vuosi;Indeksi\n\n\n").RowsRead);
    }

    [Theory]
    [InlineData("", "empty_document")]
    [InlineData("\n\n", "no_rows")]
    [InlineData("%PDF-1.7\nx", "wrong_kind")]
    [InlineData("<html><body><table><tr><td>Vuosi</td></tr></table></body></html>", "wrong_kind")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "wrong_kind")]
    [InlineData("Hyvää päivää\n", "missing_column")]
    public void WhatIsNoTableIsRefusedByName(string text, string code) => Assert.Equal(code, Assert.Throws<SourceFormatException>(() => _table.Read("ledger", text)).Code);

    [Fact]
    public void AnImageNamedAsATableIsRefused()
    {
        var file = _table.Path("kuva.csv");
        File.WriteAllBytes(file, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);

        Assert.Equal("wrong_kind", Assert.Throws<SourceFormatException>(() => _table.ReadFile(TestTable.Settings("ledger"), file)).Code);
    }

    [Fact]
    public void ALineWithoutAnEndIsRefusedAfterItsLimit()
    {
        var file = _table.Path("endless.csv");
        File.WriteAllText(file, Header + "2024;1;1;4000;1,50;" + new string('x', 10_000_000) + "\n");

        Assert.Equal("line_too_long", Assert.Throws<SourceFormatException>(() => _table.ReadFile(TestTable.Settings("ledger"), file)).Code);
    }

    [Fact]
    public void LongTextsAndTextsOverManyLinesAreRead()
    {
        var lines = string.Join('\n', Enumerable.Repeat(new string('ä', 200_000), 15));

        var reading = _table.Read("ledger", Header + $"2024;1;1;4000;1,50;\"{lines}\"\n2024;1;1;4000;2,50;b\n");

        Assert.Equal((2, 2), (reading.RowsRead, reading.RowsStaged));
        // 15 lines of 200,000 letters and the 14 spaces that their ends became.
        Assert.Equal(["2|1.50|3000014", "17|2.50|1"], _table.Rows("line, amount, length(line_text)"));
    }

    [Fact]
    public void AQuoteThatIsNeverClosedNearTheEndCostsItsOwnLine()
    {
        var text = new StringBuilder(Header);
        for (var number = 1; number <= 5000; number++) text.Append(number == 4990 ? "2024;1;1;4000;1,00;\"auki\n" : "2024;1;1;4000;1,00;x\n");

        var reading = _table.Read("ledger", text.ToString());

        Assert.Equal((5000, 4999, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected));
        Assert.Equal("line 4991", reading.Rejected[0].Place);
    }

    [Fact]
    public void ABadQuoteInTheLastLineCostsThatLine()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1;4000;1,00;a\n2024;1;1;4000;2,00;\"b");

        Assert.Equal((2, 1, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected));
    }

    [Fact]
    public void NulCharactersAreLeftOut()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1;4000;1,00;a\0b\n2024;1;1;4000;2,00;c\n");

        Assert.Equal((2, 2), (reading.RowsRead, reading.RowsStaged));
        Assert.Equal(["1.00", "2.00"], _table.Rows("amount"));
    }

    [Fact]
    public void ALedgerOfWholeNumbersNeedsNoSigns()
    {
        var reading = _table.Read("ledger", Header + "2024;1;0010;4000;100;a\n2024;1;0010;4000;-2000;b\n2024;1;0010;4000;3 000;c\n");

        Assert.Null(reading.ShownDecimalSign);
        Assert.Equal(["0010|100.00", "0010|-2000.00", "0010|3000.00"], _table.Rows("cost_center, amount"));
    }
}
