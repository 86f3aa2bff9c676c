using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>The documents in force whose rows the last load left staged. Reads no document and changes nothing.</summary>
internal static class StagedDocuments
{
    public static IReadOnlyList<DocumentInForce> Of(Workspace workspace, ControlDatabase control, Extraction extraction) => CurrentDocuments.Of(workspace, control)
        .Select(versions => versions.FirstOrDefault(extraction.IsStaged))
        .OfType<CurrentDocument>()
        .DistinctBy(document => document.Hash)
        .Select(document => new DocumentInForce(
            document.Hash, document.Name, document.Source.Name, document.Source.Kind, document.Size,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(document.Received, workspace.TimeZone).DateTime), extraction.StagedFolderOf(document)))
        .ToList();
}
