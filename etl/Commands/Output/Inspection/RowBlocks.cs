using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>One row as a compact block: where it stands and how sure it is, then its fields; what the document leaves out is left out.</summary>
internal sealed class RowBlocks(Page page)
{
    /// <summary>Below this a person should look twice.</summary>
    private const decimal LowConfidence = 0.7m;

    public void Write(GoalRow row)
    {
        Title(row.SourceLocator, row.Confidence, row.GoalLevel, row.GoalCode, row.ParentCode is null ? null : $"below {row.ParentCode}");
        page.Field("goal", row.Goal);
        page.Field("unit", row.Unit);
        page.Field("means", row.Means);
        page.Field("status", StatusOf(row));
        page.Field("target year", row.ProposedTargetYear is null || row.ProposedTargetYear == row.TargetYear ? Year(row.TargetYear) : $"{Year(row.TargetYear) ?? "none"}, proposed {Year(row.ProposedTargetYear)}");
        page.Field("risk", row.Risk);
        page.Field("responsible", row.Responsible);
        page.Field("narrative", row.ProposesShift ? $"{row.Narrative} [proposes to move the goal]" : row.Narrative);
        page.Field("inherited", row.InheritedFields?.Replace(",", ", ", StringComparison.Ordinal));
    }

    public void Write(RevisionRow row)
    {
        Title(row.SourceLocator, row.Confidence, row.GoalLevel, row.GoalCode, null);
        page.Field("goal", row.Goal);
        page.Field("unit", row.Unit);
        if (row.OldTargetYear is not null || row.NewTargetYear is not null) page.Field("target year", $"{Year(row.OldTargetYear) ?? "none"} -> {Year(row.NewTargetYear) ?? "none"}");
        if (row.OldMeans is null && row.NewMeans is null) return;
        page.Field("old means", row.OldMeans ?? "none");
        page.Field("-> new means", row.NewMeans ?? "none");
    }

    public void Write(MeasureRow row)
    {
        Title(row.SourceLocator, row.Confidence, "measure", null, row.Goal is null ? null : $"of {row.GoalCode ?? ""} {row.Goal}".Replace("  ", " ", StringComparison.Ordinal));
        page.Field("measure", row.Measure);
        page.Field("group", row.Group);
        page.Field("unit", row.OrgUnit);
        page.Field("values", ValuesOf(row));
        page.Field("source", row.DataSource);
        if (row.Text != row.Measure) page.Field("text", row.Text);
    }

    private void Title(string place, decimal confidence, string kind, string? code, string? context)
    {
        var mark = confidence < LowConfidence ? " (low)" : "";
        var sure = string.Create(CultureInfo.InvariantCulture, $"{confidence:0.00}{mark}");
        var title = $"{place}: {string.Join(' ', new[] { kind, code, context }.OfType<string>())}, confidence {sure}";
        if (confidence < LowConfidence) page.Warning(title);
        else page.Line(title);
    }

    private static string? StatusOf(GoalRow row) => row.ProgressGrade is null
        ? row.RawStatus
        : string.Create(CultureInfo.InvariantCulture, $"{row.RawStatus} [grade {row.ProgressGrade}]").Trim();

    /// <summary>Baseline first, then what it should become: "= 60 (2018-01..2018-12) -> >= 75".</summary>
    private static string? ValuesOf(MeasureRow row) => row.Values.Count == 0
        ? null
        : string.Join(" -> ", row.Values.OrderByDescending(value => value.IsBaseline).Select(value => ValueOf(value, row.Unit)));

    private static string ValueOf(MeasureValue value, string? unit)
    {
        var number = value.Value is { } known ? known.ToString("0.####", CultureInfo.InvariantCulture) : $"no number (\"{value.RawText}\")";
        var period = value.Period is null ? "" : $" ({value.Period})";
        return $"{(value.IsBaseline ? "baseline" : value.Scenario)} {value.Operator} {number}{(unit is null ? "" : $" {unit}")}{period}";
    }

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);
}
