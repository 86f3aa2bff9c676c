using System.CommandLine;
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
            var stopped = StoppedBy(workspace);
            var generation = stopped.Count > 0 ? PublishedGeneration.Find(workspace) : PublishedGeneration.Of(workspace);
            IReadOnlyList<AuditResult> results = [];
            if (generation is not null)
            {
                using var connection = generation.OpenReadOnly();
                results = new AuditSuite(SqlCatalog.Load()).Judge(connection, cancel);
            }

            if (parsed.GetValue(shared.Json)) JsonOutput.Print(new { generation = generation?.Number, results, stopped });
            else Print(generation?.Number, results, stopped);
            return results.Any(result => result.StopsPublication) || stopped.Count > 0 ? ExitCode.DataSaidNo : ExitCode.Done;
        });

    /// <summary>The failed audits of the last run, where they kept it from publishing.</summary>
    private static List<AuditResult> StoppedBy(Workspace workspace)
    {
        if (!File.Exists(workspace.ControlDatabase)) return [];
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        var last = control.Runs.Where(run => run.Command == "run" && run.Ended != null).OrderByDescending(run => run.Id).FirstOrDefault();
        if (last is not { Outcome: "refused" }) return [];
        return control.Audits.Where(audit => audit.RunId == last.Id && audit.Offenders > 0 && audit.Severity == "error").AsEnumerable()
            .Select(audit => new AuditResult(audit.Audit, audit.Severity, audit.Rule, audit.Offenders, audit.Sample.Split('\n')))
            .ToList();
    }

    private static void Print(int? generation, IReadOnlyList<AuditResult> results, List<AuditResult> stopped)
    {
        if (stopped.Count > 0)
        {
            Console.WriteLine("The last run published nothing, because:");
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
