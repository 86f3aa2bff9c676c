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
                foreach (var file in SourceFiles.Of(source, workspace))
                {
                    cancel.ThrowIfCancellationRequested();
                    TakeIn(file, result);
                }
            }
            catch (SourceUnavailableException error)
            {
                result.Problems.Add(new DocumentProblem(source.Name, "unavailable", error.Message));
            }
        }

        return result;
    }

    private void TakeIn(SourceFile file, IntakeResult result)
    {
        try
        {
            var (hash, size) = archive.TakeIn(file);
            result.Seen++;
            if (Note(file, hash, size)) result.New++;
        }
        catch (SourceUnavailableException error)
        {
            result.Problems.Add(new DocumentProblem(file.Name, "unavailable", error.Message));
        }
    }

    /// <returns>True when these bytes are new, or new under this name.</returns>
    private bool Note(SourceFile file, string hash, long size)
    {
        var now = time.GetUtcNow();
        if (control.Documents.Find(hash) is null) control.Documents.Add(new DocumentEntry { Hash = hash, Size = size, Received = now });
        var newest = control.Sightings.Where(sighting => sighting.Source == file.Source && sighting.Name == file.Name)
            .OrderByDescending(sighting => sighting.Id).FirstOrDefault();
        var isNew = newest?.Hash != hash;
        if (isNew) control.Sightings.Add(new Sighting { Source = file.Source, Name = file.Name, Hash = hash, FirstSeen = now });
        control.SaveChanges();
        return isNew;
    }
}
