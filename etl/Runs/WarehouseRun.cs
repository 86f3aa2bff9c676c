using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Reports;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>One run of a workspace: what changed is staged, the star is rebuilt, audited and published, and reports are rendered.</summary>
public sealed class WarehouseRun
{
    private readonly Workspace _workspace;
    private readonly TimeProvider _time;
    private readonly ProgressLog _progress;
    private readonly RunSummary _summary = new();

    // What a run is made of is loaded, and so checked, before it starts.
    private readonly SqlCatalog _sql = SqlCatalog.Load();
    private readonly Vocabularies _vocabularies;
    private readonly ProfileCatalog _profiles;
    private readonly ReportRun _reports;

    /// <exception cref="ConfigurationException">A vocabulary, profile or report definition of the workspace is wrong.</exception>
    public WarehouseRun(Workspace workspace, ProgressLog progress, TimeProvider time)
    {
        (_workspace, _progress, _time) = (workspace, progress, time);
        _vocabularies = Vocabularies.Load(workspace.Vocabulary);
        _profiles = ProfileCatalog.Load(workspace.Profiles);
        _reports = new ReportRun(workspace, ReportCatalog.Load(workspace.Reports), _vocabularies);
        RunInputs.Check(workspace.Configuration, _profiles, _vocabularies);
    }

    /// <summary>Takes in and stages documents, and publishes nothing.</summary>
    public RunSummary Load(IReadOnlySet<string> sources, CancellationToken cancel) =>
        Journaled("load", (journal, control) =>
        {
            var stage = Stage(sources, journal, control, cancel);
            if (stage.IsOverThreshold) Finish(journal, "refused", _summary.Reason);
            else Finish(journal, _summary.RowsStaged == 0 && _summary.Problems.Count > 0 ? "refused" : "loaded", NothingUsable());
        });

    /// <summary>The whole way from sources to reports.</summary>
    public RunSummary Execute(CancellationToken cancel) =>
        Journaled("run", (journal, control) => RunThrough(journal, control, cancel));

    /// <summary>A whole run with rejected rows that a person has corrected. Where an error audit stops them, they are not kept.</summary>
    public RunSummary Replay(IReadOnlyList<RecoveredRowEntry> rows, CancellationToken cancel) =>
        Journaled("replay", (journal, control) =>
        {
            var recovered = new RecoveredRows(control);
            journal.Step("replay", () =>
            {
                recovered.Keep(rows, journal.RunNumber);
                return $"{Counted(rows.Count, "row")} taken in as run {journal.RunNumber}";
            });
            RunThrough(journal, control, cancel);
            if (!_summary.FailedAudits.Any(audit => audit.StopsPublication)) return;
            recovered.TakeBack(rows);
            _summary.Reason += " The replayed rows were not kept.";
        });

    private void RunThrough(RunJournal journal, ControlDatabase control, CancellationToken cancel)
    {
        var sources = _workspace.Configuration.Sources.Select(source => source.Name).ToHashSet();
        var stage = Stage(sources, journal, control, cancel);
        var publication = new Publication(_workspace.Generations, _workspace.PublishedFile, _workspace.Configuration.KeepGenerations);
        if (stage.IsOverThreshold) Finish(journal, "refused", _summary.Reason);
        else if (stage.Documents.Count == 0 && _summary.Problems.Count > 0) Finish(journal, "refused", NothingUsable());
        // Where all documents were withdrawn, what they said must go from the published file too.
        else if (stage.Documents.Count == 0 && publication.Current is null) Finish(journal, "empty", null);
        else PublishAndReport(stage, publication, journal, cancel);
    }

    private RunSummary Journaled(string command, Action<RunJournal, ControlDatabase> work)
    {
        using var lease = RunLease.Acquire(_workspace, command, _time);
        using var control = ControlDatabaseFile.Open(_workspace.ControlDatabase);
        var journal = new RunJournal(control, _progress, _summary, command, _time);
        try
        {
            work(journal, control);
            return _summary;
        }
        catch (Exception error)
        {
            journal.CloseFailed(error.Message);
            throw;
        }
    }

