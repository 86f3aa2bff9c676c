using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Recovery;

/// <summary>The rows that were replayed, kept in the control database.</summary>
public sealed class RecoveredRows(ControlDatabase control)
{
    private readonly List<RecoveredRowEntry> _replaced = [];

    /// <summary>Keeps the rows as recovered in the run; one that was replayed before takes the new form.</summary>
    public void Keep(IReadOnlyList<RecoveredRowEntry> rows, int run)
    {
        foreach (var row in rows)
        {
            row.RunId = run;
            _replaced.AddRange(control.RecoveredRows.Where(old => old.DocumentHash == row.DocumentHash && old.Place == row.Place && old.RawText == row.RawText));
        }

        Exchange(_replaced, rows);
    }

    /// <summary>Undoes <see cref="Keep"/>, where the data said no.</summary>
    public void TakeBack(IReadOnlyList<RecoveredRowEntry> rows) => Exchange(rows, _replaced);

    /// <summary>The rows that belong to the star, given how their document is read now.</summary>
    public IReadOnlyList<RecoveredRow> InForce(Reading reading) => [.. Parted(reading)[true].Select(Staged)];

    /// <summary>The same, and those that the reading no longer rejects are forgotten.</summary>
    /// <param name="dropped">Receives what was forgotten.</param>
    public IReadOnlyList<RecoveredRow> Of(Reading reading, ICollection<RecoveredRowEntry> dropped)
    {
        var inForce = Parted(reading);
        foreach (var row in inForce[false]) dropped.Add(row);
        if (inForce[false].Any()) Exchange([.. inForce[false]], []);
        return [.. inForce[true].Select(Staged)];
    }

    private ILookup<bool, RecoveredRowEntry> Parted(Reading reading)
    {
        var kept = control.RecoveredRows.Where(row => row.DocumentHash == reading.DocumentHash).ToList();
        if (kept.Count == 0) return kept.ToLookup(_ => true);
        var rejected = control.RejectedRows.Where(row => row.ReadingId == reading.Id).ToList();
        return kept.ToLookup(row => rejected.Any(row.IsOf));
    }

    /// <summary>Saved in two steps, since old and new rows share the key that tells them.</summary>
    private void Exchange(IReadOnlyList<RecoveredRowEntry> leaving, IReadOnlyList<RecoveredRowEntry> coming)
    {
        control.RecoveredRows.RemoveRange(leaving);
        control.SaveChanges();
        control.RecoveredRows.AddRange(coming);
        control.SaveChanges();
    }

    private static RecoveredRow Staged(RecoveredRowEntry row) => new(row.DocumentHash, row.Place, row.RawText, row.RunId, new GoalRow
    {
        GoalLevel = row.GoalLevel,
        GoalCode = row.GoalCode,
        Goal = row.Goal,
        ParentCode = row.ParentCode,
        Unit = row.Unit,
        Means = row.Means,
        RawStatus = row.Status,
        ProgressGrade = row.Grade,
        TargetYear = row.TargetYear,
        ProposedTargetYear = row.ProposedTargetYear,
        Risk = row.Risk,
        Responsible = row.Responsible,
        Narrative = row.Narrative,
        Confidence = 1,
        SourceLocator = row.Place,
    }, new RecoveredChange(row.OldTargetYear, row.NewTargetYear, row.OldMeans, row.NewMeans));
}
