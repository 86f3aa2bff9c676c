using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Commands;

internal static class AuditCommand
{
    public static Command Create(SharedOptions shared) => new ProgramCommand("audit",
        "Judge the published warehouse by every audit again, and show the offenders. Shows, too, what stopped the last publication. Exit code 1 when a rule of severity error is broken or the last publication was stopped.",
        "strategy-warehouse audit",
        "strategy-warehouse audit --json").Runs(shared, (parsed, cancel) =>
        {
            var workspace = shared.Open(parsed);
            var (reason, stopped) = StoppedBy(workspace);
            var generation = reason is null ? PublishedGeneration.Of(workspace) : PublishedGeneration.Find(workspace);
            IReadOnlyList<AuditResult> results = [];
            if (generation is not null)
            {
                using var connection = generation.OpenReadOnly();
                results = new AuditSuite(SqlCatalog.Load()).Judge(connection, cancel);
            }

            if (parsed.GetValue(shared.Json)) JsonOutput.Print(new { generation = generation?.Number, results, stoppedBecause = reason, stopped });
            else Print(generation?.Number, results, reason, stopped);
            return results.Any(result => result.StopsPublication) || reason is not null ? ExitCode.DataSaidNo : ExitCode.Done;
        });

    /// <summary>Why the last run published nothing, and its failed audits; null where it did not refuse.</summary>
    private static (string? Reason, List<AuditResult> Audits) StoppedBy(Workspace workspace)
    {
        if (!File.Exists(workspace.ControlDatabase)) return (null, []);
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        var last = control.Runs.Where(run => (run.Command == "run" || run.Command == "replay") && run.Ended != null).OrderByDescending(run => run.Id).FirstOrDefault();
        if (last is not { Outcome: "refused" }) return (null, []);
        var audits = control.Audits.Where(audit => audit.RunId == last.Id && audit.Offenders > 0 && audit.Severity == "error").AsEnumerable()
            .Select(audit => new AuditResult(audit.Audit, audit.Severity, audit.Rule, audit.Offenders, audit.Sample.Split('\n')))
            .ToList();
        return (last.Message ?? "No document could be used.", audits);
    }

    private static void Print(int? generation, IReadOnlyList<AuditResult> results, string? reason, List<AuditResult> stopped)
    {
        if (reason is not null)
        {
            Console.WriteLine($"The last run published nothing. {reason}");
            foreach (var result in stopped) PrintResult(result);
            Console.WriteLine();
        }

        if (generation is null) return;
        Console.WriteLine($"Generation {generation}:");
        foreach (var result in results.OrderBy(result => result.Passed)) PrintResult(result);
    }

    private static void PrintResult(AuditResult result)
    {
        Console.WriteLine($"  {(result.Passed ? "pass" : result.Severity),-5} {result.Audit}: {result.Rule}");
        foreach (var offender in result.Sample) Console.WriteLine($"          {offender}");
        if (result.Offenders > result.Sample.Count) Console.WriteLine($"          and {result.Offenders - result.Sample.Count} more");
    }
}
