using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports.Tests;

public sealed class DefinitionTests : IDisposable
{
    private const string Sound = """
        ---
        name: own
        title: { fi: Oma, sv: Egen, en: Own }
        ---

        ```sql rows
        select unit, status, 1 as goals from mart.goal_status
        ```

        ```chart
        query: rows
        kind: status-shares
        title: { fi: Tilat, sv: Status, en: Status }
        encodings: { category: unit, status: status, count: goals }
        ```
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ASoundDefinitionOfTheWorkspaceIsListedBesideTheBuiltInOnes()
    {
        Write(Sound);

        Assert.Equal(["goals", "own", "unit-costs"], ReportCatalog.Load(folder.Path).Names);
    }

    [Fact]
    public void AWorkspaceDefinitionWinsByName()
    {
        File.WriteAllText(folder.File("goals.md"), Sound.Replace("name: own", "name: goals", StringComparison.Ordinal));

        Assert.Equal("Oma", ReportCatalog.Load(folder.Path).Get("goals").Title.In("fi"));
    }

    [Fact]
    public void AnAbsentFolderLeavesTheBuiltInReports() =>
        Assert.Equal(["goals", "unit-costs"], ReportCatalog.Load(Path.Combine(folder.Path, "absent")).Names);

    [Fact]
    public void AnUnknownReportIsAnsweredWithTheNearestName()
    {
        var fault = Assert.Throws<ConfigurationException>(() => ReportCatalog.Load(null).Get("gaols"));

        Assert.Equal("There is no report 'gaols'; did you mean 'goals'?", fault.Message);
    }

    [Theory]
    [InlineData("kind: status-shares", "kind: status-share", 12, "unknown kind 'status-share'; did you mean 'status-shares'?")]
    [InlineData("query: rows", "query: row", 10, "unknown query 'row'; did you mean 'rows'?")]
    [InlineData("query: rows", "quary: rows", 11, "unknown key 'quary'; did you mean 'query'?")]
    [InlineData("query: rows\n", "", 11, "'query' is missing")]
    [InlineData("```chart", "```table\nquery: rows\ntitle: { fi: T, sv: T, en: T }\n```\n\n```chart", 11, "'columns' is missing")]
    [InlineData("count: goals", "cuont: goals", 14, "unknown encoding 'cuont'; did you mean 'count'?")]
    [InlineData("```chart", "```chert", 10, "unknown block 'chert'; did you mean 'chart'?")]
    [InlineData("{ fi: Tilat, sv: Status, en: Status }", "{ fi: Tilat, en: Status }", 13, "'sv' is missing")]
    [InlineData("{ fi: Tilat, sv: Status, en: Status }", "Tilat", 13, "'title' must be a text for each language")]
    [InlineData("query: rows", "query: [rows", 10, "not YAML: ")]
    [InlineData("name: own", "name: owm", 2, "name 'owm' must be the file's own name, 'own'")]
    [InlineData("name: own", "name: own\nowner: me", 3, "unknown key 'owner'; known: name, parameters, title")]
    [InlineData("as goals from", "as goals, $langauge as l from", 6, "unknown parameter 'langauge'; did you mean 'language'?")]
    [InlineData("```sql rows", "```sql", 6, "a sql block needs a name")]
    [InlineData("```chart", "Teksti.\n\n```chart", 10, "text must stand in a container of its language")]
    [InlineData("```chart", "::: fi\nTeksti.\n:::\n\n```chart", 10, "this text is missing in 'sv'")]
    [InlineData("```chart", "::: when rosw\n:::\n\n```chart", 10, "unknown query 'rosw'; did you mean 'rows'?")]
    public void AFaultIsNamedWithItsLineAndTheNearestRightName(string right, string wrong, int line, string message)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        Write(Sound.Replace(right, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(() => ReportCatalog.Load(folder.Path));

        Assert.Contains($"own.md, line {line}: {message}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaultsOfAllFilesAreNamedAtOnce()
    {
        Write(Sound.Replace("status-shares", "status-share", StringComparison.Ordinal).Replace("query: rows", "query: row", StringComparison.Ordinal));
        File.WriteAllText(folder.File("other.md"), "No front matter.");

        var fault = Assert.Throws<ConfigurationException>(() => ReportCatalog.Load(folder.Path));

        Assert.Equal(3, fault.Message.Split('\n').Length);
        Assert.Contains("other.md, line 1: a report starts with a front matter", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AColumnThatTheQueryLacksIsNamedBeforeAnythingIsWritten()
    {
        using var city = new SmallCity();
        Write(Sound.Replace("count: goals", "count: gaols", StringComparison.Ordinal).Replace("category: unit", "category: area", StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(() => city.Render(definitions: folder.Path, name: "own"));

        Assert.Contains("own.md, line 14: unknown column of query 'rows' 'gaols'; did you mean 'goals'?", fault.Message, StringComparison.Ordinal);
        Assert.Contains("own.md, line 14: unknown column of query 'rows' 'area'; known: goals, status, unit", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AQueryThatTheWarehouseCannotAnswerIsNamed()
    {
        using var city = new SmallCity();
        Write(Sound.Replace("mart.goal_status", "mart.goal_statuss", StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(() => city.Render(definitions: folder.Path, name: "own"));

        Assert.Contains("own.md, line 6: query 'rows' cannot be asked: Catalog Error", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 as goals", "'many' as goals", 10, "a value of query 'rows' is not of the kind that the block's format or encoding takes")]
    [InlineData("1 as goals", "error('out of range')::bigint as goals", 6, "query 'rows' failed: Invalid Input Error: out of range")]
    public void AFaultInTheDataIsNamedWithTheLineThatMeetsIt(string right, string wrong, int line, string message)
    {
        using var city = new SmallCity();
        Write(Sound.Replace(right, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<ConfigurationException>(() => city.Render(definitions: folder.Path, name: "own"));

        Assert.Contains($"own.md, line {line}: {message}", fault.Message, StringComparison.Ordinal);
    }

    private void Write(string text) => File.WriteAllText(folder.File("own.md"), text);
}
