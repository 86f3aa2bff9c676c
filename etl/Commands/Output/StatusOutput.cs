using System.Globalization;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>Prints a workspace's status for people, what needs them last, where the eye ends.</summary>
internal static class StatusOutput
{
    private const int RowsShown = 100;

    public static void Print(WorkspaceStatus status)
    {
        Console.WriteLine($"Workspace  {status.Workspace}");
        Console.WriteLine(status.Generation is { } generation
            ? FormattableString.Invariant($"Published  generation {generation.Number}, built {generation.BuiltAt:yyyy-MM-dd HH:mm} UTC, {generation.File}")
            : "Published  nothing yet");
        PrintRuns(status);
        PrintDocuments(status);
        PrintFreshness(status);
        PrintNeeds(status);
    }

    private static void PrintRuns(WorkspaceStatus status)
    {
        Console.WriteLine();
        Console.WriteLine("Last runs");
        if (status.LastRuns.Count == 0) Console.WriteLine("  none");
        foreach (var run in status.LastRuns)
        {
            var taken = run.Seconds is { } seconds ? FormattableString.Invariant($"{seconds:0.0} s") : "";
            Console.WriteLine(FormattableString.Invariant($"  {run.Started:yyyy-MM-dd HH:mm} UTC  {run.Command,-5} {run.Outcome,-11} {taken,8}  {(run.Generation is null ? "" : $"generation {run.Generation}")}"));
            if (run.Message is not null) Console.WriteLine($"    {run.Message}");
        }
    }

    private static void PrintDocuments(WorkspaceStatus status)
    {
        Console.WriteLine();
        Console.WriteLine("Documents");
        if (status.Documents.Count == 0) Console.WriteLine("  none");
        foreach (var document in status.Documents)
        {
            var state = document.RefusalCode is null
                ? string.Join(", ", Parts(document))
                : $"refused: {document.RefusalCode}";
            Console.WriteLine($"  {document.Source}/{document.Name}  {state}");
            if (document.IsOfStatistics) foreach (var note in document.Notes?.Split('\n') ?? []) Console.WriteLine($"    {note}");
        }

        foreach (var document in status.WithdrawnDocuments) Console.WriteLine($"  {document.Name}  withdrawn: {document.Because}");
    }

    // Lines of a table are all rows; a list of cost centres speaks of no period.
    private static IEnumerable<string> Parts(WorkspaceStatus.Document document)
    {
        yield return $"{document.RowsStaged} rows";
        yield return $"{document.RowsRejected} rejected";
        if (document.Form is null) yield return $"{document.LinesUnaccounted} lines unaccounted";
        if (document.RowsSkipped > 0 && document.Form is not null) yield return $"{document.RowsSkipped} skipped";
        yield return document.Profile ?? "";
        if (document.Period is not null || document.Form is null) yield return document.Period ?? "period unknown";
        if (document.Form is not null) yield return document.Form;
    }

    private static void PrintFreshness(WorkspaceStatus status)
    {
        if (status.Sources.Count == 0) return;
        Console.WriteLine();
        Console.WriteLine("Freshness");
        foreach (var source in status.Sources)
        {
            var age = source.AgeDays is { } days ? string.Create(CultureInfo.InvariantCulture, $", {days} days old") : "";
            var newest = source.Document is null ? "no document" : $"newest period {source.Period ?? "unknown"} in {source.Document}{age}";
            Console.WriteLine($"  {source.Source} ({source.Municipality})  {source.State}: {newest}{Because(source)}");
        }
    }

    private static string Because(WorkspaceStatus.Freshness source) => source.Reason switch
    {
        "due_date_passed" => $"; {source.DueName} was due on {source.DueDate}, with data through {source.MissingThrough}",
        "too_old" => "; older than lateAfterDays allows",
        "nothing_configured" => "; neither lateAfterDays nor dueDates is set",
        _ when source.DueDate is not null => $"; {source.DueName} is due on {source.DueDate}",
        _ => "",
    };

    private static void PrintNeeds(WorkspaceStatus status)
    {
        var refused = status.Documents.Where(document => document.RefusalCode is not null).ToList();
        if (refused.Count + status.RejectedRows.Count == 0) return;
        Console.WriteLine();
        Console.WriteLine("Needs a person");
        foreach (var document in refused) Console.WriteLine($"  {document.RefusalMessage}");
        foreach (var row in status.RejectedRows.Take(RowsShown)) Console.WriteLine($"  {row.Document}, {row.Place}: {row.Code}: {row.Message}");
        if (status.RejectedRows.Count > RowsShown) Console.WriteLine($"  and {status.RejectedRows.Count - RowsShown} more rejected rows: see `strategy-warehouse rejected`.");
        if (status.RejectedRows.Any(row => !row.IsOfTable)) Console.WriteLine("  Rejected rows can be corrected: see `strategy-warehouse rejected --help`.");
        if (status.RejectedRows.Any(row => row.IsOfTable)) Console.WriteLine("  Rejected rows of tables are corrected in the file: drop it again, and it is read anew.");
    }
}
