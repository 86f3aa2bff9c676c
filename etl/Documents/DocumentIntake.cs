using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Takes what the sources offer into the archive, and notes what was seen under which name.</summary>
public sealed class DocumentIntake(Workspace workspace, DocumentArchive archive, ControlDatabase control, TimeProvider time)
{
    public IntakeResult TakeIn(IReadOnlySet<string> sources, CancellationToken cancel)
    {
        var result = new IntakeResult();
        foreach (var source in workspace.Configuration.Sources.Where(source => sources.Contains(source.Name)))
        {
            try
            {
                TakeIn(source, result, cancel);
            }
            catch (SourceUnavailableException error)
            {
                result.Problems.Add(new DocumentProblem(source.Name, source.Name, "unavailable", error.Message));
            }
        }

        return result;
    }

    private void TakeIn(SourceConfiguration source, IntakeResult result, CancellationToken cancel)
    {
        var newest = control.Sightings.Where(sighting => sighting.Source == source.Name).AsEnumerable()
            .GroupBy(sighting => sighting.Name)
            .ToDictionary(versions => versions.Key, versions => versions.MaxBy(sighting => sighting.Id)!);
        var files = SourceFiles.Of(source, workspace);
        foreach (var gone in newest.Keys.Except(files.Select(file => file.Name))) newest[gone].IsOffered = false;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            TakeIn(file, newest.GetValueOrDefault(file.Name), result);
        }

        control.SaveChanges();
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
