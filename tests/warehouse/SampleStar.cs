using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Tests.Costing;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests;

/// <summary>Builds real stars in a temporary folder from rows that a test writes down.</summary>
public sealed class SampleStar : IDisposable
{
    private static readonly SqlCatalog Catalog = SqlCatalog.Load();

    private readonly TemporaryFolder _folder = new();
    private readonly List<DocumentInForce> _documents = [];
    private readonly List<RecoveredRow> _recovered = [];
    private string? _vocabulary;
    private int _built;

    public SqlCatalog Sql { get; } = Catalog;

    public string Path(string relative) => _folder.File(relative);

    /// <summary>Stages one document of Järvenpää (186) and puts it in force.</summary>
    public SampleStar With(string name, ReportingPeriod? period, params GoalRow[] rows) => With(Document(name, period, rows), name);

    public SampleStar With(StagedDocument document, string name)
    {
        using var staging = new StagingArea(_folder.File("staged/x")[..^2], Sql);
        staging.Write(document, "key");
        _documents.Add(new DocumentInForce(document.Hash, name, "strategy", "strategy", 100, new DateOnly(2024, 5, 1), staging.PathOf(document.Hash, "key")));
        return this;
    }

    public SampleStar WithDecision(string name, ReportingPeriod? period, params RevisionRow[] revisions) =>
        With(Document(name, period) with { Profile = "goal-changes", Role = DocumentRole.Decision, RowsRead = revisions.Length, Revisions = revisions }, name);

    public SampleStar WithPlan(string name, ReportingPeriod? period, params GoalRow[] rows) =>
        With(Document(name, period, rows) with { Profile = "strategy-plan", Role = DocumentRole.Plan }, name);

    /// <summary>Puts a table of Järvenpää (186) in force, written down as in <see cref="Costing.CostStar"/>.</summary>
    public SampleStar WithTable(string kind, string name, string csv)
    {
        var folder = Directory.CreateDirectory(_folder.File($"staged/{name}/x")[..^2]).FullName;
        StagedCsv.Write(Sql, SourceKind.Get(kind), name, csv, "186", folder);
        _documents.Add(new DocumentInForce(name, name, kind, kind, csv.Length, new DateOnly(2024, 5, 1), folder));
        return this;
    }

    /// <summary>Puts a file of the city's own into the vocabulary folder.</summary>
    public SampleStar WithVocabulary(string name, string text)
    {
        var file = _folder.File($"vocabulary/{name}");
        _vocabulary = System.IO.Path.GetDirectoryName(file);
        File.WriteAllText(file, text);
        return this;
    }

    public SampleStar With(RecoveredRow row)
    {
        _recovered.Add(row);
        return this;
    }

    public static StagedDocument Document(string name, ReportingPeriod? period, params GoalRow[] rows) => new(
        Hash: name.GetHashCode(StringComparison.Ordinal).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + name,
        Profile: "wrapped-goal-text", ProfileScore: 0.9m, ReaderVersion: "1", MunicipalityCode: "186", Period: period,
        RowsRead: rows.Length, RowsSkipped: 0, Rows: rows, Rejected: [], Unaccounted: []);

    public static GoalRow Goal(string? code, string title) => new()
    {
        GoalLevel = "goal", GoalCode = code, Goal = title, Confidence = 1, SourceLocator = "line 1",
    };

    public static RevisionRow Revision(string? code, string title, int? oldYear, int? newYear) => new()
    {
        GoalLevel = "goal", GoalCode = code, Goal = title, OldTargetYear = oldYear, NewTargetYear = newYear, Confidence = 1, SourceLocator = "line 1",
    };

    public BuildInputs Inputs() => new("186", [new SourceInForce("strategy", "strategy", 120)], _documents, [], Vocabularies.Load(_vocabulary), Sql) { Recovered = _recovered };

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
