namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Asking for the world as it was decided by a day, or as it was loaded by an older generation.</summary>
public sealed class EarlierWorldTests : IDisposable
{
    private const string Periods = "select period_label, count(*) as goals from mart.goal_status group by 1 order by 1";

    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public void AQueryAndAReportShowTheWorldAsDecidedByADayOrLoadedByAGeneration()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.RunHere();
        _city.Drop("strategian-seuranta-2024.txt");
        _city.RunHere();

        Assert.Equal(["2023", "2024"], Labels());
        Assert.Equal(["2023"], Labels("--as-of", "2024-12-30"));
        Assert.Equal(["2023", "2024"], Labels("--as-of", "2024-12-31"));
        Assert.Empty(Labels("--as-of", "2023-06-30"));
        Assert.Equal(["2023"], Labels("--generation", "1"));

        var report = _city.Run("report", "goals", "--language", "fi", "--as-of", "2024-06-30").Expect(0).Output.Trim();
        Assert.EndsWith("goals.fi.as-of-2024-06-30.html", report, StringComparison.Ordinal);
        Assert.Contains("2023", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_city.PathOf("data/generations"), ".as-of*"));

        _city.Run("query", Periods, "--generation", "7").Expect(2).SaysInOneLine("--generation 7 is not kept", "2 (built", "1 (built");
        _city.Run("query", Periods, "--as-of", "31.12.2021").Expect(2).SaysInOneLine("--as-of 31.12.2021 is no day", "--as-of 2021-12-31");
        _city.Run("report", "--as-of", "2021-12-31", "--generation", "1").Expect(2).SaysInOneLine("one of the two");
    }

    private List<string> Labels(params string[] world) =>
        _city.Run(["query", Periods, "--format", "csv", .. world]).Expect(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToList();
}
