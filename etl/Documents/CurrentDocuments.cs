using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Which documents are in force, by what was seen so far.</summary>
public static class CurrentDocuments
{
    /// <summary>
    /// For each name of each configured source its versions, newest first; names in the ordinal order of source and name,
    /// so that the order in which they arrived does not matter. Withdrawn documents are left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<CurrentDocument>> Of(Workspace workspace, ControlDatabase control)
    {
        var sources = workspace.Configuration.Sources.ToDictionary(source => source.Name);
        var documents = control.Documents.Where(document => document.WithdrawnBecause == null).ToDictionary(document => document.Hash);
        return control.Sightings.AsEnumerable()
            .Where(sighting => sources.ContainsKey(sighting.Source))
            .GroupBy(sighting => (sighting.Source, sighting.Name))
            .OrderBy(name => name.Key.Source, StringComparer.Ordinal)
            .ThenBy(name => name.Key.Name, StringComparer.Ordinal)
            .Select(IReadOnlyList<CurrentDocument> (name) => Versions(name, sources[name.Key.Source], documents))
            .Where(versions => versions.Count > 0)
            .ToList();
    }

    private static List<CurrentDocument> Versions(IEnumerable<Sighting> sightings, SourceConfiguration source, Dictionary<string, DocumentEntry> documents)
    {
        var newestFirst = sightings.OrderByDescending(sighting => sighting.Id).ToList();
        return newestFirst
            .DistinctBy(sighting => sighting.Hash)
            .Where(sighting => documents.ContainsKey(sighting.Hash))
            .Select(sighting => new CurrentDocument(
                sighting.Hash, sighting.Name, source, documents[sighting.Hash].Size, documents[sighting.Hash].Received,
                IsOffered: sighting.IsOffered && sighting == newestFirst[0]))
            .ToList();
    }
}
