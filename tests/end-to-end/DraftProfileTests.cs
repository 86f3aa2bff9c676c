namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>A new city comes as a profile: drafted, saved, and read with.</summary>
public sealed class DraftProfileTests : IDisposable
{
    private const string Table = "Department;Strategic objectives;Status;Comments;Schedule\nParks;P1 Trees grow;Delayed;Planted in May;2026\nHarbour;H1 Piers last;On track;;2027\n";

    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public void TheDraftIsWrittenAndReadsItsDocument()
    {
        _city.Write("goals.csv", Table);
        var profile = _city.PathOf("profiles/goals.json");
        Directory.CreateDirectory(Path.GetDirectoryName(profile)!);

        Cli.Run("inspect", "--draft-profile", _city.PathOf("goals.csv"), "--output", profile, "--workspace", _city.Root).Expect(0);
        var inspected = Cli.Run("inspect", _city.PathOf("goals.csv"), "--workspace", _city.Root).Expect(0);

        Assert.Contains("goals, score 1.00", inspected.Output, StringComparison.Ordinal);
        Assert.Contains(" H1", inspected.Output, StringComparison.Ordinal);
        Cli.Run("inspect", "--draft-profile", _city.PathOf("goals.csv"), "--output", profile).Expect(2).SaysInOneLine("exists already");
    }

    [Fact]
    public void WithoutATableOrWithoutADraftTheCommandSaysWhatToDo()
    {
        _city.Write("tiedote.txt", "Kaupunki kasvaa.\n");

        Cli.Run("inspect", "--draft-profile", _city.PathOf("tiedote.txt")).Expect(1).SaysInOneLine("found no table");
        Cli.Run("inspect", _city.PathOf("tiedote.txt"), "--output", _city.PathOf("x.json")).Expect(2).SaysInOneLine("--draft-profile");
    }
}
