using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Fetching;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Takes what the sources offer into the archive, from files and from addresses, and notes what was seen under which name.</summary>
public sealed class DocumentIntake(Workspace workspace, DocumentArchive archive, ControlDatabase control, ProgressLog progress, TimeProvider time)
{
    public IntakeResult TakeIn(IReadOnlySet<string> sources, CancellationToken cancel)
    {
        var result = new IntakeResult();
        foreach (var source in workspace.Configuration.Sources.Where(source => sources.Contains(source.Name)))
        {
            var newest = control.Sightings.Where(sighting => sighting.Source == source.Name).AsEnumerable()
                .GroupBy(sighting => sighting.Name)
                .ToDictionary(versions => versions.Key, versions => versions.MaxBy(sighting => sighting.Id)!);
            try
            {
                if (source.Url is null) TakeInFiles(source, newest, result, cancel);
                else TakeInAnswers(source, newest, result, cancel);
            }
            catch (SourceUnavailableException error)
            {
                result.Problems.Add(new DocumentProblem(source.Name, source.Name, "unavailable", error.Message));
            }

            control.SaveChanges();
        }

        return result;
    }

    private void TakeInFiles(SourceConfiguration source, Dictionary<string, Sighting> newest, IntakeResult result, CancellationToken cancel)
    {
        var files = SourceFiles.Of(source, workspace);
        Offer(files.Select(file => file.Name), newest);
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            TakeIn(file, newest.GetValueOrDefault(file.Name), result);
        }
    }

    /// <summary>An answer that does not come, or is refused, leaves its document as it was.</summary>
    private void TakeInAnswers(SourceConfiguration source, Dictionary<string, Sighting> newest, IntakeResult result, CancellationToken cancel)
    {
        using var address = new SourceAddress(source, workspace, progress, time);
        Offer(address.Errands.SelectMany(errand => errand.Names), newest);
        var missedInARow = 0;
        foreach (var errand in address.Errands)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                foreach (var file in address.Fetch(errand, cancel)) TakeIn(file, newest.GetValueOrDefault(file.Name), result);
                missedInARow = 0;
            }
            catch (SourceFormatException error)
            {
                result.Problems.Add(Problem(errand.Name, source, error.Code, error, newest));
            }
            catch (SourceUnavailableException error)
            {
                result.Problems.Add(Problem(errand.Name, source, "unavailable", error, newest));
                // One answer may fail by itself. A server that fails twice is down, and every further try would take its minutes.
                if (++missedInARow == 2) return;
            }
        }
    }

    private static DocumentProblem Problem(string document, SourceConfiguration source, string code, Exception error, Dictionary<string, Sighting> newest) =>
        new(document, source.Name, code, newest.ContainsKey(document) ? $"{error.Message} Until then, what was fetched before stays in force." : error.Message);

    private static void Offer(IEnumerable<string> names, Dictionary<string, Sighting> newest)
    {
        foreach (var gone in newest.Keys.Except(names)) newest[gone].IsOffered = false;
    }

    private void TakeIn(SourceFile file, Sighting? newest, IntakeResult result)
    {
        try
        {
            var (hash, size) = archive.TakeIn(file);
            result.Seen++;
            if (hash == newest?.Hash)
            {
                newest.IsOffered = true;
                return;
            }

            Note(file, hash, size);
            result.New++;
        }
        catch (SourceUnavailableException error)
        {
            result.Problems.Add(new DocumentProblem(file.Name, file.Source, "unavailable", error.Message));
        }
    }

    private void Note(SourceFile file, string hash, long size)
    {
        var now = time.GetUtcNow();
        // Find also sees what this look has added and not yet saved: one content may come under two names.
        if (control.Documents.Find(hash) is null) control.Documents.Add(new DocumentEntry { Hash = hash, Size = size, Received = now });
        control.Sightings.Add(new Sighting { Source = file.Source, Name = file.Name, Hash = hash, FirstSeen = now });
    }
}
