using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StrategyWarehouse.Etl.Tests.Fetching.Server;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>What is asked of PxWeb 1 and 2, and what is archived of the answers. Cells of the cube tell their place by their value.</summary>
public sealed class PxWebFetchTests : IDisposable
{
    private const string SomeOfAll = """ "Alue": ["KU186", "KU858"], "Vuosi": ["top(2)"], "Tiedot": ["*"] """;

    private readonly StatisticsServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void AVersion1TableIsAskedByCodesTopAndAllAndArchivedByItsName()
    {
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, SomeOfAll));
        var result = city.TakeIn();

        Assert.Empty(result.Problems);
        var posted = JsonNode.Parse(Assert.Single(_server.DataCalls).Body)!;
        Assert.Equal(
            """{"query":[{"code":"Alue","selection":{"filter":"item","values":["KU186","KU858"]}},{"code":"Vuosi","selection":{"filter":"top","values":["2"]}},{"code":"Tiedot","selection":{"filter":"all","values":["*"]}}],"response":{"format":"json-stat2"}}""",
            posted.ToJsonString());
        Assert.Equal(["12ml.json"], city.Documents().Select(document => document.Name));
        // Järvenpää 1000, 2023 300, both sexes 10 + 20 over two cells, population 1: 2 x 1301 + 30.
        var cells = city.CellsOf("12ml.json");
        Assert.Equal(8, cells.Count);
        Assert.Equal(2632, cells["Alue=KU186 Vuosi=2023 Tiedot=vaesto"]);
        Assert.Equal(4834, cells["Alue=KU858 Vuosi=2024 Tiedot=menot"]);
    }

    [Fact]
    public void AVersion2TableIsAskedByItsAddressWithEveryDimensionThatIsNotEliminated()
    {
        using var city = new FetchingCity(FetchingCity.Table($"{_server.TableV2}?lang=fi", SomeOfAll));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(
            "/v2/tables/TAB6471/data?lang=fi&outputFormat=json-stat2&valueCodes[Alue]=KU186,KU858&valueCodes[Vuosi]=top(2)&valueCodes[Tiedot]=*",
            Assert.Single(_server.DataCalls).Target);
        Assert.Equal(2632, city.CellsOf("TAB6471.json")["Alue=KU186 Vuosi=2023 Tiedot=vaesto"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ADimensionThatIsNotNamedIsEliminatedWhereItMayBeAndElseAskedForWhole(int version)
    {
        using var city = new FetchingCity(FetchingCity.Table(TableOf(version), """ "Alue": ["KU186"] """));
        Assert.Empty(city.TakeIn().Problems);
        // All 4 years x 2 figures; sex is summed: (1101 + 10) + (1101 + 20).
        var cells = city.CellsOf(Assert.Single(city.Documents()).Name);
        Assert.Equal(8, cells.Count);
        Assert.Equal(2232, cells["Alue=KU186 Vuosi=2021 Tiedot=vaesto"]);
    }

    /// <summary>The whole cube has 6 x 4 x 2 x 2 = 96 cells.</summary>
    [Theory]
    [InlineData(1, 48, 2)]
    [InlineData(1, 20, 6)]
    [InlineData(1, 1, 96)]
    [InlineData(2, 48, 2)]
    [InlineData(2, 20, 6)]
    public void AQueryOverTheLimitIsSplitAndGivesTheSameCells(int version, int limit, int requests)
    {
        const string all = """ "Alue": ["*"], "Vuosi": ["*"], "Sukupuoli": ["*"], "Tiedot": ["*"] """;
        using var city = new FetchingCity(FetchingCity.Table(TableOf(version), all));
        Assert.Empty(city.TakeIn().Problems);
        var name = Assert.Single(city.Documents()).Name;
        var whole = city.CellsOf(name);
        Assert.Equal(96, whole.Count);
        Assert.Equal("dataset", (string)JsonNode.Parse(city.TextOf(name))!["class"]!);
        _server.Calls.Clear();

        (_server.StatedCells, _server.RefusedCells) = (limit, limit);
        Assert.Empty(city.TakeIn().Problems);

        Assert.Equal(requests, _server.DataCalls.Count());
        Assert.Equal("collection", (string)JsonNode.Parse(city.TextOf(name))!["class"]!);
        Assert.Equal(whole.OrderBy(cell => cell.Key, StringComparer.Ordinal), city.CellsOf(name).OrderBy(cell => cell.Key, StringComparer.Ordinal));
        Assert.Contains($"{requests}/{requests} requests, {name}", city.Progress.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void AServerThatRefusesMoreThanItToldLeadsToSmallerPieces(int version)
    {
        (_server.StatedCells, _server.RefusedCells) = (null, 10);
        using var city = new FetchingCity(FetchingCity.Table(TableOf(version), """ "Alue": ["KU*"], "Vuosi": ["*"], "Tiedot": ["*"] """));
        Assert.Empty(city.TakeIn().Problems);
        // 5 municipalities x 4 years x 2 figures.
        Assert.Equal(40, city.CellsOf(Assert.Single(city.Documents()).Name).Count);
    }

    [Fact]
    public void AServerThatCannotTellItsLimitsIsAskedWithTheUsualOnes()
    {
        _server.Instead = http =>
        {
            http.Response.StatusCode = 500;
            return Task.FromResult(http.Request.QueryString.Value == "?config");
        };
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, SomeOfAll));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(8, city.CellsOf("12ml.json").Count);
    }

    [Fact]
    public void CallsArePacedByTheWindowThatTheServerTells()
    {
        _server.StatedCells = _server.RefusedCells = 4;
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, """ "Alue": ["*"], "Vuosi": ["*"], "Sukupuoli": ["*"], "Tiedot": ["*"] """));
        Assert.Empty(city.TakeIn().Problems);
        // 24 pieces, metadata and limits are 26 calls; 10 are allowed in 10 seconds, so the 11th and the 21st wait.
        Assert.Equal(26, _server.Calls.Count);
        Assert.Equal(2, city.Time.Waits.Count(wait => wait > TimeSpan.FromSeconds(5)));
        Assert.All(city.Time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void InVersion2ADimensionThatIsNotNamedIsEliminatedByTheCodeOfItsTotal()
    {
        _server.Instead = async http =>
        {
            if (!http.Request.Path.Value!.EndsWith("/metadata", StringComparison.Ordinal) && !http.Request.Path.Value.EndsWith("/data", StringComparison.Ordinal)) return false;
            await http.Response.WriteAsync("""
                {"class":"dataset","id":["Tid","Kon"],"size":[2,3],"role":{"time":["Tid"]},"value":[],"dimension":{
                 "Kon":{"label":"kön","category":{"index":{"T":2,"1":0,"2":1}},"extension":{"elimination":true,"eliminationValueCode":"T"}},
                 "Tid":{"label":"år","category":{"index":["2024","2023"]}}}}
                """);
            return true;
        };
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV2, """ "Tid": ["2023", "2024"] """));
        Assert.Empty(city.TakeIn().Problems);
        Assert.EndsWith("outputFormat=json-stat2&valueCodes[Tid]=2024,2023&valueCodes[Kon]=T", Assert.Single(_server.DataCalls).Target, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAddressThatWouldGrowTooLongIsSplitToo()
    {
        var codes = LongTable.Play(_server, 600);
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV2, """ "Alue": ["from(K1000)"] """));
        Assert.Empty(city.TakeIn().Problems);
        // 600 codes of 5 signs with their commas are 3,600 signs: over 2,000, so halves.
        var asked = _server.DataCalls.Select(call => call.Target.Split("valueCodes[Alue]=")[1].Split(',')).ToList();
        Assert.Equal([300, 300], asked.Select(part => part.Length));
        Assert.Equal(codes, asked.SelectMany(part => part));
    }

    [Fact]
    public void YearsFromOneOnAreAskedForByTheirCodes()
    {
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, """ "Alue": ["SSS"], "Vuosi": ["from(2023)"], "Tiedot": ["menot"] """));
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(["Alue=SSS Vuosi=2023 Tiedot=menot", "Alue=SSS Vuosi=2024 Tiedot=menot"], city.CellsOf("12ml.json").Keys);
    }

    [Fact]
    public void AReadyFileIsPlainlyFetchedAndKeptAsItCame()
    {
        const string file = "\uFEFF{ \"class\": \"dataset\", \"id\": [],\n\"size\": [], \"value\": [] }";
        _server.Instead = async http =>
        {
            await http.Response.WriteAsync(file);
            return true;
        };
        using var city = new FetchingCity($$"""{ "name": "ready", "kind": "pxweb", "url": "{{_server.Root}}/open-data/key%20figures.json" }""");
        Assert.Empty(city.TakeIn().Problems);
        Assert.Equal(["key figures.json"], city.Documents().Select(document => document.Name));
        Assert.Equal("GET", Assert.Single(_server.Calls).Method);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(file).Length, Assert.Single(city.Documents()).Size);
    }

    [Fact]
    public void TheSameAnswerIsTheSameDocumentAndAChangedOneANewVersion()
    {
        using var city = new FetchingCity(FetchingCity.Table(_server.TableV1, SomeOfAll));
        Assert.Equal(1, city.TakeIn().New);
        Assert.Equal(0, city.TakeIn().New);
        var first = Assert.Single(city.Documents()).Hash;
        city.Configure(FetchingCity.Table(_server.TableV1, """ "Alue": ["KU235"] """));
        Assert.Equal(1, city.TakeIn().New);
        Assert.NotEqual(first, Assert.Single(city.Documents()).Hash);
    }

    private string TableOf(int version) => version == 1 ? _server.TableV1 : _server.TableV2;
}
