using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>
/// Reads every document that has no reading yet. One that cannot be read becomes a problem, and the others go on;
/// where an earlier version of it was readable, that one stays in force.
/// </summary>
internal sealed class StageStep(Workspace workspace, RecoveredRows recoveredRows, RunSummary summary, ProgressLog progress)
{
    private readonly List<DocumentInForce> _documents = [];
    private readonly List<RecoveredRow> _recovered = [];
    private readonly List<(string Hash, DocumentProblem Problem)> _problems = [];

    /// <summary>The documents whose rows are staged.</summary>
    public IReadOnlyList<DocumentInForce> Documents => _documents;

    /// <summary>Replayed rows of these documents.</summary>
    public IReadOnlyList<RecoveredRow> Recovered => _recovered;

    /// <summary>Documents that their sources offer and that could not be read under any name.</summary>
    public IEnumerable<DocumentProblem> Problems =>
        _problems.Where(item => _documents.All(document => document.Hash != item.Hash)).Select(item => item.Problem);

    /// <summary>A document's rejected share passed its source's threshold: nothing may be published.</summary>
    public bool IsOverThreshold { get; private set; }

    public void Execute(IReadOnlyList<IReadOnlyList<CurrentDocument>> names, Extraction extraction, CancellationToken cancel)
    {
        for (var index = 0; index < names.Count; index++)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Advance("stage", index + 1, names.Count, names[index][0].Name);
            Stage(names[index], extraction);
        }

        // A table whose numbers can be read two ways may be read once the others of its source have shown how they are written.
        foreach (var versions in names.Where(versions => _problems.Any(problem => problem.Problem.Code == "ambiguous_numbers" && problem.Hash == versions[0].Hash)))
        {
            _problems.RemoveAll(problem => problem.Hash == versions[0].Hash);
            Stage(versions, extraction);
        }

        summary.Problems.AddRange(Problems);
    }

    private void Stage(IReadOnlyList<CurrentDocument> versions, Extraction extraction)
    {
        foreach (var document in versions)
        {
            // The same bytes may stand under several names, and be readable under one (report.txt) and not under another (report.dat).
            if (_documents.Any(staged => staged.Hash == document.Hash) || Read(document, extraction) is not { } problem) return;

            // A file that was refused and is gone needs nobody any more.
            if (document.IsOffered) _problems.Add((document.Hash, versions.Count == 1 ? problem : WithEarlierVersion(problem)));
        }
    }

    private static DocumentProblem WithEarlierVersion(DocumentProblem problem) =>
        problem with { Message = $"{problem.Message} Until then, the last readable version of it stays in force." };

    /// <returns>Null when the document's rows are staged.</returns>
    private DocumentProblem? Read(CurrentDocument document, Extraction extraction)
    {
        try
        {
            var (reading, isNew) = extraction.Read(document);
            if (isNew) summary.DocumentsRead++;
            if (isNew && SourceKind.Get(document.Source.Kind).IsStatistics) summary.Notes.AddRange((reading.Notes?.Split('\n') ?? []).Select(note => $"{document.Name}: {note}"));
            if (reading.IsRefused) return new DocumentProblem(document.Name, document.Source.Name, reading.RefusalCode!, reading.RefusalMessage!);
            Count(document, reading, extraction.StagedFolderOf(document));
            return null;
        }
        catch (SourceUnavailableException error)
        {
            return new DocumentProblem(document.Name, document.Source.Name, "unavailable", error.Message);
        }
    }

    private void Count(CurrentDocument document, Reading reading, string stagedFolder)
    {
        var recovered = RecoveredOf(document, reading);
        var rejected = reading.RowsRejected - recovered;
        summary.RowsStaged += reading.RowsStaged + recovered;
        summary.RowsRecovered += recovered;
        summary.RowsRejected += rejected;
        summary.RowsSkipped += reading.RowsSkipped;
        summary.LinesUnaccounted += reading.LinesUnaccounted;
        var received = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(document.Received, workspace.TimeZone).DateTime);
        _documents.Add(new DocumentInForce(document.Hash, document.Name, document.Source.Name, document.Source.Kind, document.Size, received, stagedFolder));

        var limit = document.Source.MaxRejectedShare;
        if (rejected <= limit * reading.RowsRead) return;
        IsOverThreshold = true;
        summary.Reason = FormattableString.Invariant(
            $"{document.Name}: {rejected} of {reading.RowsRead} rows were rejected, more than maxRejectedShare {limit} of source \"{document.Source.Name}\" allows. Nothing was published; the last generation stays in use. See `strategy-warehouse status`, correct the document and drop it again{(SourceKind.Get(document.Source.Kind).IsProfiled ? ", or its rows with `strategy-warehouse rejected` and `replay`" : "")}, or take it out with `strategy-warehouse withdraw`.");
    }

    /// <returns>How many rows of the document a person has recovered.</returns>
    private int RecoveredOf(CurrentDocument document, Reading reading)
    {
        var dropped = new List<RecoveredRowEntry>();
        var rows = recoveredRows.Of(reading, dropped);
        _recovered.AddRange(rows);
        summary.Notes.AddRange(dropped.Select(row => FormattableString.Invariant(
            $"{document.Name}, {row.Place}: the document is now read otherwise and no longer rejects this row, so what was replayed in run {row.RunId} was dropped.")));
        return rows.Count;
    }
}
