using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Tests.Readers.Formats;

namespace StrategyWarehouse.Etl.Tests.Readers.Docx;

public sealed class WordSourceTests
{
    [Fact]
    public void ParagraphsAndTableCellsAreLinesInReadingOrderWithTheirPlaces()
    {
        var document = Read(Paragraph("Tavoitteet 2024") + Paragraph("") + Table(Row(Cell("Tavoite"), Cell("Mittari")), Row(Cell("1. Puisto"), Cell(""))) + Paragraph("Loppusanat") + Table(Row(Cell("Muu"))));

        Assert.Equal(
            ["paragraph 1: Tavoitteet 2024", "table 1, row 1, column 1: Tavoite", "table 1, row 1, column 2: Mittari", "table 1, row 2, column 1: 1. Puisto", "paragraph 2: Loppusanat", "table 2, row 1, column 1: Muu"],
            document.Lines.Select(line => $"{document.Locate(line)}: {line.Text}"));
        Assert.Equal(["Tavoite|Mittari", "1. Puisto|"], TestSource.Rows(document.Tables[0]));
        Assert.Equal("table 1, row 2", document.Locate(document.Tables[0].Rows[1].Span));
        Assert.Equal(["Muu"], TestSource.Rows(document.Tables[1]));
    }

    [Fact]
    public void MergedCellsAreReadAsMerged()
    {
        var document = Read(Table(
            Row(Cell("Seuranta 1-4/2024", Span(3))),
            Row(Cell("Teema"), Cell("Tavoite"), Cell("Tila")),
            Row(Cell("Luonto", Merge("restart")), Cell("Metsä"), Cell("3", Merge("restart"))),
            Row(Cell("", Merge(null)), Cell("Järvi"), Cell("", Merge(null))),
            Row(Cell("", Merge("continue")), Cell("Suo", Span(2))),
            Row(Cell("Talous", Span(2)), Cell("5"))));

        Assert.Equal(
            ["Seuranta 1-4/2024|[]|[]", "Teema|Tavoite|Tila", "Luonto|Metsä|3", "[Luonto]|Järvi|[3]", "[Luonto]|Suo|[]", "Talous|[]|5"],
            TestSource.Rows(document.Tables[0]));
        Assert.Equal("table 1, row 3", document.Locate(document.Rows[4].Cells[0].Span));
        Assert.Single(document.Lines, line => line.Text == "Luonto");
    }

