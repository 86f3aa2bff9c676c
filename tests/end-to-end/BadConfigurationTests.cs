namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Typing errors in configuration and profiles: named, with the nearest right name, before anything starts.</summary>
public sealed class BadConfigurationTests : IDisposable
{
    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [Theory]
    [InlineData("\"sources\"", "\"sorces\"", "unknown key 'sorces'; did you mean 'sources'?")]
    [InlineData("\"path\"", "\"profle\": \"auto\", \"path\"", "unknown key 'sources[0].profle'; did you mean 'profile'?")]
    [InlineData("\"strategy\", \"path\"", "\"stratgy\", \"path\"", "unknown kind 'stratgy'; did you mean 'strategy'?")]
    [InlineData("\"path\"", "\"profile\": \"wraped-goal-text\", \"path\"", "did you mean 'wrapped-goal-text'?")]
    [InlineData("\"path\"", "\"period\": \"syksy\", \"path\"", "period is \"syksy\", expected \"2021\", \"2021-09\" or \"2021-01..2021-09\"")]
    [InlineData("\"path\"", "\"dueDates\": [ { \"name\": \"TP\", \"due\": \"30.4.\", \"covers\": \"12\" } ], \"path\"", "source \"strategy\": dueDates[0]: due is \"30.4.\", expected a day of the year such as \"04-30\".")]
    [InlineData("\"path\"", "\"dueDates\": [ { \"name\": \"TP\", \"due\": \"02-30\", \"covers\": \"13\" } ], \"path\"", "source \"strategy\": dueDates[0]: covers is \"13\", expected a month from \"01\" to \"12\".")]
    [InlineData("\"path\"", "\"lateAfterDays\": \"pian\", \"path\"", "sources[0].lateAfterDays is \"pian\", expected a whole number.")]
    [InlineData("\"inbox/strategy/**\"", "[\"a\"]", "sources[0].path is a group of values, expected a single value.")]
    [InlineData("\"186\",", "\"186\", \"limits\": { \"sels\": 5 },", "unknown key 'limits.sels'; did you mean 'cells'?")]
    [InlineData("\"186\",", "\"186\", \"limits\": { \"cells\": 0 },", "limits.cells is 0, expected a whole number from 1 to 10000000.")]
    [InlineData("\"186\",", "\"186\", \"limits\": { \"seconds\": \"pitkään\" },", "limits.seconds is \"pitkään\", expected a whole number.")]
    [InlineData("\"186\",", "\"186\", \"limits\": 5,", "limits is \"5\", expected an object in braces.")]
    [InlineData("\"path\"", "\"columns\": { \"amount\": \"Summa\" }, \"path\"", "columns, constants, strict and format are for tables; documents of kind strategy are read by a profile.")]
    [InlineData("\"strategy\", \"path\"", "\"ledger\", \"columns\": { \"amuont\": \"Summa\" }, \"path\"", "columns: unknown column 'amuont'; did you mean 'amount'?")]
    [InlineData("\"strategy\", \"path\"", "\"ledger\", \"columns\": { \"amount@budjet\": \"Summa\" }, \"path\"", "unknown scenario 'budjet'; did you mean 'budget'?")]
    [InlineData("\"strategy\", \"path\"", "\"ledger\", \"constants\": { \"yaer\": 2024 }, \"path\"", "constants: unknown column 'yaer'; did you mean 'year'?")]
    [InlineData("\"strategy\", \"path\"", "\"ledger\", \"overlap\": \"stopp\", \"path\"", "overlap is \"stopp\"; did you mean 'stop'?")]
    [InlineData("\"186\",", "\"186\", \"costing\": { \"method\": \"reciprocl\" },", "costing.method is \"reciprocl\"; did you mean 'reciprocal'?")]
    [InlineData("\"186\"", "186", "municipality")]
    [InlineData("\"186\",", "\"186\"", "not valid JSON")]
    public void ATypingErrorInTheConfigurationIsNamedBeforeAnythingStarts(string right, string wrong, string expected)
    {
        _city.Drop("strategian-seuranta-2023.txt");
        var configuration = TestWorkspace.WithoutReports.Replace(right, wrong, StringComparison.Ordinal);
        if (wrong == "186") configuration = configuration.Replace("186", "1860", StringComparison.Ordinal);
        _city.Write("warehouse.json", configuration);

        var run = _city.Run("run").Expect(2);

        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        run.HasNoStack();
        Assert.False(Directory.Exists(_city.PathOf("data/archive")));
    }

    [Fact]
    public void AMunicipalityCodeThatNobodyHasIsNamed()
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("186", "187", StringComparison.Ordinal));
        _city.Run("run").Expect(2).SaysInOneLine("no municipality has the code '187'");
    }

    [Fact]
    public void WithoutAMunicipalityTheCityIsUnknownAndTheRunSaysSo()
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("\"municipality\": \"186\",", "", StringComparison.Ordinal));
        _city.Drop("strategian-seuranta-2023.txt");
        Assert.Contains("set \"municipality\" in warehouse.json", _city.Run("run").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATypingErrorInAProfileIsNamed()
    {
        _city.Write("profiles/own.json", """{ "name": "own", "layuot": "nested-table" }""");
        Assert.Contains("'layout'", _city.Run("run").Expect(2).Errors, StringComparison.Ordinal);
    }
}
