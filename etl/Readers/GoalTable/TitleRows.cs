using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>Makes the row of a title: a goal with its status, or what the council changed in it.</summary>
public sealed class TitleRows(SourceDocument document, DocumentProfile profile, IReadOnlySet<string> statusWords)
{
    private static readonly string[] YearFields = ["target_year", "proposed_target_year", "new_target_year", "old_target_year"];
    private static readonly string[] ChangeFields = ["new_target_year", "new_means", "old_target_year", "old_means"];

    /// <summary>What keeps a title from being a row: a stable code and a sentence. Null for a row without a fault.</summary>
    public (string Code, string Message)? FaultOf(TitleReading reading)
    {
        var (title, status) = (reading.Title, reading["status"]);
        if (title.Text.Length == 0) return ("goal_without_title", $"The code {title.Code} has no title. Complete the cell.");
        if (!title.HasText) return ("goal_without_title", $"\"{title.Text}\" stands where a title should, and has no letter. Check which column holds the goals.");
        if (!StatusCell.Read(status, profile, statusWords).IsOnScale)
        {
            return ("grade_out_of_range", $"The grade \"{status}\" is not on the scale {profile.Scale.Keys.Min()} to {profile.Scale.Keys.Max()}. Correct the grade.");
        }

        return YearFields.Select(field => reading[field]).FirstOrDefault(year => YearCell.Read(year).IsBad) is { } bad
            ? ("year_out_of_range", $"\"{bad}\" is not a year from 1990 to 2100, nor two. Correct the year.")
            : null;
    }

    public static bool HasChange(TitleReading reading) => ChangeFields.Any(field => reading[field] is not null);

    public GoalRow Goal(TitleReading reading)
    {
        var status = StatusCell.Read(reading["status"], profile, statusWords);
        var (target, proposed) = (YearCell.Read(reading["target_year"]), YearCell.Read(reading["proposed_target_year"]));
        var shift = ShiftProposal.In(reading["narrative"], profile);
        return new GoalRow
        {
            GoalLevel = reading.Title.Level,
            GoalCode = reading.Title.Code,
            Goal = reading.Title.Text,
            ParentCode = reading.ParentCode,
            Unit = reading["unit"],
            Means = reading["means"],
            RawStatus = reading["status"],
            ProfileStatus = status.Code,
            ProgressGrade = status.Grade,
            TargetYear = target.First,
            ProposedTargetYear = proposed.First ?? target.Second ?? shift.Year,
            ProposesShift = shift.IsMade,
            Risk = reading["risk"],
            Responsible = reading["responsible"],
            Narrative = reading["narrative"],
            InheritedFields = reading.InheritedFields,
            Confidence = Confidence.Of(reading.Sure, status.Sure, target.Sure, proposed.Sure),
            SourceLocator = document.Locate(reading.Span),
        };
    }

    public RevisionRow Revision(TitleReading reading)
    {
        var (before, after) = (YearCell.Read(reading["old_target_year"]), YearCell.Read(reading["new_target_year"]));
        return new RevisionRow
        {
            GoalLevel = reading.Title.Level,
            GoalCode = reading.Title.Code,
            Goal = reading.Title.Text,
            Unit = reading["unit"],
            OldTargetYear = before.First,
            NewTargetYear = after.First,
            OldMeans = PrintedMeans(reading["old_means"]),
            NewMeans = PrintedMeans(reading["new_means"]),
            Confidence = Confidence.Of(reading.Sure, before.Sure, after.Sure),
            SourceLocator = document.Locate(reading.Span),
        };
    }

    // A dash, or words such as "uusi tavoite", fill an empty half.
    private string? PrintedMeans(string? text) => text is null || profile.Absent.Any(pattern => pattern.IsMatch(text)) ? null : text;
}
