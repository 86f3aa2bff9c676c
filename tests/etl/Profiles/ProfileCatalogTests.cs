using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Profiles;

public sealed class ProfileCatalogTests : IDisposable
{
    private const string Plain = """
        { // a comment
          "name": "own", "layout": "nested-table", "levels": ["goal"],
          "columns": { "goal": { "headers": ["Asia"], "required": true }, "status": { "headers": "Tila" }, "narrative": { "headers": ["Teksti"] } },
          "patterns": { "code": "^(?<code>[0-9]+)\\." }, "vocabulary": { "Tehty": "achieved" }, }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheBuiltInProfilesAreNamedForTheirLayouts() =>
        Assert.Equal(["goal-blocks", "goal-changes", "goal-plan", "nested-goal-table", "wrapped-goal-text"], ProfileCatalog.Load(null).Profiles.Select(profile => profile.Name));

    [Fact]
    public void AnOwnProfileReadsAnOwnTable()
    {
        File.WriteAllText(_folder.File("profiles/own.json"), Plain);
        File.WriteAllText(_folder.File("a"), "Asia;Tila;Teksti\n1. Siivous;tehty;Lattiat pesty\n");

        var row = Assert.Single(new DocumentReader(Load(), []).Read(_folder.File("a"), "a.csv", new ReadingOptions("own", null)).Rows);

        Assert.Equal(("goal", "1", "Siivous", "tehty", "achieved", (int?)null), (row.GoalLevel, row.GoalCode, row.Goal, row.RawStatus, row.ProfileStatus, row.ProgressGrade));
    }

    [Fact]
    public void AnOwnProfileWinsByItsName()
    {
        File.WriteAllText(_folder.File("profiles/x.json"), Plain.Replace("\"own\"", "\"nested-goal-table\"", StringComparison.Ordinal));

        Assert.Equal(["goal"], Load().Get("nested-goal-table").Levels);
    }

    [Fact]
    public void TheFingerprintFollowsTheText()
    {
        var shipped = ProfileCatalog.Load(null).Get("nested-goal-table").Fingerprint;

        Assert.Matches("^[0-9a-f]{64}$", shipped);
        Assert.Equal(shipped, ProfileCatalog.Load(null).Get("nested-goal-table").Fingerprint);
        Assert.NotEqual(shipped, ProfileCatalog.Load(null).Get("wrapped-goal-text").Fingerprint);
    }

    [Theory]
    [InlineData("\"levels\"", "\"lvels\"", "did you mean 'levels'")]
    [InlineData("nested-table", "nested-tabel", "did you mean 'nested-table'")]
    [InlineData("\"status\": {", "\"statsu\": {", "did you mean 'status'")]
    [InlineData("[\"goal\"]", "[\"gaol\"]", "did you mean 'goal'")]
    [InlineData("[0-9]+", "[0-9+", "bad regular expression")]
    [InlineData("?<code>", "?:", "lacks the group (?<code>...)")]
    [InlineData("[\"goal\"]", "[\"goal\", \"goal\"]", "names one goal level twice")]
    [InlineData("\"patterns\"", "patterns", "is not JSON")]
    [InlineData("\"required\": true", "\"required\": 1", "must be true or false")]
    [InlineData("{ \"Tehty\": \"achieved\" }", "[]", "must be an object")]
    [InlineData("\"name\": \"own\",", "", "name: is missing")]
    public void AFaultNamesFileKeyAndTheRightName(string right, string wrong, string message)
    {
        var path = _folder.File("profiles/own.json");
        File.WriteAllText(path, Plain.Replace(right, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(Load);

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains("own.json", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaultsOfAllFilesStandInOneMessage()
    {
        File.WriteAllText(_folder.File("profiles/a.json"), "{");
        File.WriteAllText(_folder.File("profiles/b.json"), Plain.Replace("\"layout\"", "\"layuot\"", StringComparison.Ordinal).Replace("\"columns\"", "\"colums\"", StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(Load).Message;

        Assert.All(["a.json", "did you mean 'layout'", "did you mean 'columns'"], part => Assert.Contains(part, fault, StringComparison.Ordinal));
    }

    private ProfileCatalog Load() => ProfileCatalog.Load(Path.Combine(_folder.Path, "profiles"));
}
