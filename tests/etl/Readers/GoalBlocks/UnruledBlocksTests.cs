using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.GoalBlocks;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Tests.Readers.Pdf;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks;

/// <summary>Blocks that a page sets apart by shade or space alone, with no rule between their cells.</summary>
public sealed class UnruledBlocksTests
{
    [Fact]
    public void BlocksWithoutRulesAreReadByThePlacesOfTheirHeadings()
    {
        var page = new DrawnDocument().Page().Text(50, 800, "Koivurannan Satama Oy");
        Block(page, 770, "Laiturit kunnossa", "Kansi uusitaan syksyksi.", "Toteutui osittain, sillat uusitaan seuraavaksi", "Kesken");
        Block(page, 690, "Vuokrausaste", "Vuokrausaste yli 75 %.", "Toteutui, nyt 81 %", "Valmis");

        var rows = Read(page).Rows.Select(found => found.Row).ToList();

        Assert.Equal(
            [("Koivurannan Satama Oy", "Laiturit kunnossa", "Kansi uusitaan syksyksi.", "Toteutui osittain, sillat uusitaan seuraavaksi"), ("Koivurannan Satama Oy", "Vuokrausaste", "Vuokrausaste yli 75 %.", "Toteutui, nyt 81 %")],
            rows.Select(row => (row.Unit!, row.Goal, row.Means!, row.Narrative!)));
    }

    [Fact]
    public void ABlockWhoseAssessmentBeginsThePageIsWhole()
    {
        var pages = new DrawnDocument();
        foreach (var goal in new[] { "Laiturit kunnossa", "Kansi on uusi", "Valot palavat" })
        {
            if (goal != "Laiturit kunnossa") Assessment(pages.Page(), 800);
            else pages.Page();
            pages.Text(50, 100, "Tavoite").Text(250, 100, "Toimenpide/mittari").Text(50, 85, goal).Text(250, 85, "Uusitaan kaikki.");
        }

        Assessment(pages.Page(), 800);

        Assert.Equal(["Toteutui", "Toteutui", "Toteutui"], Read(pages).Rows.Select(found => found.Row.Narrative));
    }

    [Fact]
    public void AHeadingOfTheKindOfGoalsIsNoCompany()
    {
        var reading = new BlockDocument().Line("Björkstrand Vatten Ab").Line("Verksamhetsmål").Block("Driftsäkerhet", "", "Uppnåddes", "Klar").Read();

        Assert.Equal("Björkstrand Vatten Ab", Assert.Single(reading.Rows).Row.Unit);
    }

    private static void Block(DrawnDocument page, double top, string goal, string means, string assessment, string state) =>
        page.Text(50, top, "Tavoite").Text(250, top, "Toimenpide/mittari").Text(50, top - 15, goal).Text(250, top - 15, means)
            .Text(50, top - 30, "Arviointi").Text(450, top - 30, "Tila").Text(50, top - 45, assessment).Text(450, top - 45, state);

    private static void Assessment(DrawnDocument page, double top) =>
        page.Text(50, top, "Arviointi").Text(450, top, "Tila").Text(50, top - 15, "Toteutui").Text(450, top - 15, "Valmis");

    private static LayoutReading Read(DrawnDocument pages) =>
        new GoalBlocksLayout(PdfSource.Read(pages.Bytes(), "a.pdf", new ReadingLimits()), ProfileCatalog.Load(null).Get("goal-blocks"), ["Toteutui"]).Read();
}
