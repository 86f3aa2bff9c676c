using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>The headings of a plan's three columns, years aside: "TAVOITTEET 2022-2025 TOIMENPITEET 2024 MITTARIT".</summary>
public sealed partial class PlanHeadings(DocumentProfile profile)
{
    private const int LongestHeader = 200;
    private static readonly Dictionary<string, PlanColumn> Columns = new(StringComparer.Ordinal)
    {
        ["goal"] = PlanColumn.Goal, ["action"] = PlanColumn.Action, ["measure"] = PlanColumn.Measure,
    };

    private readonly List<(string Letters, PlanColumn Column)> _headings =
    [
        .. profile.Columns.Where(column => Columns.ContainsKey(column.Key))
            .SelectMany(column => column.Value.Headers.Select(heading => (Letters(heading), Columns[column.Key])))
            .Where(heading => heading.Item1.Length > 0)
            .OrderByDescending(heading => heading.Item1.Length),
    ];

    /// <summary>The columns that the text heads, in their order; empty where it holds anything else.</summary>
    public IReadOnlyList<PlanColumn> In(string text)
    {
        if (text.Length > LongestHeader) return [];
        var letters = Letters(text);
        var found = new List<PlanColumn>();
        for (var position = 0; position < letters.Length;)
        {
            var (heading, column) = _headings.Find(known => letters.AsSpan(position).StartsWith(known.Letters));
            if (heading is null) return [];
            found.Add(column);
            position += heading.Length;
        }

        return found;
    }

    /// <summary>All three columns, each once and in their order.</summary>
    public bool IsHeader(string text) => In(text) is [PlanColumn.Goal, PlanColumn.Action, PlanColumn.Measure];

    /// <summary>The year behind the heading of the actions: the later one of a span. Null where none is printed.</summary>
    public int? ActionYear(string header)
    {
        foreach (var heading in profile.Columns["action"].Headers)
        {
            var at = header.IndexOf(heading, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var years = string.Concat(header[(at + heading.Length)..].TakeWhile(character => !char.IsLetter(character)));
            if (Year().Matches(years).Select(match => Year4.Parse(match.Value)).LastOrDefault(year => year is not null) is { } year) return year;
        }

        return null;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Year();
}