    [Fact]
    public void ABlockMergedOverRowsAndColumnsRepeatsItsTextInItsFirstColumnAlone()
    {
        var document = Read(Table(
            Row(Cell("Iso", Span(2) + Merge("restart")), Cell("a")),
            Row(Cell("", Span(2) + Merge(null)), Cell("b"))));

        Assert.Equal(["Iso|[]|a", "[Iso]|[]|b"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void CellsMergedTheOldWayAndRowsThatStartFurtherRightKeepTheGrid()
    {
        var document = Read(Table(
            Row(Cell("Yli", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("c")),
            Row("<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", Cell("C"))));

        Assert.Equal(["Yli|[]|c", "||C"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void ParagraphsAndBreaksInACellArePartedByLineEnds()
    {
        var document = Read(Table(Row($"<w:tc>{Paragraph("Uusitaan valot", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")}{Paragraph("")}<w:p><w:r><w:t>Pestään</w:t><w:br/><w:t>ikkunat</w:t></w:r></w:p></w:tc>", Cell("Talkkari"))));

        Assert.Equal(["Uusitaan valot/Pestään/ikkunat|Talkkari"], TestSource.Rows(document.Tables[0]));
        Assert.Equal(4, document.Lines.Count);
    }

    [Fact]
    public void ATableInACellIsTextOfTheCellAndIsNoted()
    {
        var document = Read(Table(Row($"<w:tc>{Paragraph("Ennen")}{Table(Row(Cell("sisä 1"), Cell("sisä 2")), Row(Cell("sisä 3")))}{Paragraph("Jälkeen")}</w:tc>", Cell("vieressä"))));

        Assert.Equal(["Ennen/sisä 1/sisä 2/sisä 3/Jälkeen|vieressä"], TestSource.Rows(Assert.Single(document.Tables)));
        Assert.Contains(document.Notes, note => note.Contains("inside a cell", StringComparison.Ordinal));
    }

    [Fact]
    public void InsertedTextIsReadAndDeletedTextIsNot()
    {
        var document = Read(
            "<w:p><w:ins w:id=\"1\"><w:r><w:t>Uusi </w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>vanha </w:delText></w:r></w:del><w:moveFrom w:id=\"3\"><w:r><w:t>muualle</w:t></w:r></w:moveFrom><w:r><w:t>teksti</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr><w:r><w:t>Alku </w:t></w:r></w:p>" + Paragraph("ja loppu")
            + Table(Row(Cell("jää")), Row("<w:trPr><w:del w:id=\"5\"/></w:trPr>", Cell("poistettu rivi", ""))));

        Assert.Equal("Uusi teksti", document.Lines[0].Text);
        Assert.Equal("Alku ja loppu", document.Lines[1].Text);
        Assert.Equal(["jää"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void SpecialCharactersStandAsPrinted()
    {
        var document = Read("<w:p><w:r><w:t>Kokonais</w:t><w:noBreakHyphen/><w:t>tilanne</w:t><w:tab/><w:t>suunni</w:t><w:softHyphen/><w:t xml:space=\"preserve\">ttelu </w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>&amp; ä</w:t></w:r></w:p>");

        Assert.Equal("Kokonais-tilanne\tsuunni\u00ADttelu  \uF0B7& ä", document.Lines[0].Text);
        Assert.Equal("Kokonais-tilanne suunnittelu •& ä", WhiteSpace.Fold(document.Lines[0].Text));
    }

    [Fact]
    public void OfFieldsTheResultIsReadAndOfFootnotesTheAbsenceIsNoted()
    {
        var document = Read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE \\@ d</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>24.12.2024</w:t><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");

        Assert.Equal(["24.12.2024"], TestSource.Texts(document));
        Assert.Contains("Footnotes and endnotes were left out.", document.Notes);
    }

    [Fact]
    public void ATextBoxIsReadOnceAfterTheParagraphThatHoldsIt()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Laatikko</w:t></w:r></w:p></w:txbxContent>";
        var document = Read($"<w:p><w:r><w:t>Ankkuri</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> jatkuu</w:t></w:r></w:p>" + Paragraph("Seuraava"));

        Assert.Equal(["Ankkuri jatkuu", "Laatikko", "Seuraava"], TestSource.Texts(document));
    }

    [Fact]
    public void ADrawingAsWordWritesItIsReadToo()
    {
        var document = Read("<w:p><w:r><w:drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t xml:space=\"preserve\"> Kuvassa </w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>");

        Assert.Equal([" Kuvassa "], TestSource.Texts(document));
    }

    [Fact]
    public void HiddenTextAndPlaceholdersAreNotRead()
    {
        var document = Read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>salaa</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Näkyy</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Kirjoita tähän</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtContent><w:r><w:t>!</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        Assert.Equal(["Näkyy!"], TestSource.Texts(document));
        Assert.Contains("Hidden text was left out.", document.Notes);
    }

    [Fact]
    public void HeadersAndFootersAreReadOnceAroundTheBody()
    {
        var document = TestSource.Read(
            OfficeFile.Word(Paragraph("Runko"), ("header1", Paragraph("Seuranta 2024") + Table(Row(Cell("Koivuranta")))), ("header2", Paragraph("Seuranta 2024")), ("footer1", Paragraph("Sivu 1"))),
            "a.docx");

        Assert.Equal(
            ["header, paragraph 1: Seuranta 2024", "header, paragraph 2: Koivuranta", "paragraph 1: Runko", "footer, paragraph 1: Sivu 1"],
            document.Lines.Select(line => $"{document.Locate(line)}: {line.Text}"));
        Assert.Empty(document.Tables);
    }

    [Fact]
    public void DecomposedLettersAreComposed() => Assert.Equal(["päätös"], TestSource.Texts(Read(Paragraph("pa\u0308a\u0308to\u0308s"))));

    [Fact]
    public void BlankRowsAndColumnsNeitherShiftTheGridNorAddUp()
    {
        var document = Read(Table(Row(Cell(""), Cell("")), Row(Cell("a"), Cell(""), Cell("c"), Cell("")), Row(Cell("")), Row(Cell("")), Row(Cell(""), Cell("b"))));

        Assert.Equal(["a||c", "", "|b|"], TestSource.Rows(document.Tables[0]));
        Assert.Equal("table 1, row 5, column 2", document.Locate(document.Lines[2]));
    }

    private static SourceDocument Read(string body) => TestSource.Read(OfficeFile.Word(body), "a.docx");

    private static string Paragraph(string text, string properties = "") => $"<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    private static string Merge(string? value) => value is null ? "<w:vMerge/>" : $"<w:vMerge w:val=\"{value}\"/>";
}
