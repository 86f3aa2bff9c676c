using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers;

/// <summary>What must hold for every reading of every document, good or bad.</summary>
public static partial class ReadingInvariants
{
    public static void Hold(string source, StrategyReading reading)
    {
        Assert.Equal(reading.RowsRead, reading.RowsFound + reading.Rejected.Count + reading.RowsSkipped);
        EveryLineHasOneUse(reading);
        EveryFieldIsASpan(source, reading);
        NoRowRepeatsAnother(reading);
        Assert.All(Confidences(reading), confidence => Assert.InRange(confidence, 0.001m, 1m));
    }

    private static void EveryLineHasOneUse(StrategyReading reading)
    {
        var unaccounted = reading.LineUses.Where(use => use.Value == LineUse.Unaccounted).Select(use => $"line {use.Key}").Order();
        Assert.Equal(unaccounted, reading.Unaccounted.Select(line => line.Place).Distinct().Order());
        var fields = LinesOf(Texts(reading).Select(row => row.Place));
        Assert.All(reading.LineUses.Where(use => use.Value == LineUse.Field), use => Assert.Contains(use.Key, fields));
        var rejected = LinesOf(reading.Rejected.Select(row => row.Place));
        Assert.All(reading.LineUses.Where(use => use.Value == LineUse.Rejected), use => Assert.Contains(use.Key, rejected));
    }

    private static void EveryFieldIsASpan(string source, StrategyReading reading)
    {
        // Page furniture may stand amid a cell, so fields are spans of the lines that rows stand on; a unit may be printed on a rejected one.
        var lines = LineEnds().Split(source);
        List<string> used = [.. lines.Where((_, index) => reading.LineUses.GetValueOrDefault(index + 1) is LineUse.Field or LineUse.Rejected).SelectMany(line => line.Split('\f')).Select(Bare).Where(line => line.Length > 0)];
        var printed = string.Concat(used);
        foreach (var (place, fields) in Texts(reading))
        {
            Assert.NotEqual("", fields[0]);
            Assert.All(fields.OfType<string>(), field => Assert.True(printed.Contains(Bare(field), StringComparison.Ordinal) || IsSpreadOver(used, Bare(field)), $"{place}: \"{field}\" is not in the source"));
        }
    }

    // A page that cuts a row has the rest of its other cells between two parts of one: the field ends a line, and goes on with whole ones.
    private static bool IsSpreadOver(List<string> lines, string field)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            for (var at = lines[first].LastIndexOf(field[0]); at >= 0; at = at == 0 ? -1 : lines[first].LastIndexOf(field[0], at - 1))
            {
                if (field.StartsWith(lines[first][at..], StringComparison.Ordinal) && GoesOn(lines, first + 1, field[(lines[first].Length - at)..])) return true;
            }
        }

        return false;
    }

    private static bool GoesOn(List<string> lines, int from, string rest)
    {
        for (var next = from; next < lines.Count && rest.Length > 0; next++)
        {
            if (rest.StartsWith(lines[next], StringComparison.Ordinal)) rest = rest[lines[next].Length..];
            else if (lines[next].StartsWith(rest, StringComparison.Ordinal)) return true;
        }

        return rest.Length == 0;
    }

    // Of each row, whatever its kind: its place and its texts, the main one first.
    private static IEnumerable<(string Place, string?[] Fields)> Texts(StrategyReading reading) =>
    [
        .. reading.Rows.Select(row => (row.SourceLocator, (string?[])[row.Goal, row.GoalCode, row.Unit, row.Means, row.RawStatus, row.Narrative, row.Risk, row.Responsible])),
        .. reading.Revisions.Select(row => (row.SourceLocator, (string?[])[row.Goal, row.GoalCode, row.Unit, row.NewMeans, row.OldMeans, row.NewTargetYear?.ToString(CultureInfo.InvariantCulture), row.OldTargetYear?.ToString(CultureInfo.InvariantCulture)])),
        .. reading.Statements.Select(row => (row.SourceLocator, (string?[])[row.Label])),
        .. reading.Measures.Select(row => (row.SourceLocator, (string?[])[row.Text, row.GoalCode, row.Goal, row.OrgUnit, row.DataSource, .. row.Values.Select(value => value.RawText)])),
    ];

    private static IEnumerable<decimal> Confidences(StrategyReading reading) =>
        [.. reading.Rows.Select(row => row.Confidence), .. reading.Revisions.Select(row => row.Confidence), .. reading.Measures.Select(row => row.Confidence)];

    private static void NoRowRepeatsAnother(StrategyReading reading) =>
        Assert.Equal(reading.Rows.Count, reading.Rows.Select(row => (row.Unit, row.GoalCode ?? $"{row.GoalLevel} below {row.ParentCode}", Bare(row.Goal).ToUpperInvariant())).Distinct().Count());

    private static HashSet<int> LinesOf(IEnumerable<string> places) => [.. places.SelectMany(LinesOf)];

    private static IEnumerable<int> LinesOf(string place)
    {
        var numbers = Numbers().Matches(place).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1);
    }

    // Readings are composed (NFC), whatever form the source has.
    private static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('-' or '\u00AD' or '"' or '\uFEFF' or '\uF076' or '\uF0A7' or '\uF0A8' or '\uF0B7' or '\uF0D8' or '\uF0FC' or '•' or '●' or '*')));

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnds();
}
