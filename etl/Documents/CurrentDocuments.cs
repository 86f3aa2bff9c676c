using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Which documents are in force, by what was seen so far.</summary>
public static class CurrentDocuments
{
    /// <summary>
    /// One group for each content, which holds the names that it has, in the ordinal order of source and name,
    /// so that the order in which they arrived does not matter. Withdrawn documents are left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<CurrentDocument>> Of(Workspace workspace, ControlDatabase control)
    {
        var sources = workspace.Configuration.Sources.ToDictionary(source => source.Name);
        var documents = control.Documents.Where(document => document.WithdrawnBecause == null).ToDictionary(document => document.Hash);
        return control.Sightings.AsEnumerable()
            .GroupBy(sighting => (sighting.Source, sighting.Name))
            .Select(versions => versions.MaxBy(sighting => sighting.Id)!)
            .Where(sighting => sources.ContainsKey(sighting.Source) && documents.ContainsKey(sighting.Hash))
            .OrderBy(sighting => sighting.Source, StringComparer.Ordinal)
            .ThenBy(sighting => sighting.Name, StringComparer.Ordinal)
            .Select(sighting => new CurrentDocument(
                sighting.Hash, sighting.Name, sources[sighting.Source], documents[sighting.Hash].Size, documents[sighting.Hash].Received, sighting.IsOffered))
            .GroupBy(document => document.Hash)
            .Select(IReadOnlyList<CurrentDocument> (names) => names.ToList())
            .ToList();
    }
}
