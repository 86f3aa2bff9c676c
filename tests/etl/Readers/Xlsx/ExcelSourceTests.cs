using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Tests.Readers.Formats;

namespace StrategyWarehouse.Etl.Tests.Readers.Xlsx;

public sealed class ExcelSourceTests
{
    [Fact]
    public void EverySheetIsATableWhosePlacesAreTheSheetsOwn()
    {
        var document = TestSource.Read(
            OfficeFile.Excel([("Tavoitteet", "", Sheet(Row(3, Text("B3", "Tavoite"), Text("D3", "Tila")), Row(5, Text("B5", "1. Puisto"), Text("D5", "valmis")))), ("Mittarit & luvut", "", Sheet(Row(1, Text("A1", "Mittari"))))]),
            "a.xlsx");

        Assert.Equal(["|Tavoite||Tila", "", "|1. Puisto||valmis"], TestSource.Rows(document.Tables[0]));
        Assert.Equal(["Mittari"], TestSource.Rows(document.Tables[1]));
        Assert.Equal("sheet Tavoitteet, row 5, column D", document.Locate(document.Lines[3]));
        Assert.Equal("sheet Tavoitteet, row 5", document.Locate(document.Tables[0].Rows[2].Span));
        Assert.Equal("sheet Mittarit & luvut, row 1, column A", document.Locate(document.Lines[4]));
    }

    [Fact]
    public void HiddenSheetsAreLeftOutAndNoted()
    {
        var sheet = Sheet(Row(1, Text("A1", "x")));
        var document = TestSource.Read(OfficeFile.Excel([("Näkyvä", "", sheet), ("Piilo", "state=\"hidden\"", sheet), ("Syvällä", "state=\"veryHidden\"", sheet)]), "a.xlsx");

        Assert.Single(document.Tables);
        Assert.Equal(["The sheet Piilo is hidden and was left out.", "The sheet Syvällä is hidden and was left out."], document.Notes);
    }

    [Fact]
    public void MergedCellsAreReadAsMerged()
    {
        var document = Read(
            Sheet(Row(1, Text("A1", "Seuranta 2024")), Row(2, Text("A2", "Luonto"), Text("B2", "Metsä"), Text("C2", "3")), Row(3, Text("B3", "Järvi")), Row(4, Text("B4", "Suo"), Text("A4", "peitetty")), Row(5, Text("B5", "Katu")))
            + "<mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C2:D4\"/><mergeCell ref=\"A7:A9\"/><mergeCell ref=\"A5\"/></mergeCells>");

        Assert.Equal(["Seuranta 2024|[]|[]", "Luonto|Metsä|3", "[Luonto]|Järvi|[3]", "[Luonto]|Suo|[3]", "|Katu|"], TestSource.Rows(document.Tables[0]));
        Assert.Equal("sheet Taul1, row 2", document.Locate(document.Rows[3].Cells[0].Span));
        Assert.Contains(document.Notes, note => note.Contains("behind merged cells", StringComparison.Ordinal));
    }