    private StageStep Stage(
        IReadOnlySet<string> sources, RunJournal journal, ControlDatabase control, CancellationToken cancel)
    {
        var archive = new DocumentArchive(_workspace.Archive);
        using var staging = new StagingArea(_workspace.Staged, _sql);
        staging.RemoveUnfinished();
        journal.Step("archive", () =>
        {
            var intake = new DocumentIntake(_workspace, archive, control, _progress, _time).TakeIn(sources, cancel);
            (_summary.DocumentsSeen, _summary.DocumentsNew) = (intake.Seen, intake.New);
            _summary.Problems.AddRange(intake.Problems);
            return $"{Counted(intake.Seen, "document")}, {intake.New} new";
        });

        var stage = new StageStep(_workspace, new RecoveredRows(control), _summary, _progress);
        journal.Step("stage", () =>
        {
            var extraction = new Extraction(_workspace, archive, staging, control, _profiles, _vocabularies, _sql, _time);
            stage.Execute(CurrentDocuments.Of(_workspace, control), extraction, cancel);
            return $"{_summary.DocumentsRead} read anew, {Counted(_summary.RowsStaged, "row")} staged, {_summary.RowsRejected} rejected";
        });
        return stage;
    }

    private void PublishAndReport(StageStep stage, Publication publication, RunJournal journal, CancellationToken cancel)
    {
        var sources = _workspace.Configuration.Sources.Select(source => source.InForce(_workspace.Configuration.Municipality));
        var refused = stage.Problems.Select(problem => new RefusedDocument(problem.Document, problem.Source, problem.Code, problem.Message));
        var inputs = new BuildInputs(_workspace.Configuration.Municipality, sources, stage.Documents, refused, _vocabularies, _sql)
        {
            Recovered = stage.Recovered,
            Costing = _workspace.Configuration.Costing.Settings(),
        };

        var generation = publication.Current;
        var isUnchanged = generation is not null && generation.Fingerprint == inputs.Fingerprint();
        if (isUnchanged) MendPublishedFile(publication, generation!, journal);
        else generation = BuildAndPublish(inputs, publication, journal, cancel);
        if (generation is null) return;

        (_summary.Generation, _summary.WarehouseFile) = (generation.Number, _workspace.PublishedFile);
        journal.Step("report", () =>
        {
            _summary.Reports.AddRange(_reports.RenderAll(generation, _summary.ReportFaults, cancel));
            return Counted(_summary.Reports.Count, "file");
        });
        Finish(journal, isUnchanged ? "unchanged" : "published", null, generation);
    }

    private static void MendPublishedFile(Publication publication, Generation generation, RunJournal journal) => journal.Step("build", () =>
        publication.EnsureSwitched(generation)
            ? $"skipped, no input has changed; the published file was restored from generation {generation.Number}"
            : $"skipped, no input has changed since generation {generation.Number}");

    private Generation? BuildAndPublish(BuildInputs inputs, Publication publication, RunJournal journal, CancellationToken cancel)
    {
        var candidate = publication.NewCandidate();
        var number = publication.NextNumber;
        journal.Step("build", () =>
        {
            new StarBuild(_sql).Build(candidate, inputs, number, _time.GetUtcNow(), cancel);
            return $"a star from {Counted(inputs.Documents.Count, "document")}";
        });

        IReadOnlyList<AuditResult> verdict = [];
        journal.Step("audit", () =>
        {
            verdict = new AuditSuite(_sql).JudgeAndRecord(candidate, cancel);
            journal.Record(verdict);
            _summary.FailedAudits.AddRange(verdict.Where(result => !result.Passed));
            return $"{verdict.Count(result => result.Passed)} of {verdict.Count} passed";
        });
        if (verdict.Where(result => result.StopsPublication).ToList() is { Count: > 0 } broken)
        {
            Publication.Discard(candidate);
            Finish(journal, "refused", $"{Counted(broken.Count, "audit")} failed: {string.Join(", ", broken.Select(result => result.Audit))}. "
                + "Nothing was published; the last generation stays in use. See `strategy-warehouse audit`.");
            return null;
        }

        Generation? generation = null;
        journal.Step("publish", () =>
        {
            generation = publication.Publish(candidate, number);
            return $"generation {number}";
        });
        return generation;
    }

    private string? NothingUsable() => _summary.Problems.Count > 0 ? "No document could be used." : null;

    private void Finish(RunJournal journal, string outcome, string? reason, Generation? generation = null)
    {
        (_summary.Outcome, _summary.Reason) = (outcome, reason);
        var leftOut = _summary.Problems.Count == 0 ? null : $"Left out: {string.Join(", ", _summary.Problems.Select(problem => $"{problem.Document} ({problem.Code})"))}.";
        var message = string.Join(' ', new[] { reason, leftOut }.OfType<string>());
        journal.Close(outcome, message.Length == 0 ? null : message, generation?.Number, generation?.Fingerprint);
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
