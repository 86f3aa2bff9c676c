using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Lines that are sums are checked and not loaded; a cost that only looks like one is not lost.</summary>
public sealed class LedgerSumsTests : IDisposable
{
    private const string Header = "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Selite\n";

    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [Theory]
    [InlineData("Yhteensä;;;;4,00;")]
    [InlineData(";;;YHTEENSÄ;4,00;")]
    [InlineData(";;Summa;;4,00;")]
    [InlineData(";;;;4,00;Kaikki yhteensä")]
    [InlineData(";;;;4,00;Total 2024")]
    [InlineData(";;;;4,00;")]
    [InlineData("2024;;;;4,00;loppusumma")]
    public void ASumInAnyShapeIsSkipped(string total)
    {
        var reading = _table.Read("ledger", Header + $"2024;1;1;4000;1,50;a\n2024;1;1;4000;2,50;b\n{total}\n");

        Assert.Equal((3, 2, 0, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
    }

    [Fact]
    public void ASumThatIsWrongByACentRefusesTheFile() =>
        Assert.Equal("total_differs", Assert.Throws<SourceFormatException>(() => _table.Read("ledger", Header + "2024;1;1;4000;1,50;a\n2024;1;1;4000;2,50;b\nYhteensä;;;;4,01;\n")).Code);

    [Fact]
    public void WhereRowsWereRejectedTheSumIsOnlyNoted()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1;4000;1,50;a\n2024;13;1;4000;2,50;b\nYhteensä;;;;4,00;\n");

        Assert.Equal((3, 1, 1, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Contains(reading.Notes, note => note.StartsWith("line 4: a sum of 4.00 (actual) where the lines above it sum to 1.50; rows were rejected", StringComparison.Ordinal));
    }

    [Fact]
    public void SumsOfPartsAndOfAllAreToldApart()
    {
        var reading = _table.Read("ledger", Header
            + "2024;1;1;4000;1,50;a\n2024;1;1;4010;2,00;a\n;;;;3,50;Yhteensä\n"
            + "2024;1;2;4000;2,50;b\n;;;;2,50;Yhteensä\n;;;;6,00;Kaikki yhteensä\n");

        Assert.Equal((6, 3, 0, 3), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void ASumAmongTheLinesThatNothingGivesIsNoted()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1;4000;1,50;a\n;;;;9,99;Yhteensä\n2024;1;2;4000;2,50;b\n");

        Assert.Equal((3, 2, 0, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.StartsWith("line 3: a sum of 9.99", Assert.Single(reading.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void ACostThatNamesNothingAndIsTheSumOfNothingIsRejectedAndNotLost()
    {
        var reading = _table.Read("ledger", Header + "2024;1;1;4000;1,50;a\n;;;;9,99;\n2024;1;2;4000;2,50;b\n");

        Assert.Equal((3, 2, 1, 0), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(("line 3", "missing_value"), (reading.Rejected[0].Place, reading.Rejected[0].Code));
    }

    [Fact]
    public void EachScenarioHasItsOwnSum()
    {
        var settings = TestTable.Settings("ledger", ("amount@budget", "Budjetti"), ("amount@actual", "Toteuma"));
        const string text = "Vuosi;Kuukausi;Kustannuspaikka;Tili;Budjetti;Toteuma\n2024;1;1;4000;1,00;1,10\n2024;1;1;4000;;2,20\n";

        var reading = _table.Read(settings, text + "Yhteensä;;;;1,00;3,30\n");
        Assert.Equal((6, 3, 0, 3), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));

        var error = Assert.Throws<SourceFormatException>(() => _table.Read(settings, text + "Yhteensä;;;;1,00;3,31\n"));
        Assert.Contains("line 4: found a sum of 3.31 (actual)", error.Message, StringComparison.Ordinal);
    }
}
