using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>
/// Parts a text that sets two targets for one period into the two measures that it names: "yleinen 50 %, työikäiset xx".
/// Where nothing tells the two apart, the text does not say which one holds: one target without a value.
/// </summary>
internal static class MeasureParts
{
    public static IEnumerable<MeasurePart> Of(string text, MeasureReading reading, int? targetYear)
    {
        var targets = reading.Targets.Select(target => new DatedTarget(target, target.Period ?? YearOrNull(targetYear))).ToList();
        var name = MeasureName.Of(text, [.. reading.Targets, .. reading.Readings]);
        var twins = targets.GroupBy(target => target.Period).Where(same => same.Count() > 1).SelectMany(same => same).ToList();
        if (twins.Count == 0) return [new MeasurePart(name, targets, reading.Readings)];
        if (!AreTold(text, twins)) return [new MeasurePart(name, Merged(text, targets), reading.Readings)];

        var common = CommonName(text, name, twins);
        return twins.Select((twin, index) => new MeasurePart(Joined(common, Label(text, twin)), [twin], Between(reading.Readings, twins, index)));
    }

    private static ReportingPeriod? YearOrNull(int? year) => year is { } known ? ReportingPeriod.OfYear(known) : null;

    private static bool AreTold(string text, List<DatedTarget> twins) =>
        twins.TrueForAll(twin => Label(text, twin).Length > 0) && twins.Select(twin => Label(text, twin)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == twins.Count;

    // "neljä tapaamista ja kaksi retkeä": where no word stands before, what is counted tells them apart.
    private static string Label(string text, DatedTarget target)
    {
        if (target.Phrase.Label.Length > 0) return target.Phrase.Label;
        return target.Phrase.Unit is { Text: { Length: > 3 } unit } && char.IsLetter(unit[0]) && text.Contains(unit, StringComparison.Ordinal) ? unit : "";
    }

    // The label of the first one may be the very words that the name was cut from.
    private static string CommonName(string text, string name, List<DatedTarget> twins)
    {
        if (name == text || twins.Exists(twin => name == twin.Phrase.Label)) return "";
        var label = Label(text, twins[0]);
        return name.EndsWith(label, StringComparison.Ordinal) ? name[..^label.Length].TrimEnd(' ', ',', '(', ':', '–', '-') : name;
    }

    private static string Joined(string common, string label) => common.Length == 0 ? label : $"{common}, {label}";

    private static List<DatedTarget> Merged(string text, List<DatedTarget> targets) => [.. targets.GroupBy(target => target.Period).Select(same => same.Count() == 1 ? same.First() : OfNoValue(text, same))];

    private static DatedTarget OfNoValue(string text, IGrouping<ReportingPeriod?, DatedTarget> same)
    {
        var first = same.First().Phrase;
        var end = same.Max(target => target.Phrase.End);
        return new DatedTarget(first with { Value = null, Operator = null, Change = null, End = Math.Min(end, text.Length) }, same.Key);
    }

    private static List<ValuePhrase> Between(IReadOnlyList<ValuePhrase> readings, List<DatedTarget> twins, int index)
    {
        var from = index == 0 ? 0 : twins[index].Phrase.Start;
        var to = index + 1 < twins.Count ? twins[index + 1].Phrase.Start : int.MaxValue;
        return [.. readings.Where(reading => reading.Start >= from && reading.Start < to)];
    }
}
