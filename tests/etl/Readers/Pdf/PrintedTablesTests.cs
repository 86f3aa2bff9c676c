using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

/// <summary>One table printed from HTML by a browser and by an office suite, over two pages that cut a row.</summary>
public sealed class PrintedTablesTests
{
    [Theory]
    [InlineData("ruled", "chromium")]
    [InlineData("ruled", "libreoffice")]
    [InlineData("shaded", "chromium")]
    [InlineData("shaded", "libreoffice")]
    [InlineData("unruled", "chromium")]
    [InlineData("unruled", "libreoffice")]
    public void APrintedTableIsReadAsTheCellsThatItWasPrintedFrom(string style, string program)
    {
        var document = Read($"{style}-{program}.pdf");

        var table = Assert.Single(document.Tables);
        Assert.Equal(HtmlGrid.Of(File.ReadAllText(Path($"{style}.html"))), WithoutRepeatedHeaders(table));
    }

    [Fact]
    public void AMergedCellIsFilledDownAndMarked()
    {
        var rows = Assert.Single(Read("ruled-chromium.pdf").Tables).Rows.Where(row => row.Cell(1).StartsWith("2.", StringComparison.Ordinal)).ToList();

        Assert.Equal([false, true, true], rows.Select(row => row.IsInherited(0)));
        Assert.All(rows, row => Assert.Equal("2. Talous kestää", row.Cell(0)));
    }

    [Fact]
    public void ARowThatAPageBreakCutsStandsOnBothPages()
    {
        var document = Read("ruled-chromium.pdf");
        var cut = document.Rows.Single(row => row.Cell(5).Length > 1000);

        Assert.Matches("^page 1, line [0-9]+ to page 2, line [0-9]+$", document.Locate(cut.Span));
    }

    [Fact]
    public void EveryLineOfATableStandsInOneRowAndEveryCellOnItsLines()
    {
        var document = Read("ruled-libreoffice.pdf");
        var lines = document.Lines.ToDictionary(line => line.Number);

        Assert.Equal(lines.Keys.Order(), lines.Keys);
        foreach (var row in document.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => !cell.IsBlank && !cell.IsInherited))
            {
                var printed = string.Join(' ', Enumerable.Range(cell.Span.First, cell.Span.Last - cell.Span.First + 1).Select(number => lines[number].Text));
                Assert.Equal(Letters(printed), Letters(cell.Text));
                Assert.True(row.Span.Holds(cell.Span.First) && row.Span.Holds(cell.Span.Last));
            }
        }

        var inRows = document.Rows.Sum(row => row.Span.Last - row.Span.First + 1);
        Assert.Equal(inRows, document.Rows.SelectMany(row => Enumerable.Range(row.Span.First, row.Span.Last - row.Span.First + 1)).Distinct().Count());
    }

    [Fact]
    public void TextAroundATableStaysText()
    {
        var document = Read("unruled-chromium.pdf");

        Assert.Equal("Koivurannan strategian seuranta", document.Lines[0].Text);
        Assert.Equal("Seuraava katsaus annetaan valtuustolle keväällä.", document.Lines[^1].Text);
        Assert.DoesNotContain(document.Rows, row => row.Cells.Any(cell => cell.Text.Contains("katsaus", StringComparison.Ordinal)));
    }

    private static string Letters(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    private static IReadOnlyList<IReadOnlyList<string>> WithoutRepeatedHeaders(SourceTable table)
    {
        var texts = table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToList()).ToList();
        return [.. texts.Where((row, index) => index == 0 || !row.SequenceEqual(texts[0]))];
    }

    private static SourceDocument Read(string file) => PdfSource.Read(File.ReadAllBytes(Path(file)), file, new ReadingLimits());

    private static string Path(string file) => System.IO.Path.Combine(Repository.Root, "tests", "etl", "Readers", "Pdf", "Fixtures", file);
}
