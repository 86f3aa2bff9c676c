using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.GoalTable;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalTable;

/// <summary>Tables of formats that tell their cells apart: each cell is a line, merged cells repeat theirs.</summary>
public sealed class CellTableTests
{
    private static readonly string[] Header = ["Palvelualue", "Tavoitevuosi", "Sitova tavoite", "Keinot", "Kortti", "Tila", "Selite"];

    [Fact]
    public void AMergedCellHoldsForItsRowsAndIsListed()
    {
        var reading = Read(Grid(Header, ["Puisto", "2024", "Puut kasvavat", "Istutetaan", "A1", "Viivästyy", ""], ["^", "^", "Penkit kestävät", "", "A2", "Toteutunut", "^"]));

        Assert.Equal([("Puisto", 2024), ("Puisto", 2024)], reading.Rows.Select(row => (row.Row.Unit, row.Row.TargetYear)));
        Assert.Equal([null, "unit,target_year"], reading.Rows.Select(row => row.Row.InheritedFields));
        Assert.Equal([1m, 0.98m], reading.Rows.Select(row => row.Row.Confidence));
        Assert.Empty(reading.Lines.Unaccounted());
    }

    [Fact]
    public void AMergedGoalHasARowForEachOfItsMeans()
    {
        var reading = Read(Grid(Header, ["Puisto", "2024", "Puut kasvavat", "Istutetaan", "A1", "Viivästyy", ""], ["^", "^", "^", "Kastellaan", "^", "Toteutunut", "Joka ilta"]));

        Assert.Equal([("A1", "Puut kasvavat", "Istutetaan", "Viivästyy"), ("A1", "Puut kasvavat", "Kastellaan", "Toteutunut")], reading.Rows.Select(row => (row.Row.GoalCode, row.Row.Goal, row.Row.Means, row.Row.RawStatus)));
        Assert.Equal("goal,unit,code,target_year", reading.Rows[1].Row.InheritedFields);
    }

    [Fact]
    public void ACellOfAnUnknownColumnStaysInTheListOfWhatIsNotAccountedFor()
    {
        var reading = Read(Grid([.. Header, "Euroa"], ["Puisto", "2024", "Puut kasvavat", "Istutetaan", "A1", "Viivästyy", "", "1200"]));

        Assert.Equal("1200", Assert.Single(reading.Lines.Unaccounted()).Text);
        Assert.Equal(["The column \"Euroa\" is not mapped to a field; its text was left aside."], reading.Notes);
    }

    [Fact]
    public void ABannerOverTheWholeWidthIsAHeadingAndAHeaderOverTwoColumnsIsReadOnce()
    {
        string[] header = ["Sitova tavoite", "Kortti", "Tavoitevuosi", "<", "Tila"];
        var reading = Read(Grid(["Puistot", "<", "<", "<", "<"], header, ["Puiden hoito", "<", "<", "<", "<"], ["Puut kasvavat", "A1", "2024", "2025", "Viivästyy"]));

        var row = Assert.Single(reading.Rows).Row;
        Assert.Equal((2024, 2025, "Puut kasvavat"), (row.TargetYear, row.ProposedTargetYear, row.Goal));
        Assert.Equal(["Puistot", "Puiden hoito"], reading.Lines.HeadingTexts().Where(text => text.StartsWith("Pui", StringComparison.Ordinal)));
        Assert.Empty(reading.Lines.Unaccounted());
    }

    [Fact]
    public void EachTableFindsItsOwnHeaderAndOneWithoutStaysToBeSeen()
    {
        var reading = Read(
            Grid(Header, ["Puisto", "2024", "Puut kasvavat", "Istutetaan", "A1", "Viivästyy", ""]),
            Grid(["Nimi", "Summa"], ["Lapiot", "300"]),
            Grid(["Tila", "Tavoite", "Keinot", "Nro"], ["Toteutunut", "Laiturit kestävät", "Uusitaan", "B1"]));

        Assert.Equal([("A1", "Puisto"), ("B1", null)], reading.Rows.Select(row => (row.Row.GoalCode, row.Row.Unit)));
        Assert.Equal(["Nimi", "Summa", "Lapiot", "300"], reading.Lines.Unaccounted().Select(line => line.Text));
    }

    [Fact]
    public void ALineAboveATableIsItsHeadingAndASentenceIsNot()
    {
        var table = Grid(Header, ["Puisto", "2024", "Puut kasvavat", "Istutetaan", "A1", "Viivästyy", ""]);
        var reading = Read([new TextLine(1, "Tämä on johdanto, joka ei kuulu taulukkoon."), new TextLine(2, "Puistojen tavoitteet")], table);

        Assert.Equal(["Tämä on johdanto, joka ei kuulu taulukkoon."], reading.Lines.Unaccounted().Select(line => line.Text));
        Assert.True(reading.Score > 0.6m, $"{reading.Score}");
    }

    private static LayoutReading Read(params IEnumerable<string[][]> tables) => Read([], [.. tables]);

    // "^" is merged with the cell above, "<" with the one to the left; every other cell is a line of its own.
    private static LayoutReading Read(IReadOnlyList<TextLine> above, params IReadOnlyList<string[][]> tables)
    {
        var lines = above.ToList();
        var built = new List<SourceTable>();
        foreach (var table in tables)
        {
            var rows = new List<TableRow>();
            foreach (var printed in table)
            {
                var (first, cells) = (lines.Count + 1, new List<TableCell>());
                for (var column = 0; column < printed.Length; column++)
                {
                    if (printed[column] is "^" or "<") cells.Add((printed[column] == "^" ? rows[^1].Cells[column] : cells[^1]) with { IsInherited = true });
                    else
                    {
                        lines.Add(new TextLine(lines.Count + 1, printed[column]));
                        cells.Add(new TableCell(printed[column], new SourceSpan(lines.Count, lines.Count)));
                    }
                }

                rows.Add(new TableRow(new SourceSpan(first, lines.Count), cells));
            }

            built.Add(new SourceTable(rows));
        }

        var document = new SourceDocument("taulu.xlsx", lines, built, []);
        var words = new HashSet<string>(TestDocument.StatusWords, StringComparer.OrdinalIgnoreCase);
        var reading = new GoalTableLayout(document, ProfileCatalog.Load(null).Get("wrapped-goal-text"), words).Read();
        Assert.Equal(reading.RowsRead, reading.RowsFound + reading.Rejected.Count + reading.RowsSkipped);
        return reading;
    }

    private static string[][] Grid(params string[][] rows) => rows;
}
