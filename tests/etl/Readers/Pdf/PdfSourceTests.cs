using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

public sealed class PdfSourceTests
{
    [Fact]
    public void RunningTextIsLinesWithTheirPlacesAndNoTable()
    {
        var document = Read(new DrawnDocument().Page().Text(50, 700, "Toiminta jatkui vuoden aikana.").Text(50, 686, "Talous pysyi vakaana.").Page().Text(50, 700, "Toinen sivu."));

        Assert.Empty(document.Tables);
        Assert.Equal(["Toiminta jatkui vuoden aikana.", "Talous pysyi vakaana.", "Toinen sivu."], document.Lines.Where(line => !line.IsBlank).Select(line => line.Text));
        Assert.Equal("page 2, line 1", document.Locate(document.Lines[^1]));
        Assert.Equal([true, false, true], document.Lines.Where(line => !line.IsBlank).Select(line => line.StartsPage));
    }

    [Fact]
    public void AWordThatWasPartedAtTheEndOfALineIsWholeAgain()
    {
        var page = new DrawnDocument().Page();
        Grid(page, 700, [["Tavoite", "Keino"], ["Suunnitel-", "Kaava-"]]);
        page.Text(54, 632, "ma").Text(204, 632, "alueet");

        var row = Read(page).Rows[1];

        // Two equal vowels meet in "kaava-alue": there the hyphen belongs to the word.
        Assert.Equal(["Suunnitelma", "Kaava-alueet"], row.Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData(true, "Tilat kunnostetaan huolellisesti\nKerhot alkavat")]
    [InlineData(false, "Tilat kunnostetaan huolellisesti Kerhot alkavat")]
    public void ADrawnBulletOpensAParagraphOfItsCell(bool isDrawn, string expected)
    {
        var page = new DrawnDocument().Page();
        Grid(page, 700, [["Tavoite", "Keino"], ["Palvelu paranee", "Tilat kunnostetaan huolellisesti"]]);
        page.Text(212, 632, "Kerhot alkavat");
        if (isDrawn) page.Dot(207, 635);

        Assert.Equal(["Palvelu paranee", expected], Read(page).Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void AWordThatANarrowColumnCutsIsWholeAgain()
    {
        // Helvetica sets "yhteispalvelupiste" 79 points wide at 10 points: with 4 points on both sides it fills its cell.
        var page = new DrawnDocument().Page().Box(50, 640, 138, 700).Box(138, 640, 300, 700).Box(50, 580, 138, 640).Box(138, 580, 300, 640)
            .Text(54, 684, "Tavoite").Text(142, 684, "Tila")
            .Text(54, 624, "yhteispalvelupiste").Text(54, 610, "en tilat").Text(142, 624, "Valmis");

        Assert.Equal("yhteispalvelupisteen tilat", Read(page).Rows[1].Cell(0));
    }

    [Fact]
    public void ACellThatGoesOnAloneOnTheNextPageIsOneCell()
    {
        var document = Read(new DrawnDocument()
            .Page().Box(50, 60, 400, 120).Box(400, 60, 500, 120).Text(54, 104, "Kannen uusiminen on aloitettu ja").Text(404, 104, "Kesken")
            .Page().Box(50, 700, 400, 760).Box(400, 700, 500, 760).Text(54, 744, "jatkuu kesken talven."));

        var row = Assert.Single(Assert.Single(document.Tables).Rows);
        Assert.Equal(["Kannen uusiminen on aloitettu ja jatkuu kesken talven.", "Kesken"], row.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void ALineKeepsTheRoomBetweenItsTexts()
    {
        var lines = Read(new DrawnDocument().Page().Text(50, 700, "Arviointi").Text(450, 700, "Tila").Text(50, 686, "Toteutui").Text(450, 686, "Valmis")).Lines;

        Assert.Equal("Arviointi Tila", lines[0].Text);
        Assert.Equal(lines[0].Aligned.IndexOf("Tila", StringComparison.Ordinal), lines[1].Aligned.IndexOf("Valmis", StringComparison.Ordinal));
    }

    [Fact]
    public void RunningHeadersAndFootersStandBetweenTheRowsAndNotInThem()
    {
        var pages = new DrawnDocument();
        for (var number = 1; number <= 3; number++)
        {
            pages.Page().Text(250, 810, "Koivuranta").Text(500, 30, $"{number}/3");
            Grid(pages, 780, [["Tavoite", "Tila"], [$"Tavoite {number}a", "Valmis"], [$"Tavoite {number}b", "Kesken"]]);
        }

        var document = Read(pages);

        var table = Assert.Single(document.Tables);
        Assert.Equal(9, table.Rows.Count);
        Assert.DoesNotContain(table.Rows.SelectMany(row => row.Cells), cell => cell.Text.Contains("Koivuranta", StringComparison.Ordinal) || cell.Text.Contains('/', StringComparison.Ordinal));
        Assert.Equal(["1/3", "2/3", "3/3"], document.Lines.Where(line => line.Text.EndsWith("/3", StringComparison.Ordinal)).Select(line => line.Text));
    }

    [Fact]
    public void TwoColumnsOfRunningTextAreReadOneAfterTheOther()
    {
        var page = new DrawnDocument().Page();
        for (var line = 0; line < 10; line++)
        {
            page.Text(50, 700 - (12 * line), $"Vasen palsta kertoo rivin {line} verran asiaa").Text(310, 700 - (12 * line), $"Oikea palsta jatkaa saman rivin {line} verran");
        }

        var lines = Read(page).Lines.Where(line => !line.IsBlank).Select(line => line.Text[..5]).ToList();

        Assert.Equal([.. Enumerable.Repeat("Vasen", 10), .. Enumerable.Repeat("Oikea", 10)], lines);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void ATurnedPageIsReadAsItIsShownOrAsItIsWritten(int rotation)
    {
        var page = new DrawnDocument().Page(rotation);
        Grid(page, 700, [["Tavoite", "Tila"], ["Palvelu paranee", "Valmis"]]);

        var table = Assert.Single(Read(page).Tables);

        Assert.Equal([["Tavoite", "Tila"], ["Palvelu paranee", "Valmis"]], table.Rows.Select(row => row.Cells.Select(cell => cell.Text)));
    }

    [Fact]
    public void TextOutsideThePageIsNotThere() =>
        Assert.Equal("Sivulla", Assert.Single(Read(new DrawnDocument().Page().Text(50, 700, "Sivulla").Text(50, 900, "Yli").Text(700, 700, "Ohi")).Lines).Text);

    [Fact]
    public void PagesWithoutALetterAreAScan() => Refused("scan_without_text", new DrawnDocument().Page().Box(50, 50, 500, 700).Page().Bytes());

    [Fact]
    public void APageWithoutTextAmongOthersIsNoted() =>
        Assert.Contains("page 2 has no text layer", Read(new DrawnDocument().Page().Text(50, 700, "Sivu").Page().Box(50, 50, 90, 90)).Notes);

    [Fact]
    public void ADocumentWithAPasswordIsEncrypted() =>
        Refused("encrypted", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "etl", "Readers", "Pdf", "Fixtures", "encrypted.pdf")));

    [Fact]
    public void ATornDocumentIsDamaged() => Refused("damaged_pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Cata"u8.ToArray());

    [Fact]
    public void ADocumentWithoutPagesSaysSo() => Refused("no_pages", new DrawnDocument().Bytes());

    [Fact]
    public void EveryLimitHasItsCode()
    {
        var page = new DrawnDocument().Page();
        Grid(page, 700, [["Tavoite", "Tila"], ["Palvelu paranee", "Valmis"]]);
        var bytes = page.Page().Bytes();

        Refused("too_many_pages", bytes, new ReadingLimits { Pages = 1 });
        Refused("document_too_large", bytes, new ReadingLimits { Megabytes = 0 });
        Refused("too_many_cells", bytes, new ReadingLimits { Cells = 3 });
        Refused("cell_too_long", bytes, new ReadingLimits { CellCharacters = 10 });
    }

    [Fact]
    public void DamagedBytesAreReadOrRefusedWithACode()
    {
        var page = new DrawnDocument().Page().Text(50, 750, "Koivurannan strategia");
        Grid(page, 700, [["Tavoite", "Tila"], ["Palvelu paranee", "Valmis"]]);
        var whole = page.Bytes();
        for (var seed = 0; seed < 60; seed++)
        {
            var bytes = Damaged(whole, new Random(seed));
            try
            {
                var document = PdfSource.Read(bytes, "damaged.pdf", new ReadingLimits { Seconds = 20 });
                Assert.Equal(document.Lines.Select(line => line.Number).Order(), document.Lines.Select(line => line.Number));
            }
            catch (SourceFormatException refused)
            {
                Assert.Matches("^[a-z_]+$", refused.Code);
            }
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        if (random.Next(4) == 0) return whole[..random.Next(1, whole.Length)];
        var bytes = (byte[])whole.Clone();
        for (var count = random.Next(1, 30); count > 0; count--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Grid(DrawnDocument page, double top, string[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var height = top - (40 * row);
            for (var column = 0; column < rows[row].Length; column++)
            {
                page.Box(50 + (150 * column), height - 40, 200 + (150 * column), height).Text(54 + (150 * column), height - 16, rows[row][column]);
            }
        }
    }

    private static void Refused(string code, byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Equal(code, Assert.Throws<SourceFormatException>(() => PdfSource.Read(bytes, "a.pdf", limits ?? new ReadingLimits())).Code);

    private static SourceDocument Read(DrawnDocument document) => PdfSource.Read(document.Bytes(), "a.pdf", new ReadingLimits());
}
