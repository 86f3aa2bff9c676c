using System.Globalization;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks.Accounts;

/// <summary>Budget tables as other cities print them: each written down here with its cells.</summary>
public sealed class BudgetTablesTests
{
    private static readonly string[] Header = ["", "Alkuperäinen TA", "TA muutokset", "TA muutosten jälkeen", "Toteutuma", "Poikkeama"];
    private static readonly string[] Income = ["TOIMINTATUOTOT", "900", "0", "900", "950", "50"];
    private static readonly string[] Expense = ["TOIMINTAKULUT", "-5 000", "-100", "-5 100", "-5 210", "-110"];
    private static readonly string[] Margin = ["Toimintakate/Jäämä", "-4 100", "-100", "-4 200", "-4 260", "-60"];

    [Fact]
    public void SwedishAccountsInThousandsAreReadWithTheirScale()
    {
        var reading = new BlockDocument().Line("Bildningsnämnden").Line("Bibliotek").Line("(1 000 €)").Table(
            ["", "Ursprunglig budget", "Budgetändringar", "Budget efter ändringar", "Utfall", "Avvikelse"],
            ["Verksamhetsintäkter", "900", "0", "900", "950", "50"],
            ["Verksamhetskostnader", "−5 000", "−100", "−5 100", "−5 210", "−110"],
            ["Personalkostnader", "−3 000", "−100", "−3 100", "−3 150", "−50"],
            ["Löner och arvoden", "−2 400", "−80", "−2 480", "−2 500", "−20"],
            ["Lönebikostnader", "−600", "−20", "−620", "−650", "−30"],
            ["Köp av tjänster", "−2 000", "0", "−2 000", "−2 060", "−60"],
            ["Verksamhetsbidrag", "−4 100", "−100", "−4 200", "−4 260", "−60"]).Read();

        Assert.Equal(
            ["Verksamhetsintäkter||income|950000|50000", "Löner och arvoden|Personalkostnader|expense|-2500000|-20000", "Lönebikostnader|Personalkostnader|expense|-650000|-30000", "Köp av tjänster|Verksamhetskostnader|expense|-2060000|-60000"],
            Rows(reading).Select(row => $"{row.Label}|{row.Parent}|{row.Class}|{Text(row.Actual)}|{Text(row.Deviation)}"));
        Assert.All(Rows(reading), row => Assert.Equal(("Bibliotek", "Bildningsnämnden", 1000), (row.Unit, row.Board, row.Scale)));
        Assert.Contains(reading.Notes, note => note.Contains("one printed unit is 1000 euros", StringComparison.Ordinal));
    }

    [Fact]
    public void EnglishAccountsWithExpensesPrintedPositiveGetTheSignsOfAccounts()
    {
        var reading = new BlockDocument().Line("Education Committee").Table(
            ["", "Original budget", "Changes", "Amended budget", "Actual 2023", "Actual 2024", "Actual, %", "Deviation"],
            ["Operating income", "900", "0", "900", "880", "950", "105.6 %", "50"],
            ["Operating expenses", "5,000", "100", "5,100", "4,900", "5,210", "102.2 %", "110"],
            ["Operating margin", "(4,100)", "(100)", "(4,200)", "(4,020)", "(4,260)", "101.4 %", "(60)"]).Read();

        Assert.Equal(["Operating income|2024|900|950|50", "Operating expenses|2024|-5100|-5210|-110"], Rows(reading).Select(row => $"{row.Label}|{row.Year}|{Text(row.Budget)}|{Text(row.Actual)}|{Text(row.Deviation)}"));
        Assert.Equal((1, 0), (reading.RowsSkipped, reading.Rejected.Count));
        Assert.Contains(reading.Notes, note => note.Contains("\"Actual 2023\", \"Actual, %\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ALabelThatWrapsIsOneLabel()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(
            Header, ["TOIMINTAKULUT", "-900", "0", "-900", "-950", "-50"],
            ["Aineet, tarvikkeet ja tava-", "", "", "", "", ""], ["rat", "-700", "0", "-700", "-720", "-20"],
            ["Palvelujen ostot kunnilta ja", "-200", "0", "-200", "-230", "-30"], ["kuntayhtymiltä", "", "", "", "", ""]).Read();

        Assert.Equal(["Aineet, tarvikkeet ja tavarat", "Palvelujen ostot kunnilta ja kuntayhtymiltä"], Rows(reading).Select(row => row.Label));
        Assert.Empty(reading.Lines.Unaccounted());
    }

    [Fact]
    public void ATableGoesOnBehindAPageBreakWithItsHeaderOrWithout()
    {
        foreach (var second in (string[][][])[[Header, Expense, Margin], [Expense, Margin]])
        {
            var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income).Table(second).Read();

            Assert.Equal(["TOIMINTATUOTOT 1", "TOIMINTAKULUT 1"], Rows(reading).Select(row => $"{row.Label} {row.Table}"));
            Assert.Equal((1, 0), (reading.RowsSkipped, reading.Rejected.Count));
        }
    }

