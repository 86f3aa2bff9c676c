using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>A star of the documents that had been decided by a day, built for one question and removed with it. It is never published.</summary>
public sealed class WorldAsOf : IDisposable
{
    private const string Prefix = ".as-of-";

    private WorldAsOf(Generation generation) => Generation = generation;

    /// <summary>Bears the number of the published generation whose staged documents it was made from.</summary>
    public Generation Generation { get; }

    public static WorldAsOf Build(Workspace workspace, Generation published, DateOnly day, TimeProvider time, CancellationToken cancel)
    {
        var sql = SqlCatalog.Load();
        var inputs = InputsOf(workspace, day, sql, time);
        RemoveLeftOvers(workspace.Generations, time);
        var world = new WorldAsOf(new Generation(published.Number, Path.Combine(workspace.Generations, $"{Prefix}{Guid.NewGuid():n}.duckdb"), inputs.Fingerprint(), time.GetUtcNow()));
        try
        {
            new StarBuild(sql).Build(world.Generation.Path, inputs, published.Number, world.Generation.BuiltAt, cancel);
            new AuditSuite(sql).JudgeAndRecord(world.Generation.Path, cancel);
            return world;
        }
        catch
        {
            world.Dispose();
            throw;
        }
    }

    public void Dispose() => Publication.Discard(Generation.Path);

    private static BuildInputs InputsOf(Workspace workspace, DateOnly day, SqlCatalog sql, TimeProvider time)
    {
        var vocabularies = Vocabularies.Load(workspace.Vocabulary);
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        using var staging = new StagingArea(workspace.Staged, sql);
        var extraction = new Extraction(workspace, new DocumentArchive(workspace.Archive), staging, control, ProfileCatalog.Load(workspace.Profiles), vocabularies, sql, time);
        var staged = StagedDocuments.Of(workspace, control, extraction);
        var documents = DecidedBy.Of([.. staged.Select(item => item.Document)], day);
        var recovered = new RecoveredRows(control);
        var sources = workspace.Configuration.Sources.Select(source => source.InForce(workspace.Configuration.Municipality));
        return new BuildInputs(workspace.Configuration.Municipality, sources, documents, [], vocabularies, sql)
        {
            Recovered = [.. staged.Where(item => documents.Contains(item.Document)).SelectMany(item => recovered.InForce(item.Reading))],
            Costing = workspace.Configuration.Costing.Settings(),
        };
    }

    /// <summary>What a killed process left behind; a younger file may belong to one that runs.</summary>
    private static void RemoveLeftOvers(string folder, TimeProvider time)
    {
        foreach (var file in Directory.EnumerateFiles(folder, $"{Prefix}*").Where(file => File.GetLastWriteTimeUtc(file) < time.GetUtcNow().UtcDateTime.AddDays(-1))) File.Delete(file);
    }
}
