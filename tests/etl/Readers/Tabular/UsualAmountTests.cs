using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

public sealed class UsualAmountTests : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    public UsualAmountTests()
    {
        _connection.Open();
        foreach (var macro in SqlCatalog.Load().ReadingMacros) _connection.Execute(macro);
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("1234,5", ",", "1234.50")]
    [InlineData("-1 234 567,05", ",", "-1234567.05")]
    [InlineData("1.234,50", ",", "1234.50")]
    [InlineData("1.234.567,89-", ",", "-1234567.89")]
    [InlineData("−12\u00a0345,60", ",", "-12345.60")]
    [InlineData("12\u202f345,60", ",", "12345.60")]
    [InlineData("1 234.5", ".", "1234.50")]
    [InlineData("1234.56", "any", "1234.56")]
    public void AUsualAmountIsReadAtOneLook(string cell, string decimalSign, string euros) => Assert.Equal(euros, Read("read_amount", cell, decimalSign));

    [Fact]
    public void AnAmountIsTheSameByEitherWay()
    {
        string[] cells =
        [
            "0", "5", "-5", "5-", "--5", "-5-", "+5,00", "- 5,00", "(5)", "5,", ",5", "1,5 M€", "5,123", "1.234", "1,234", "1 23,4", "1.23,4", "1234.567,89", "1.234 567,89",
            "1.234,50", "1,234.50", "1 234,50", "1 234.50", "1 234,50-", "−1 234,25", "-−5,25", "12 345 678", "0012,30", "9999999999999,99", "99999999999999,99",
            "123 456 789 012 345,10", "1\u00a0234,5", "1\u202f234\u00a0567,5", "12 %", "abc", "-", "",
        ];
        foreach (var cell in cells)
        {
            foreach (var decimalSign in (string[])[",", ".", "any"])
            {
                Assert.Equal((cell, decimalSign, Read("read_money", cell, decimalSign)), (cell, decimalSign, Read("read_amount", cell, decimalSign)));
            }
        }
    }

    [Theory]
    [InlineData(" 4000", "4000")]
    [InlineData("4000\t", "4000")]
    [InlineData("\u00a0Äidinkieli\u202f", "Äidinkieli")]
    [InlineData("\ufeff12 ", "12")]
    [InlineData("a b", "a b")]
    [InlineData("~", "~")]
    public void ATextHasNoWhiteSpaceAroundIt(string cell, string text) => Assert.Equal(text, _connection.Scalar<string>($"select read_text({DuckDBCommands.Literal(cell)})"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u00a0")]
    public void ACellOfWhiteSpaceIsNoText(string cell) => Assert.True(_connection.Scalar<bool>($"select read_text({DuckDBCommands.Literal(cell)}) is null"));

    private string Read(string macro, string cell, string decimalSign) =>
        _connection.Scalar<string>($"select coalesce(cast({macro}({DuckDBCommands.Literal(cell)}, '{decimalSign}', '') as varchar), 'none')");
}
