using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>The program's whole way: archived, staged, star, audits, published. The workspace is as good as new each time.</summary>
internal static class OurRun
{
    public const string Name = "ours";

    /// <returns>Why nothing was published; null where it was.</returns>
    public static string? Execute(string folder)
    {
        var workspace = Workspace.Open(folder);
        if (Directory.Exists(workspace.Data)) Directory.Delete(workspace.Data, recursive: true);
        var summary = new WarehouseRun(workspace, new ProgressLog(Console.Error, isTerminal: false), TimeProvider.System).Execute(CancellationToken.None);
        return summary.Outcome == "published" && summary.RowsRejected == 0 ? null
            : $"{summary.Outcome}: {summary.Reason} {string.Join("; ", summary.Problems)} {summary.RowsRejected} rows rejected";
    }
}
