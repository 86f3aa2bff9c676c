using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Recovery;

/// <summary>A rejected row of a document as it was last read.</summary>
/// <param name="IsOfTable">Of a ledger, another table or statistics: it is corrected in the file, not replayed.</param>
/// <param name="Profile">The profile that read the document; null where it is refused.</param>
/// <param name="IsOfRefusedDocument">The document as a whole is not in the star, so that none of its rows can be replayed.</param>
/// <param name="RecoveredInRun">The run in which a person replayed the row, corrected; null where it is still left out.</param>
public sealed record RejectedRowInForce(
    string DocumentHash, string Document, string Source, bool IsOfTable, string? Profile, string Place, string Code, string Message, string RawText, bool IsOfRefusedDocument, int? RecoveredInRun)
{
    public static IReadOnlyList<RejectedRowInForce> Of(Workspace workspace, ControlDatabase control)
    {
        var recovered = control.RecoveredRows.AsEnumerable().ToLookup(row => row.DocumentHash);
        return [.. ReadingInForce.Of(workspace, control)
            .SelectMany(item => (item.Reading?.RejectedRows ?? []).OrderBy(row => row.Id).Select(row => new RejectedRowInForce(
                item.Document.Hash, item.Document.Name, item.Document.Source.Name, !SourceKind.Get(item.Document.Source.Kind).IsProfiled, item.Reading!.Profile, row.Place, row.Code, row.Message, row.RawText, item.Reading!.IsRefused,
                recovered[item.Document.Hash].FirstOrDefault(entry => entry.IsOf(row))?.RunId)))];
    }
}
