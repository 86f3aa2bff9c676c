using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>The documents in force whose rows the last load left staged, with their readings. Reads no document and changes nothing.</summary>
internal static class StagedDocuments
{
    public static IReadOnlyList<(DocumentInForce Document, Reading Reading)> Of(Workspace workspace, ControlDatabase control, Extraction extraction) =>
        CurrentDocuments.Of(workspace, control)
            .Select(versions => versions.Select(document => (Document: document, Reading: extraction.StagedReadingOf(document))).FirstOrDefault(staged => staged.Reading is not null))
            .Where(staged => staged.Reading is not null)
            .DistinctBy(staged => staged.Document.Hash)
            .Select(staged => (InForce(staged.Document, workspace, extraction), staged.Reading!))
            .ToList();

    private static DocumentInForce InForce(CurrentDocument document, Workspace workspace, Extraction extraction) => new(
        document.Hash, document.Name, document.Source.Name, document.Source.Kind, document.Size,
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(document.Received, workspace.TimeZone).DateTime), extraction.StagedFolderOf(document));
}
