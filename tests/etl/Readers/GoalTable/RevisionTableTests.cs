using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalTable;

/// <summary>Tables of what the council changed: old and new side by side.</summary>
public sealed class RevisionTableTests : IDisposable
{
    private const string Profile = """
        {
          "name": "changes", "layout": "nested-table", "role": "decision", "levels": ["goal"],
          "columns": {
            "code": { "headers": ["Kortti"] }, "goal": { "headers": ["Sitova tavoite"], "required": true },
            "new_target_year": { "headers": ["Uusi tavoitevuosi", "Tavoitevuosi", "Målår"] }, "new_means": { "headers": ["Keinot (uusi)", "Uudet keinot", "Medel"] },
            "old_target_year": { "headers": ["Vanha tavoitevuosi", "Tavoitevuosi", "Målår"] }, "old_means": { "headers": ["Keinot (vanha)", "Vanhat keinot", "Medel"] }
          },
          "patterns": { "code": "(?<code>[A-ZÅÄÖ]\\d{1,2})" }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Kortti;Sitova tavoite;Tavoitevuosi 2021;Keinot (uusi);Tavoitevuosi 2020;Keinot (vanha)\nA1;Puut kasvavat;2023;Kastellaan;2022;Istutetaan\n")]
    [InlineData("Kortti;Sitova tavoite;Tavoitevuosi 2020;Keinot (vanha);Tavoitevuosi 2021;Keinot (uusi)\nA1;Puut kasvavat;2022;Istutetaan;2023;Kastellaan\n")]
    [InlineData("Kortti;Sitova tavoite;2021 Målår;Medel 2021;2020 Målår;Medel 2020\nA1;Puut kasvavat;2023;Kastellaan;2022;Istutetaan\n")]
    [InlineData("Kortti;Sitova tavoite;Tavoitevuosi;Keinot;Tavoitevuosi;Keinot\nA1;Puut kasvavat;2023;Kastellaan;2022;Istutetaan\n")]
    [InlineData("Kortti;Sitova tavoite;Tavoitevuosi;Vanhat keinot;Uusi tavoitevuosi;Uudet keinot\nA1;Puut kasvavat;2022;Istutetaan;2023;Kastellaan\n")]
    public void OldAndNewAreToldByTheirHeadings(string table)
    {
        var reading = Read(table);

        var row = Assert.Single(reading.Revisions);
        Assert.Equal(("A1", "Puut kasvavat", 2022, 2023, "Istutetaan", "Kastellaan"), (row.GoalCode, row.Goal, row.OldTargetYear, row.NewTargetYear, row.OldMeans, row.NewMeans));
        Assert.Equal((1, 0, 0, 1m), (reading.RowsRead, reading.Rows.Count, reading.Rejected.Count, row.Confidence));
        Assert.Equal("decision", reading.Role);
        Assert.Empty(reading.Unaccounted);
    }

    [Fact]
    public void GoalsUnderOneCodeStayApartAndWhatIsNewHasNothingOld()
    {
        var reading = Read("Kortti;Sitova tavoite;Tavoitevuosi 2021;Uudet keinot;Tavoitevuosi 2020;Vanhat keinot\nA1;Puut kasvavat;2023;;2022;\nA1;Penkit kestävät;2024;Maalataan;;\nA1;Puut kasvavat;2023;;2022;\nA2;Laiturit kestävät;;;;\nA3;Tiet;20211;;;\n");

        Assert.Equal([(2022, 2023), (null, 2024)], reading.Revisions.Select(row => (row.OldTargetYear, row.NewTargetYear)));
        Assert.Equal(["duplicate_goal", "goal_without_change", "year_out_of_range"], reading.Rejected.Select(row => row.Code));
        Assert.Equal(5, reading.RowsRead);
    }

    private StrategyReading Read(string table)
    {
        File.WriteAllText(_folder.File("profiles/changes.json"), Profile);
        File.WriteAllText(_folder.File("document"), table);
        return new DocumentReader(ProfileCatalog.Load(_folder.File("profiles")), []).Read(_folder.File("document"), "muutokset.csv", new ReadingOptions("auto", null));
    }
}
