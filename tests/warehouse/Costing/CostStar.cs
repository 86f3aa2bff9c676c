using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>Builds real stars from tables that a test writes down as CSV text, header first, in the columns of the kind's raw table.</summary>
public sealed class CostStar : IDisposable
{
    private static readonly SqlCatalog Catalog = SqlCatalog.Load();

    private readonly TemporaryFolder _folder = new();
    private readonly List<DocumentInForce> _documents = [];
    private readonly Dictionary<string, SourceInForce> _sources = [];
    private string? _vocabulary;
    private int _built;

    public SqlCatalog Sql { get; } = Catalog;

    public CostingSettings Costing { get; init; } = new();

    /// <summary>Puts a document of Järvenpää (186) in force. Its lines are numbered from 2, the header being line 1.</summary>
    /// <param name="table">The raw table that the rows are of; the kind's first by default.</param>
    public CostStar With(string kind, string csv, string? name = null, string municipality = "186", string overlap = OverlapPolicy.Stop, DateOnly? received = null, string? table = null)
    {
        name ??= $"{kind}-{_documents.Count + 1}.csv";
        var folder = Directory.CreateDirectory(_folder.File($"staged/{name}/x")[..^2]).FullName;
        var sourceKind = SourceKind.Get(kind);
        var source = $"{kind}-{overlap}";
        _sources.TryAdd(source, new SourceInForce(source, kind, LateAfterDays: null) { Overlap = overlap, MunicipalityCode = "186" });
        StagedCsv.Write(Sql, sourceKind, name, csv, municipality, folder, table);
        _documents.Add(new DocumentInForce(name, name, source, kind, csv.Length, received ?? new DateOnly(2024, 5, 1), folder));
        return this;
    }

    /// <summary>Puts a file of the city's own into the vocabulary folder.</summary>
    public CostStar WithVocabulary(string name, string text)
    {
        var file = _folder.File($"vocabulary/{name}");
        _vocabulary = Path.GetDirectoryName(file);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>When a source's data are due; one that has no document yet is added.</summary>
    public CostStar Due(string source, params DueDate[] dueDates) => Due(source, lateAfterDays: null, dueDates);

    public CostStar Due(string source, int? lateAfterDays, params DueDate[] dueDates)
    {
        _sources[source] = _sources.GetValueOrDefault(source, new SourceInForce(source, "ledger", LateAfterDays: null)) with { LateAfterDays = lateAfterDays, DueDates = dueDates, MunicipalityCode = "186" };
        return this;
    }

    public BuildInputs Inputs() => new("186", _sources.Values, _documents, [], Vocabularies.Load(_vocabulary), Sql) { Costing = Costing };

    /// <summary>Builds, and gives the path of the file.</summary>
    public string BuildFile()
    {
        var path = _folder.File($"star-{++_built}.duckdb");
        new StarBuild(Sql).Build(path, Inputs(), generation: 1, new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.Zero), CancellationToken.None);
        return path;
    }

    /// <summary>Builds, and opens the star for reading and for seeding faults.</summary>
    public DuckDBConnection Build()
    {
        var connection = new DuckDBConnection($"Data Source={BuildFile()}");
        connection.Open();
        return connection;
    }

    public void Dispose() => _folder.Dispose();
}
