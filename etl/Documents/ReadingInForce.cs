using Microsoft.EntityFrameworkCore;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>A document and its newest reading: what the star is built from, or what a source offers and could not be read.</summary>
/// <param name="Reading">With its rejected rows; null where the document has not been read yet.</param>
public sealed record ReadingInForce(CurrentDocument Document, Reading? Reading)
{
    /// <summary>The choice that a run makes, documents in force first.</summary>
    public static IReadOnlyList<ReadingInForce> Of(Workspace workspace, ControlDatabase control)
    {
        var readings = control.Readings.Include(reading => reading.RejectedRows).AsEnumerable()
            .GroupBy(reading => (reading.DocumentHash, reading.Source, reading.Name))
            .ToDictionary(group => group.Key, group => group.MaxBy(reading => reading.Id)!);
        var all = CurrentDocuments.Of(workspace, control).SelectMany(versions => versions)
            .Select(document => new ReadingInForce(document, readings.GetValueOrDefault((document.Hash, document.Source.Name, document.Name))))
            .ToList();
        var inForce = all.Where(item => item.Reading is { IsRefused: false })
            .DistinctBy(item => (item.Document.Source.Name, item.Document.Name))
            .DistinctBy(item => item.Document.Hash)
            .ToList();
        var hashes = inForce.Select(item => item.Document.Hash).ToHashSet();
        return [.. inForce, .. all.Where(item => item.Reading is not { IsRefused: false } && item.Document.IsOffered && !hashes.Contains(item.Document.Hash))];
    }
}
