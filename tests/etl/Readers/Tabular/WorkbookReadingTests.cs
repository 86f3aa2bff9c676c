using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

public sealed class WorkbookReadingTests : IDisposable
{
    private static readonly object?[] Header = ["Vuosi", "Kausi", "Kustannuspaikka", "Tili", "Summa"];

    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [Fact]
    public void EverySheetThatHoldsATableIsReadWhateverItsOrderAndHeaders()
    {
        var reading = _table.ReadWorkbook(TestTable.Settings("ledger"),
            ("Kansi", "", [["Koivurannan kirjanpito"], ["Vuosi", 2024], ["Laatija", "talous"]]),
            ("Kevät", "", [["Pääkirja 2024"], [null], Header, [2024, 1, "0100", 4000, 1234.5], [2024, new DateOnly(2024, 2, 29), "0100", 4000, "1 234,50"], [null], [2024, "3", "0100", 4000, "−5"]]),
            ("Syksy", "", [["amount", "Account", "cost center", "Period", "Year", "Text"], [7.25, 4000, "0200", 11, 2024, "syksy"]]),
            ("Vanha", "state=\"hidden\"", [Header, [2023, 1, "0100", 4000, 1]]));

        Assert.Equal((4, 4, 0, 0), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(
            ["Kevät|4|1|0100|1234.50", "Kevät|5|2|0100|1234.50", "Kevät|7|3|0100|-5.00", "Syksy|2|11|0200|7.25|syksy"],
            _table.Rows("sheet, line, month, cost_center, amount, line_text"));
        Assert.Equal("sheet Kevät, row 4", reading.FirstRows[0]["place"]);
        Assert.Contains(reading.Notes, note => note.Contains("Kansi", StringComparison.Ordinal));
        Assert.Contains(reading.Notes, note => note.Contains("Vanha is hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void ASheetThatLacksOneColumnIsATableWithAMistakeAndNotLeftOut()
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.ReadWorkbook(TestTable.Settings("ledger"),
            ("A", "", [Header, [2024, 1, "1", 4000, 1]]),
            ("B", "", [["Vuosi", "Kausi", "Kustannuspaikka", "Tilli", "Summa"], [2024, 1, "1", 4000, 1]])));

        Assert.Equal("missing_column", error.Code);
        Assert.Contains("sheet B, row 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FormulasGiveTheirStoredResultsAndWithoutThoseTheFileIsRefused()
    {
        _table.ReadWorkbook(TestTable.Settings("ledger"), ("A", "", [["Vuosi", "Kausi", "Kustannuspaikka", "Tili", "Summa", "Selite"], [2024, 1, "1", 4000, new TestWorkbook.Formula("12.5"), new TestWorkbook.Formula("", "str")]]));
        Assert.Equal(["12.50"], _table.Rows("amount"));

        var error = Assert.Throws<SourceFormatException>(() => _table.ReadWorkbook(TestTable.Settings("ledger"), ("A", "", [Header, [2024, 1, "1", 4000, new TestWorkbook.Formula(null)]])));
        Assert.Equal("formula_without_value", error.Code);
    }

    [Fact]
    public void PercentagesOfAWorkbookAreShares()
    {
        _table.ReadWorkbook(TestTable.Settings("allocation-rules"), ("Säännöt", "", [["Lähettäjä", "Vastaanottaja", "Osuus"], ["0900", "P1", new TestWorkbook.Percent(0.25m)], ["0900", "P2", 0.75]]));

        Assert.Equal(["P1|0.25", "P2|0.75"], _table.Rows("receiver, cast(weight as double)", table: "allocation_rule_row"));
    }

    [Fact]
    public void ASumAtTheFootOfASheetIsHeldAgainstThatSheet()
    {
        var reading = _table.ReadWorkbook(TestTable.Settings("ledger"),
            ("A", "", [Header, [2024, 1, "1", 4000, 1.1], [2024, 1, "1", 4000, 2.2], ["Yhteensä", null, null, null, 3.3]]),
            ("B", "", [Header, [2024, 2, "1", 4000, 5], [null, null, null, null, 5]]));

        Assert.Equal((5, 3, 0, 2), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Throws<SourceFormatException>(() => _table.ReadWorkbook(TestTable.Settings("ledger"), ("A", "", [Header, [2024, 1, "1", 4000, 1.1], ["Yhteensä", null, null, null, 1.11]])));
    }

    [Fact]
    public void AWorkbookWithoutAnyTableOfTheKindIsRefusedByName()
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.ReadWorkbook(TestTable.Settings("outputs"), ("A", "", [["Nimi", "Osoite"], ["a", "b"]])));

        Assert.Equal("no_rows", error.Code);
    }
}
