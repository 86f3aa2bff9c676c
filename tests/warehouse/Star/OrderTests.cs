using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Star;

public sealed class OrderTests
{
    [Fact]
    public void TheOrderOfDocumentsChangesNeitherFingerprintNorContent()
    {
        var documents = Enumerable.Range(2019, 4).Select(year => ($"{year}.txt", ReportingPeriod.OfYear(year), new[]
        {
            SampleStar.Goal("S1", "Palvelut uudistuvat.") with { TargetYear = 2020 + (year / 2), Unit = "Konpa", RawStatus = "Toteutuu", Responsible = "Johtaja" },
            SampleStar.Goal("S2", $"Tavoite {year % 2}") with { Means = $"Keino {year}" },
        })).ToList();
        using var forward = new SampleStar();
        using var backward = new SampleStar();
        foreach (var (name, period, rows) in documents) forward.With(name, period, rows);
        foreach (var (name, period, rows) in Enumerable.Reverse(documents)) backward.With(name, period, rows);

        Assert.Equal(forward.Inputs().Fingerprint(), backward.Inputs().Fingerprint());
        Assert.Equal(Content(forward), Content(backward));
    }

    private static string Content(SampleStar star)
    {
        using var connection = star.Build();
        var tables = connection.Query("select table_name from duckdb_tables() where schema_name = 'star' order by 1");
        Assert.NotEmpty(tables);
        return string.Join('\n', tables.SelectMany(table => connection.Query($"select * from star.{table} order by all").Select(row => $"{table}: {row}")));
    }
}
