using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

/// <summary>The pages of the annual accounts, the expected cells read off the print.</summary>
public sealed class RealPdfTests
{
    [SkippableFact]
    public void ABlockOfTheAnnualAccountsIsFourRowsOnOneGrid()
    {
        var block = Document().Tables[1];

        Assert.Equal(
            [
                ["Tavoite", "Toimenpide/mittari", "Toimenpide/mittari"],
                ["Taloudellinen tulos", "Vähintään nollatulos", "Vähintään nollatulos"],
                ["Arviointi", "Arviointi", "Tila"],
                ["Ei toteutunut, tappio 8.941 €", "Ei toteutunut, tappio 8.941 €", "Valmis"],
            ],
            block.Rows.Select(row => row.Cells.Select(cell => cell.Text)));
        Assert.True(block.Rows[0].IsInherited(2));
        Assert.True(block.Rows[2].IsInherited(1));
    }

    [SkippableFact]
    public void EveryBlockIsWholeThoughPageBreaksCutThrough()
    {
        var rows = Document().Rows.ToList();
        var heads = rows.Index().Where(row => row.Item.Cell(0) == "Tavoite").Select(row => row.Index).ToList();

        // Counted on the print: 40 blocks on the pages of the companies.
        Assert.Equal(40, heads.Count);
        Assert.All(heads, head => Assert.Equal(("Arviointi", "Tila", "Valmis"), (rows[head + 2].Cell(0), rows[head + 2].Cell(2), rows[head + 3].Cell(2))));
    }

    [SkippableFact]
    public void AnIndicatorTableKeepsItsYears()
    {
        var table = Document().Tables[0];

        Assert.Equal(["Konsernille asetetut tavoitteet", "TA2024", "TP2024", "TP2023", "TP2022"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["alle 12.000", "9.716", "9.228", "11.258"], table.Rows[3].Cells.Skip(1).Select(cell => cell.Text));
    }

    [SkippableFact]
    public void ATableThatOnlyAShadedHeaderMarksIsFound()
    {
        var table = Document().Tables.First(table => table.Rows[0].Cells.Count == 6);

        Assert.Equal(["", "Alkuperäinen TA", "TA Muutokset", "TA muutosten jälkeen", "Toteutuma", "Poikkeama"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["Aineet, tarvikkeet ja tavarat", "-678 320", "0", "-678 320", "-615 631", "62 689"], table.Rows.Single(row => row.Cell(0).StartsWith("Aineet", StringComparison.Ordinal)).Cells.Select(cell => cell.Text));
    }

    private static SourceDocument Document()
    {
        var path = Repository.Shared("seeds/kauhava-annual-accounts-2024-excerpt.pdf");
        return PdfSource.Read(File.ReadAllBytes(path), Path.GetFileName(path), new ReadingLimits());
    }
}
