using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>One measure of a text with its targets and readings.</summary>
internal sealed record MeasurePart(string Name, IReadOnlyList<DatedTarget> Targets, IReadOnlyList<ValuePhrase> Readings)
{
    public MeasureRow ToRow(string text, string sourceLocator, decimal confidence)
    {
        var baseline = Baseline();
        var directions = Targets.Select(target => TargetDirection.Of(target.Phrase, baseline?.Value, Name)).ToList();
        return new MeasureRow
        {
            Measure = Name,
            Text = text,
            Unit = Targets.Select(target => target.Phrase).Concat(Readings).Select(value => value.Unit?.Text).FirstOrDefault(unit => unit is not null),
            Better = directions.Select(direction => direction.Better).Distinct().Count() == 1 ? directions[0].Better : null,
            DataSource = Readings.Select(reading => reading.Source).FirstOrDefault(source => source is not null),
            Values =
            [
                .. Readings.Select(reading => OfReading(text, reading, ReferenceEquals(reading, baseline))),
                .. Targets.Zip(directions, (target, direction) => new MeasureValue("target", false, target.Period, direction.Operator, direction.Value, Raw(text, target.Phrase))),
            ],
            Confidence = confidence,
            SourceLocator = sourceLocator,
        };
    }

    /// <summary>The newest reading that the target does not come before; a reading is a baseline of nothing where there is no target.</summary>
    private ValuePhrase? Baseline()
    {
        var named = Readings.Where(reading => reading.Role == "baseline").MaxBy(reading => reading.Period?.End);
        if (named is not null || Targets.Count == 0) return named;
        var firstTarget = Targets.Select(target => target.Period?.End).Min();
        return Readings
            .Where(reading => reading.Role is null or "actual" or "target" && (reading.Period is null || firstTarget is null || reading.Period.End < firstTarget))
            .MaxBy(reading => reading.Period?.End);
    }

    private static MeasureValue OfReading(string text, ValuePhrase reading, bool isBaseline)
    {
        var scenario = reading.Role is "budget" or "forecast" ? reading.Role : "actual";
        return new MeasureValue(scenario, isBaseline, reading.Period, reading.Operator ?? "=", reading.Value, Raw(text, reading));
    }

    private static string Raw(string text, ValuePhrase value) => text[value.RawStart..value.End];
}
