using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

/// <summary>Tables of figures that neither rules nor shades part, set as close as the prose beside them.</summary>
public sealed class FigureRowsTests
{
    private static readonly double[] Columns = [50, 180, 241, 302, 363, 424];

    [Fact]
    public void ThreeRowsWithNarrowGapsAboveProseAreATable()
    {
        var page = new DrawnDocument().Page();
        Row(page, 700, "", "Alkup. TA", "Muutokset", "Muutettu", "Toteuma", "Poikk.");
        Row(page, 688, "Tuotot", "12 754 260", "-6 710", "12 747 550", "12 739 919", "-7 631");
        Row(page, 676, "Kulut", "-28 293 250", "-9 420", "-28 302 670", "-28 311 122", "-8 452");
        Row(page, 664, "Kate", "-15 538 990", "-16 130", "-15 555 120", "-15 571 203", "-16 083");
        page.Text(50, 652, "Palvelut toimivat suunnitelman mukaisesti koko vuoden kaikilla kunnan alueilla ja tilat olivat auki.");

        Assert.Equal(
            ["|Alkup. TA|Muutokset|Muutettu|Toteuma|Poikk.", "Tuotot|12 754 260|-6 710|12 747 550|12 739 919|-7 631", "Kulut|-28 293 250|-9 420|-28 302 670|-28 311 122|-8 452", "Kate|-15 538 990|-16 130|-15 555 120|-15 571 203|-16 083"],
            Rows(page));
    }

    [Fact]
    public void WiderSpacesBetweenGroupsDoNotMakeOneRowOfEachAndAWrappedLabelStaysWhole()
    {
        var page = new DrawnDocument().Page();
        Row(page, 700, "", "Alkup. TA", "Muutokset", "Muutettu");
        Row(page, 680, "Myynti", "1 300", "0", "1 300");
        Row(page, 668, "Maksut", "400", "20", "420");
        Row(page, 648, "Palkat", "-900", "0", "-900");
        page.Text(50, 636, "Aineet, tarvikkeet ja");
        Row(page, 624, "tavarat", "-70", "-5", "-75");
        Row(page, 604, "Kate", "730", "15", "745");

        Assert.Equal(
            ["|Alkup. TA|Muutokset|Muutettu", "Myynti|1 300|0|1 300", "Maksut|400|20|420", "Palkat|-900|0|-900", "Aineet, tarvikkeet ja tavarat|-70|-5|-75", "Kate|730|15|745"],
            Rows(page));
    }

    private static void Row(DrawnDocument page, double y, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length > 0) page.Text(Columns[column], y, cells[column]);
        }
    }

    private static IEnumerable<string> Rows(DrawnDocument page) =>
        Assert.Single(PdfSource.Read(page.Bytes(), "accounts.pdf", new ReadingLimits()).Tables).Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
