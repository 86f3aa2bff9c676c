using System.Globalization;
using System.Text;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalTable;

/// <summary>A profile that reads text reads the same content out of a table, by its headers.</summary>
public sealed class FlatTableTests
{
    private const string Header = "Palvelualue;Tavoitevuosi;Esitetty tavoitevuosi;Sitova tavoite;Keinot;Strategiakortti;Toteutuminen;Selite";

    private static readonly DocumentReader Reader = new(ProfileCatalog.Load(null), Vocabularies.Load(null).StatusWords);

    [Theory]
    [InlineData("strategian-seuranta-2023.txt", true, '\t')]
    [InlineData("strategian-seuranta-2023.txt", false, ';')]
    [InlineData("strategian-seuranta-2024.txt", true, ';')]
    [InlineData("strategian-seuranta-2024.txt", false, '\t')]
    public void GivesTheRowsOfTheTextForm(string document, bool onlyWhereChanged, char delimiter)
    {
        var text = Reader.Read(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", document), document, new ReadingOptions("auto", null)).Rows;
        var table = Read(Written(text, onlyWhereChanged, delimiter), delimiter == '\t' ? "taulu.tsv" : "taulu.csv");

        Assert.Equal("wrapped-goal-text", table.Profile);
        Assert.NotEmpty(text);
        Assert.Equal(text.Select(row => Bare(row, keepInherited: onlyWhereChanged)), table.Rows.Select(row => Bare(row, keepInherited: onlyWhereChanged)));
        Assert.Empty(table.Rejected);
        Assert.Empty(table.Unaccounted);
        Assert.Contains(text, row => row.InheritedFields == "unit,target_year,proposed_target_year");
    }

    [Fact]
    public void UnitAndYearsHoldUntilTheyArePrintedAgainAndSaySo()
    {
        var rows = Read($"{Header}\nPuisto;2024;2025;Puut kasvavat;Istutetaan;A1;Viivästyy;Taimet puuttuvat\n;;;Penkit kestävät;Maalataan;A2;Toteutunut;\nSatama;2026;;Laiturit kestävät;Uusitaan;A3;Ei muutosta;\n").Rows;

        Assert.Equal([("Puisto", 2024, 2025), ("Puisto", 2024, 2025), ("Satama", 2026, null)], rows.Select(row => (row.Unit, row.TargetYear, row.ProposedTargetYear)));
        Assert.Equal([null, "unit,target_year,proposed_target_year", null], rows.Select(row => row.InheritedFields));
        Assert.Equal([1m, 0.95m, 1m], rows.Select(row => row.Confidence));
    }

    [Fact]
    public void AUnitOnARowOfItsOwnBelongsToTheRowsBelow()
    {
        var reading = Read($"{Header}\nPuisto;;;;;;;\n;2024;;Puut kasvavat;;A1;Viivästyy;\n;;;Penkit kestävät;;A2;Toteutunut;\n");

        Assert.Equal(["Puisto", "Puisto"], reading.Rows.Select(row => row.Unit));
        Assert.Equal(["lines 2-3", "line 4"], reading.Rows.Select(row => row.SourceLocator));
        Assert.Equal((2, 0), (reading.RowsRead, reading.Unaccounted.Count));
    }

    [Fact]
    public void AUnitThatNoRowFollowsIsRejected() =>
        Assert.Equal(("row_without_goal", "line 3"), Read($"{Header}\nPuisto;2024;;Puut kasvavat;;A1;Viivästyy;\nSatama;;;;;;;\n").Rejected.Select(row => (row.Code, row.Place)).Single());

    [Theory]
    [InlineData("2021 2022", 2021, 2022)]
    [InlineData("2021 -> 2022", 2021, 2022)]
    [InlineData("2021–2025", 2025, null)]
    [InlineData("31.12.2023", 2023, null)]
    [InlineData("jatkuva", null, null)]
    public void YearsAreReadAsAPersonWould(string cell, int? target, int? proposed)
    {
        var row = Assert.Single(Read($"Tavoitevuosi;Tavoite;Kortti;Tila\n{cell};Puut kasvavat;A1;Toteutunut\n").Rows);

        Assert.Equal((target, proposed), (row.TargetYear, row.ProposedTargetYear));
    }

    [Theory]
    [InlineData("20222")]
    [InlineData("1021")]
    [InlineData("12/21")]
    [InlineData("2025-2021")]
    [InlineData("2021 2022 2023")]
    public void AYearThatIsNoneRejectsTheRow(string cell) =>
        Assert.Equal("year_out_of_range", Assert.Single(Read($"Tavoitevuosi;Tavoite;Kortti;Tila\n{cell};Puut kasvavat;A1;Toteutunut\n;Penkit kestävät;A2;Toteutunut\n").Rejected).Code);

    [Theory]
    [InlineData("S3 Tuotepohjainen laskenta", "S3", "Tuotepohjainen laskenta")]
    [InlineData("S3: Tuotepohjainen laskenta", "S3", "Tuotepohjainen laskenta")]
    [InlineData("S3 – Tuotepohjainen laskenta", "S3", "Tuotepohjainen laskenta")]
    [InlineData("S3-hanke alkaa", null, "S3-hanke alkaa")]
    [InlineData("A1234 ei ole koodi", null, "A1234 ei ole koodi")]
    public void ACodeMayOpenTheTitle(string cell, string? code, string goal)
    {
        var row = Assert.Single(Read($"Tavoite;Keinot;Tila\n{cell};Lasketaan;Toteutunut\n").Rows);

        Assert.Equal((code, goal, (string?)null), (row.GoalCode, row.Goal, row.ParentCode));
    }

    [Fact]
    public void TheNarrativeProposesAMoveAsInTheTextForm()
    {
        var row = Assert.Single(Read("Tavoitevuosi;Tavoite;Kortti;Tila;Selite\n2021;Puut kasvavat;A1;Viivästyy;--> esitetään siirtämistä vuodelle 2023\n").Rows);

        Assert.Equal((2021, 2023, true), (row.TargetYear, row.ProposedTargetYear, row.ProposesShift));
    }

    [Fact]
    public void AnUnknownStatusAndAnOddCodeAreKeptAndLessSure()
    {
        var row = Assert.Single(Read("Tavoite;Keinot;Kortti;Tila\nPuut kasvavat;Istutetaan;Liite IV;Vähän vaiheessa\n").Rows);

        Assert.Equal(("Liite IV", "Vähän vaiheessa", 0.72m), (row.GoalCode, row.RawStatus, row.Confidence));
    }

    [Fact]
    public void ANumberInTheColumnOfGoalsIsNoGoal() =>
        Assert.Equal("goal_without_title", Assert.Single(Read("Tavoite;Keinot;Kortti;Tila\n75 %;Mitataan;A1;Toteutunut\nPuut kasvavat;Istutetaan;A2;Toteutunut\n").Rejected).Code);

    [Fact]
    public void TenThousandRowsAreAllRead()
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var row = 0; row < 10_000; row++) text.Append(CultureInfo.InvariantCulture, $"Puisto;2024;2025;Puut kasvavat alueella {row};Istutetaan ja kastellaan, kunnes ne juurtuvat;A{row % 90};Viivästyy;Taimet puuttuvat\n");
        var bytes = Encoding.UTF8.GetBytes(text.ToString());

        Assert.Equal(10_000, TestDocument.Read(bytes, "taulu.csv").Rows.Count);
    }

    private static StrategyReading Read(string text, string name = "taulu.csv") => TestDocument.Read(text, name);

    private static GoalRow Bare(GoalRow row, bool keepInherited) =>
        row with { SourceLocator = "", Confidence = 1, InheritedFields = keepInherited ? row.InheritedFields : null };

    private static string Written(IReadOnlyList<GoalRow> rows, bool onlyWhereChanged, char delimiter)
    {
        var table = new StringBuilder(Header.Replace(';', delimiter)).Append('\n');
        foreach (var row in rows)
        {
            var isInherited = (row.InheritedFields ?? "").Split(',');
            string? Changed(string field, object? value) => onlyWhereChanged && isInherited.Contains(field) ? "" : value?.ToString();
            string?[] cells = [Changed("unit", row.Unit), Changed("target_year", row.TargetYear), Changed("target_year", row.ProposedTargetYear), row.Goal, row.Means, row.GoalCode, row.RawStatus, row.Narrative];
            table.AppendJoin(delimiter, cells.Select(cell => cell is null ? "" : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return table.ToString();
    }
}
