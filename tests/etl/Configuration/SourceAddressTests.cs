using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Configuration;

/// <summary>Sources with an address: what a configuration may say about them, and how a slip is named.</summary>
public sealed class SourceAddressTests : IDisposable
{
    private const string Table = "\"kind\": \"pxweb\", \"url\": \"https://pxdata.example/api/v1/fi/kta/12ml.px\"";
    private const string Sotkanet = "\"kind\": \"sotkanet\", \"url\": \"https://sotkanet.example/rest/1.1\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AQueryIsReadAsItIsWritten()
    {
        var source = Assert.Single(Load($$"""{{Table}}, "query": { "Alue 2020": ["KU186", "KU858"], "Vuosi": ["top(5)"], "Tiedot": ["*"] }""").Sources);
        Assert.Equal(["KU186", "KU858"], source.Query["Alue 2020"]);
        Assert.Equal(["top(5)"], source.Query["Vuosi"]);
        Assert.Null(source.Path);
    }

    [Theory]
    [InlineData(Sotkanet + ", \"query\": { \"indicator\": [\"127\", \"181\"], \"years\": [\"2019..2024\", \"2016\"], \"genders\": [\"male\"] }")]
    [InlineData("\"kind\": \"pxweb\", \"url\": \"http://data.example/ready.json\"")]
    [InlineData("\"kind\": \"pxweb\", \"path\": \"inbox/statistics/*.json\"")]
    [InlineData("\"kind\": \"sotkanet\", \"path\": \"inbox/sotkanet/*.json\"")]
    public void ASourceHasAPathOrAnAddress(string source) => Assert.Single(Load(source).Sources);

    [Theory]
    [InlineData(Table + ", \"path\": \"inbox/**\", \"query\": { \"A\": [\"*\"] }", "source \"s\": path and url are both given. Remove one of them.")]
    [InlineData("\"kind\": \"pxweb\"", "source \"s\": path is missing. Name a file or a glob such as \"inbox/strategy/**\", or an address under \"url\".")]
    [InlineData("\"kind\": \"ledger\"", "source \"s\": path is missing. Name a file or a glob such as \"inbox/strategy/**\".")]
    [InlineData("\"kind\": \"ledger\", \"url\": \"https://data.example/a.csv\"", "source \"s\": url is for the kinds pxweb and sotkanet; documents of kind ledger come from a path.")]
    [InlineData("\"kind\": \"pxweb\", \"path\": \"a.json\", \"query\": { \"A\": [\"*\"] }", "query is given without url.")]
    [InlineData("\"kind\": \"pxweb\", \"url\": \"ftp://data.example/a.json\"", "url is \"ftp://data.example/a.json\", expected an address that begins with https:// or http://.")]
    [InlineData("\"kind\": \"pxweb\", \"url\": \"data.example/a.json\"", "expected an address that begins with https:// or http://.")]
    [InlineData("\"kind\": \"pxweb\", \"url\": \"https://city:secret@data.example/a.json\"", "url holds a user name or password. Official statistics need none; take everything up to the @ out of it.")]
    [InlineData("\"kind\": \"pxweb\", \"urll\": \"https://data.example/a.json\"", "unknown key 'sources[0].urll'; did you mean 'url'?")]
    [InlineData(Table, "query is missing. Name what to ask of the table")]
    [InlineData(Table + ", \"query\": { \"Alue\": \"KU186\" }", "sources[0].query.Alue is \"KU186\", expected a list in brackets.")]
    [InlineData(Table + ", \"query\": { \"Alue\": [[\"KU186\"]] }", "sources[0].query.Alue[0] is a group of values, expected a text.")]
    [InlineData(Table + ", \"query\": [\"Alue\"]", "sources[0].query[0] is \"Alue\", expected a list in brackets.")]
    [InlineData(Table + ", \"query\": { \"Alue\": [], \"Vuosi\": [\"*\"] }", "sources[0].query.Alue names no value, expected a list in brackets with at least one.")]
    [InlineData(Table + ", \"query\": { \"Alue\": [\"\"] }", "query.Alue holds an empty value.")]
    [InlineData(Table + ", \"query\": { \"Vuosi\": [\"top(0)\"] }", "query.Vuosi: \"top(0)\" is no selection")]
    [InlineData(Table + ", \"query\": { \"Vuosi\": [\"top(viisi)\"] }", "query.Vuosi: \"top(viisi)\" is no selection")]
    [InlineData(Sotkanet, "query.indicator is missing.")]
    [InlineData(Sotkanet + ", \"query\": { \"indikator\": [\"127\"] }", "query: unknown key 'indikator'; did you mean 'indicator'?")]
    [InlineData(Sotkanet + ", \"query\": { \"indicator\": [\"väestö\"] }", "query.indicator: \"väestö\" is no id; expected a whole number such as \"127\".")]
    [InlineData(Sotkanet + ", \"query\": { \"indicator\": [\"127\"], \"years\": [\"2024..2019\"] }", "query.years: \"2024..2019\" is no year; expected \"2023\" or \"2019..2024\".")]
    [InlineData(Sotkanet + ", \"query\": { \"indicator\": [\"127\"], \"genders\": [\"totl\"] }", "query.genders: unknown gender 'totl'; did you mean 'total'?")]
    public void ASlipIsNamed(string source, string message)
    {
        var error = Assert.Throws<ConfigurationException>(() => Load(source));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private WarehouseConfiguration Load(string source)
    {
        var path = _folder.File("warehouse.json");
        File.WriteAllText(path, $$"""{ "sources": [ { "name": "s", {{source}} } ] }""");
        return ConfigurationFile.Load(path);
    }
}