    [Fact]
    public void SeveralTablesOfOnePageAreOfTheUnitsAboveThem()
    {
        var reading = new BlockDocument().Line("3.1 Tekninen lautakunta").Table(Header, Income, Expense, Margin).Line("Kadut ja puistot").Line("Talousarvion toteutuminen").Table(Header, Income, Expense, Margin).Line("Kaupunginhallitus").Table(Header, Income, Expense, Margin).Read();

        Assert.Equal(["Tekninen lautakunta|Tekninen lautakunta", "Kadut ja puistot|Tekninen lautakunta", "Kaupunginhallitus|Kaupunginhallitus"], Rows(reading).Select(row => $"{row.Unit}|{row.Board}").Distinct());
    }

    [Fact]
    public void ATableWithoutChangesOrDeviationIsReadAsFarAsItGoes()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Line("1 000 euroa").Table(["", "TP 2023", "TA 2024", "TP 2024"], ["Toimintatuotot", "880", "900", "950"], ["Toimintakulut", "-4 900", "-5 000", "-5 210"]).Read();

        Assert.Equal(["Toimintatuotot|2024||900000|950000|", "Toimintakulut|2024||-5000000|-5210000|"], Rows(reading).Select(row => $"{row.Label}|{row.Year}|{Text(row.OriginalBudget)}|{Text(row.Budget)}|{Text(row.Actual)}|{Text(row.Deviation)}"));
    }

    [Fact]
    public void ATotalThatItsRowsDoNotMakeIsRejectedAndTheTableNamesIt()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(
            Header, ["TOIMINTAKULUT", "-900", "0", "-900", "-950", "-50"], ["Palvelujen ostot", "-700", "0", "-700", "-720", "-20"], ["Avustukset", "-200", "0", "-200", "-240", "-40"]).Read();

        var rejected = Assert.Single(reading.Rejected);
        Assert.Equal("total_differs", rejected.Code);
        Assert.Contains("The budget table of Tekninen lautakunta: TOIMINTAKULUT, actual: its parts sum to -960, printed is -950", rejected.Message, StringComparison.Ordinal);
        Assert.All(Rows(reading), row => Assert.Contains("its parts sum to -960", row.TableProblem, StringComparison.Ordinal));
    }

    [Fact]
    public void ARowThatContradictsItselfIsRejected()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income, ["TOIMINTAKULUT", "-5 000", "-100", "-5 100", "-5 210", "-1 110"]).Read();

        Assert.Contains("actual less budget is -110, printed is -1110", Assert.Single(reading.Rejected).Message, StringComparison.Ordinal);
        Assert.Equal("TOIMINTATUOTOT", Assert.Single(Rows(reading)).Label);
    }

    /// <summary>Two rounded parts may be a unit off; two units are too many.</summary>
    [Theory]
    [InlineData("-4 261", 0)]
    [InlineData("-4 262", 1)]
    public void TheMarginMayBeOffByWhatRoundingExplains(string actual, int rejected)
    {
        var deviation = (int.Parse(actual.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) + 4200).ToString(CultureInfo.InvariantCulture);

        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income, Expense, ["Toimintakate/Jäämä", "-4 100", "-100", "-4 200", actual, deviation]).Read();

        Assert.Equal(rejected, reading.Rejected.Count);
    }

    [Fact]
    public void PartsThatNoNameTellsAreToldByTheirSums()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(
            Header, ["TOIMINTAKULUT", "-900", "0", "-900", "-950", "-50"], ["Kunnossapito", "-700", "0", "-700", "-720", "-20"], ["Kadut", "-500", "0", "-500", "-515", "-15"], ["Puistot", "-200", "0", "-200", "-205", "-5"], ["Hallinto", "-200", "0", "-200", "-230", "-30"]).Read();

        Assert.Equal(["Kadut|Kunnossapito", "Puistot|Kunnossapito", "Hallinto|TOIMINTAKULUT"], Rows(reading).Select(row => $"{row.Label}|{row.Parent}"));
        Assert.Equal(2, reading.RowsSkipped);
    }

    [Fact]
    public void ARowOfProseEndsTheTableAndStaysUnaccounted()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income, Expense, Margin, ["Lautakunnan työ", "jatkui syksyllä", "entiseen tapaan", "ja lumen", "auraus", "alkoi"]).Read();

        Assert.Equal((2, 1, 6), (Rows(reading).Count, reading.RowsSkipped, reading.Lines.Unaccounted().Count));
    }

    [Fact]
    public void AUnitThatIsStatedTwiceCountsOnce()
    {
        string[] other = ["TOIMINTATUOTOT", "900", "0", "900", "951", "51"];

        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income, Expense, Margin).Table(Header, other, Expense, Margin).Read();

        Assert.Equal((2, "unit_stated_twice", 3), (Rows(reading).Count, Assert.Single(reading.Rejected).Code, reading.RowsSkipped));
    }

    [Fact]
    public void ATableAboveWhichNoUnitStandsIsRejected() =>
        Assert.Equal(["statement_without_unit", "statement_without_unit", "statement_without_unit"], new BlockDocument().Table(Header, Income, Expense, Margin).Read().Rejected.Select(row => row.Code));

    [Fact]
    public void AnAmountThatCannotBeReadIsRejected()
    {
        var reading = new BlockDocument().Line("Tekninen lautakunta").Table(Header, Income, ["TOIMINTAKULUT", "-5 000", "-100", "-5 100", "ks. liite", "-110"]).Read();

        Assert.Equal("amount_unreadable", Assert.Single(reading.Rejected).Code);
    }

    private static List<StatementRow> Rows(LayoutReading reading) => [.. reading.Statements.Select(found => found.Row)];

    private static string Text(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
