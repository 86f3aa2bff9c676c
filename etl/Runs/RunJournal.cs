using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Warehouse.Audits;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>Writes one run down in the control database as it goes, so that a run that is cut off leaves a trace.</summary>
public sealed class RunJournal
{
    private readonly ControlDatabase _control;
    private readonly ProgressLog _progress;
    private readonly RunSummary _summary;
    private readonly TimeProvider _time;
    private readonly RunEntry _run;

    /// <summary>Opens the run. The caller holds the lease, so a run still marked as running has died.</summary>
    public RunJournal(ControlDatabase control, ProgressLog progress, RunSummary summary, string command, TimeProvider time)
    {
        (_control, _progress, _summary, _time) = (control, progress, summary, time);
        foreach (var dead in control.Runs.Where(run => run.Outcome == "running")) dead.Outcome = "interrupted";
        _run = new RunEntry { Command = command, Started = time.GetUtcNow(), Outcome = "running" };
        control.Runs.Add(_run);
        control.SaveChanges();
    }

    public int RunNumber => _run.Id;

    /// <summary>Runs one step: announced, timed, counted. The step returns what it counted, in words.</summary>
    public void Step(string name, Func<string> step)
    {
        var entry = new RunStepEntry { Name = name, Started = _time.GetUtcNow() };
        _run.Steps.Add(entry);
        _control.SaveChanges();
        _progress.Begin(name);
        var clock = Stopwatch.StartNew();
        entry.Counts = step();
        entry.Seconds = Math.Round(clock.Elapsed.TotalSeconds, 3);
        _control.SaveChanges();
        _progress.End(name, entry.Counts, clock.Elapsed);
        _summary.Steps.Add(new RunSummary.StepSummary(name, entry.Seconds.Value, entry.Counts));
    }

    public void Record(IEnumerable<AuditResult> results)
    {
        _run.Audits.AddRange(results.Select(result => new AuditEntry
        {
            Audit = result.Audit,
            Severity = result.Severity,
            Rule = result.Rule,
            Offenders = result.Offenders,
            Sample = string.Join('\n', result.Sample),
        }));
        _control.SaveChanges();
    }

    /// <summary>Closes a run that a fault ended. The fault itself matters more than a second one while noting it down.</summary>
    public void CloseFailed(string message)
    {
        try
        {
            _control.ChangeTracker.Clear();
            var ended = _time.GetUtcNow();
            _control.Runs.Where(run => run.Id == _run.Id).ExecuteUpdate(run => run
                .SetProperty(entry => entry.Outcome, "failed")
                .SetProperty(entry => entry.Message, message)
                .SetProperty(entry => entry.Ended, ended));
        }
        catch (SqliteException)
        {
            // The next run finds this one still marked as running, and marks it as interrupted.
        }
    }

    public void Close(string outcome, string? message, int? generation = null, string? fingerprint = null)
    {
        (_run.Outcome, _run.Message, _run.Generation, _run.Fingerprint) = (outcome, message, generation, fingerprint);
        _run.Ended = _time.GetUtcNow();
        _control.SaveChanges();
    }
}
