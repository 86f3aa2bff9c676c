using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>Reads every document in force that has no reading yet. One that cannot be read becomes a problem, and the others go on.</summary>
internal sealed class StageStep(Workspace workspace, RunSummary summary, ProgressLog progress)
{
    private readonly List<DocumentInForce> _documents = [];

    /// <summary>The documents whose rows are staged.</summary>
    public IReadOnlyList<DocumentInForce> Documents => _documents;

    /// <summary>A document's rejected share passed its source's threshold: nothing may be published.</summary>
    public bool IsOverThreshold { get; private set; }

    public void Execute(IReadOnlyList<IReadOnlyList<CurrentDocument>> contents, Extraction extraction, CancellationToken cancel)
    {
        for (var index = 0; index < contents.Count; index++)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Advance("stage", index + 1, contents.Count, contents[index][0].Name);
            Stage(contents[index], extraction);
        }
    }

    /// <summary>The same bytes may be readable under one name (report.txt) and not under another (report.dat): the first that is counts.</summary>
    private void Stage(IReadOnlyList<CurrentDocument> names, Extraction extraction)
    {
        var problems = new List<DocumentProblem>();
        foreach (var document in names)
        {
            if (Stage(document, extraction) is not { } problem) return;
            // A file that was refused and is gone needs nobody any more.
            if (document.IsOffered) problems.Add(problem);
        }

        summary.Problems.AddRange(problems);
    }

    /// <returns>Null when the document's rows are staged.</returns>
    private DocumentProblem? Stage(CurrentDocument document, Extraction extraction)
    {
        try
        {
            var (reading, isNew) = extraction.Read(document);
            if (isNew) summary.DocumentsRead++;
            if (reading.IsRefused) return new DocumentProblem(document.Name, reading.RefusalCode!, reading.RefusalMessage!);
            Count(document, reading, extraction.StagedFolderOf(document));
            return null;
        }
        catch (SourceUnavailableException error)
        {
            return new DocumentProblem(document.Name, "unavailable", error.Message);
        }
    }

    private void Count(CurrentDocument document, Reading reading, string stagedFolder)
    {
        summary.RowsStaged += reading.RowsStaged;
        summary.RowsRejected += reading.RowsRejected;
        summary.RowsSkipped += reading.RowsSkipped;
        summary.LinesUnaccounted += reading.LinesUnaccounted;
        var received = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(document.Received, workspace.TimeZone).DateTime);
        _documents.Add(new DocumentInForce(document.Hash, document.Name, document.Source.Name, document.Source.Kind, document.Size, received, stagedFolder));

        var limit = document.Source.MaxRejectedShare;
        if (reading.RowsRejected <= limit * reading.RowsRead) return;
        IsOverThreshold = true;
        summary.Reason = FormattableString.Invariant(
            $"{document.Name}: {reading.RowsRejected} of {reading.RowsRead} rows were rejected, more than maxRejectedShare {limit} of source \"{document.Source.Name}\" allows. Nothing was published; the last generation stays in use. See `strategy-warehouse status`, correct the document and drop it again, or take it out with `strategy-warehouse withdraw`.");
    }
}
