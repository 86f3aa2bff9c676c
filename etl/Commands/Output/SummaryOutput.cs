using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Audits;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>Prints what a run did, and gives its exit code.</summary>
internal static class SummaryOutput
{
    public static int Print(RunSummary summary, Workspace workspace, bool asJson)
    {
        foreach (var problem in summary.Problems) Console.Error.WriteLine($"Left out ({problem.Code}): {problem.Message}");
        foreach (var audit in summary.FailedAudits.Where(audit => audit.StopsPublication)) PrintOffenders(audit);
        if (summary.Outcome == "refused") Console.Error.WriteLine(summary.Reason);
        if (asJson) JsonOutput.Print(summary);
        else PrintText(summary, workspace);
        foreach (var fault in summary.ReportFaults) Console.Error.WriteLine(fault);
        if (summary.Outcome == "refused") return ExitCode.DataSaidNo;
        return summary.ReportFaults.Count > 0 ? ExitCode.WrongUsage : ExitCode.Done;
    }

    private static void PrintText(RunSummary summary, Workspace workspace)
    {
        switch (summary.Outcome)
        {
            case "published":
                Console.WriteLine($"Published generation {summary.Generation}: {summary.RowsStaged} rows{Recovered(summary)}, {summary.RowsRejected} rejected.");
                break;
            case "unchanged":
                Console.WriteLine($"Nothing has changed since generation {summary.Generation}; the build was skipped.");
                break;
            case "loaded":
                Console.WriteLine($"Loaded: {summary.RowsStaged} rows staged{Recovered(summary)}, {summary.RowsRejected} rejected. `strategy-warehouse run` publishes them.");
                break;
            case "empty":
                Console.WriteLine($"No documents yet. Put some into {PlacesOf(workspace)} and run again.");
                break;
        }

        foreach (var note in summary.Notes) Console.WriteLine($"Note: {note}");
        foreach (var audit in summary.FailedAudits.Where(audit => !audit.StopsPublication))
        {
            Console.WriteLine($"Warning: {audit.Offenders} x not so: {audit.Rule} (see `strategy-warehouse audit`)");
        }

        if (summary.WarehouseFile is not null) Console.WriteLine($"Warehouse: {summary.WarehouseFile}");
        foreach (var report in summary.Reports) Console.WriteLine($"Report:    {report}");
    }

    private static string Recovered(RunSummary summary) => summary.RowsRecovered == 0 ? "" : $" ({summary.RowsRecovered} of them recovered)";

    private static void PrintOffenders(AuditResult audit)
    {
        Console.Error.WriteLine($"Audit {audit.Audit} failed, {audit.Offenders} offenders. It must hold: {audit.Rule}");
        foreach (var offender in audit.Sample.Take(5)) Console.Error.WriteLine($"  {offender}");
    }

    private static string PlacesOf(Workspace workspace) => workspace.Configuration.Sources.Count == 0
        ? "a source (warehouse.json has none)"
        : string.Join(", ", workspace.Configuration.Sources.Select(source => source.Url ?? Path.Combine(workspace.Root, source.Path!)));
}