    [Fact]
    public void AMergedRangeWithoutTextInheritsNothingFromTheRowAboveIt()
    {
        var document = Read(Sheet(Row(1, Text("A1", "a"), Text("B1", "b")), Row(2, Text("B2", "c")), Row(3, Text("B3", "d"))) + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");

        Assert.Equal(["a|b", "|c", "|d"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void SharedInlineAndFormulaTextsAreRead()
    {
        var document = TestSource.Read(
            OfficeFile.Excel(
                Sheet(Row(1, "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>kaksi </t></r><r><t>osaa</t></r></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>tulos</v></c><c r=\"D1\"><f>1+1</f><v>2</v></c><c r=\"E1\"><f>1+1</f></c><c r=\"F1\" t=\"b\"><v>1</v></c><c r=\"G1\" t=\"e\"><v>#N/A</v></c><c r=\"H1\" t=\"s\"><v>7</v></c><c r=\"I1\" t=\"s\"><v>2</v></c>")),
                strings: "<si><t>nolla</t></si><si><r><t>jaettu</t></r><r><t xml:space=\"preserve\"> teksti</t></r><rPh sb=\"0\" eb=\"1\"><t>lausutaan</t></rPh></si><si><t>kaksi_x000D_\nriviä</t></si>"),
            "a.xlsx");

        Assert.Equal(["jaettu teksti|kaksi osaa|tulos|2||TRUE|#N/A||kaksi/riviä"], TestSource.Rows(document.Tables[0]));
        Assert.Contains(document.Notes, note => note.Contains("formulas without a stored result", StringComparison.Ordinal));
        Assert.Contains(document.Notes, note => note.Contains("#N/A", StringComparison.Ordinal));
    }

    // Serial 44469 is 2021-09-30: 44197 is 2021-01-01, and 272 days follow.
    [Theory]
    [InlineData("2021", "General", "2021")]
    [InlineData("2021.0", "General", "2021")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("-12.50", "#,##0.00", "-12.5")]
    [InlineData("1.5E+3", "General", "1500")]
    [InlineData("1234567890123", "0", "1234567890123")]
    [InlineData("0.75", "0%", "75 %")]
    [InlineData("0.07", "0.0%", "7 %")]
    [InlineData("1.125", "0.0\\ %", "112.5 %")]
    [InlineData("44469", "d.m.yyyy", "2021-09-30")]
    [InlineData("44469", "[$-40B]d. mmmm\"ta\" yyyy;@", "2021-09-30")]
    [InlineData("44469.5", "d.m.yyyy\\ h:mm", "2021-09-30 12:00")]
    [InlineData("44469", "d.m.yyyy h:mm", "2021-09-30")]
    [InlineData("44469", "mmm\\-yy", "2021-09")]
    [InlineData("44469", "yyyy", "2021")]
    [InlineData("0.354166666666667", "h:mm", "08:30")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("59", "d.m.yyyy", "1900-02-28")]
    [InlineData("61", "d.m.yyyy", "1900-03-01")]
    [InlineData("-5", "d.m.yyyy", "-5")]
    [InlineData("99999999", "d.m.yyyy", "99999999")]
    [InlineData("150", "0\" päivää\"", "150")]
    [InlineData("12", "[Red]0;[Blue]-0", "12")]
    [InlineData("1E+300", "General", "1E+300")]
    [InlineData("jotain", "General", "jotain")]
    public void NumbersReadAlikeWhateverTheMachinesCulture(string stored, string format, string expected)
    {
        var styles = $"<numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"{OfficeFile.Escape(format)}\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";

        var document = TestSource.Read(OfficeFile.Excel(Sheet(Row(1, $"<c r=\"A1\" s=\"1\"><v>{stored}</v></c>")), styles: styles), "a.xlsx");

        Assert.Equal([expected], TestSource.Texts(document));
    }

    [Theory]
    [InlineData(9, "0.5", "50 %")]
    [InlineData(14, "44469", "2021-09-30")]
    [InlineData(17, "44469", "2021-09")]
    [InlineData(20, "0.5", "12:00")]
    [InlineData(22, "44469.25", "2021-09-30 06:00")]
    [InlineData(4, "1234.5", "1234.5")]
    public void BuiltInFormatsAreKnown(int id, string stored, string expected)
    {
        var document = TestSource.Read(OfficeFile.Excel(Sheet(Row(1, $"<c r=\"A1\" s=\"0\"><v>{stored}</v></c>")), styles: $"<cellXfs><xf numFmtId=\"{id}\"/></cellXfs>"), "a.xlsx");

        Assert.Equal([expected], TestSource.Texts(document));
    }

    [Fact]
    public void AWorkbookMayCountItsDaysFrom1904()
    {
        var document = TestSource.Read(OfficeFile.Excel(Sheet(Row(1, "<c r=\"A1\" s=\"0\"><v>43007</v></c>")), styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", workbookProperties: "<workbookPr date1904=\"1\"/>"), "a.xlsx");

        Assert.Equal(["2021-09-30"], TestSource.Texts(document));
    }

    [Fact]
    public void CellsWithoutAnAddressFollowEachOther()
    {
        var document = Read("<sheetData><row><c t=\"str\"><v>a</v></c><c/><c t=\"str\"><v>c</v></c></row><row><c t=\"str\"><v>d</v></c></row></sheetData>");

        Assert.Equal(["a||c", "d||"], TestSource.Rows(document.Tables[0]));
        Assert.Equal("sheet Taul1, row 2, column A", document.Locate(document.Lines[2]));
    }

    [Fact]
    public void AStrayCellFarOutWidensTheGridOnly()
    {
        var document = Read(Sheet(Row(1, Text("A1", "a")), Row(1_048_576, Text("XFD1048576", "z"))));

        Assert.Equal(3, document.Rows.Count);
        Assert.Equal("sheet Taul1, row 1048576, column XFD", document.Locate(document.Lines[1]));
    }

    private static SourceDocument Read(string sheet) => TestSource.Read(OfficeFile.Excel(sheet), "a.xlsx");

    private static string Sheet(params string[] rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    private static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Text(string address, string text) => $"<c r=\"{address}\" t=\"str\"><v>{text}</v></c>";
}
