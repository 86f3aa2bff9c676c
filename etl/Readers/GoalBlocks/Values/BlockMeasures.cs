using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Measures;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Values;

/// <summary>
/// The measures of a block: texts in its measure cell, and its goal itself, that hold a value or call themselves measures;
/// and the value that the assessment states, where it can only belong to one of them.
/// </summary>
public static class BlockMeasures
{
    public static IReadOnlyList<MeasureRow> Of(GoalBlock block, GoalRow goal, ReportingPeriod? period, DocumentProfile profile)
    {
        // What a year's accounts report was aimed at for that year, unless the text names another.
        var year = goal.TargetYear ?? period?.End.Year;
        var measures = block.Paragraphs("means").SelectMany(text => Read(text, year, goal, profile, MeasureCellText.Read))
            .Concat(Read(goal.Goal, year, goal, profile, MeasureText.Read)).ToList();
        var aimed = measures.Where(measure => measure.Values.Any(IsAimed)).ToList();
        if (aimed is not [var only] || only.Values.Any(value => value.Scenario == "actual")) return measures;
        if (StatedValue.In(goal.Narrative, only.Unit, period) is not { } stated) return measures;

        measures[measures.IndexOf(only)] = only with
        {
            Values = [.. only.Values, stated],
            Confidence = Confidence.Of(only.Confidence, Confidence.ActualFromAssessment),
        };
        return measures;
    }

    private static IEnumerable<MeasureRow> Read(string text, int? year, GoalRow goal, DocumentProfile profile, Func<string, int?, string, decimal, IReadOnlyList<MeasureRow>> read)
    {
        var named = profile.NamedMeasure?.Match(text) is { Success: true, Index: 0 } word ? word.Length : 0;
        return read(text[named..], year, goal.SourceLocator, goal.Confidence)
            .Where(measure => named > 0 || measure.Values.Any(IsAimed))
            .Select(measure => measure with
            {
                Measure = Name(measure, text[named..], goal.Goal),
                Text = text,
                Goal = goal.Goal,
                OrgUnit = goal.Unit,
            });
    }

    private static bool IsAimed(MeasureValue value) => value is { Scenario: "target", IsBaseline: false };

    // "Enintään 7 päivää hakemuksesta" begins with its value, and "Nollatulos" is one: the goal says what is measured.
    private static string Name(MeasureRow measure, string text, string goal)
    {
        var name = measure.Measure.TrimEnd('.', ' ');
        var isValue = measure.Values.Any(value => value.RawText.TrimEnd('.', ' ') == name);
        return name.Length > 0 && !isValue && text.TrimStart().StartsWith(name, StringComparison.Ordinal) ? measure.Measure : goal;
    }
}
