namespace StrategyWarehouse.Warehouse.Audits;

/// <summary>How one audit went.</summary>
/// <param name="Sample">The first offenders, one line each as "column=value, ...".</param>
public sealed record AuditResult(string Audit, string Severity, string Rule, long Offenders, IReadOnlyList<string> Sample)
{
    public bool Passed => Offenders == 0;

    public bool StopsPublication => !Passed && Severity == "error";
}
