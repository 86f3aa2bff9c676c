using StrategyWarehouse.Etl.Readers.GoalTable.Cells;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>
/// Carries down what a table prints only where it changes, in the fields that the profile names. The proposed year holds
/// with its target year: where one is printed anew, the other is not carried. One instance reads one table.
/// </summary>
public sealed class FillDown(DocumentProfile profile)
{
    private const string Target = "target_year";
    private const string Proposed = "proposed_target_year";

    private readonly IReadOnlyList<string> _fields = profile.FillDown;
    private readonly Dictionary<string, string> _held = [];
    private GoalTitle? _title;
    private string? _code;

    /// <summary>A row that prints nothing but what holds from here on; it belongs to the next row.</summary>
    public TableEntry? Waiting { get; private set; }

    /// <summary>The row with what holds for it, or null where the row waits for the next one.</summary>
    public TableEntry? Take(TableEntry entry)
    {
        if (_fields.Count == 0) return entry;
        var printed = entry.Data.Keys.ToHashSet();
        Hold(entry, printed);
        if (entry.Titles.Count == 0 && printed.Count > 0 && printed.All(_fields.Contains))
        {
            Waiting = Joined(entry);
            return null;
        }

        var joined = WithHeld(Joined(entry), printed);
        Waiting = null;
        return joined;
    }

    private TableEntry Joined(TableEntry entry) => Waiting is null
        ? entry
        : entry with { Span = Waiting.Span.Through(entry.Span), Spans = [.. Waiting.Spans, .. entry.Spans], Data = Both(Waiting.Data, entry.Data) };

    private void Hold(TableEntry entry, HashSet<string> printed)
    {
        if (printed.Contains(Target)) _held.Remove(Proposed);
        foreach (var field in printed.Where(_fields.Contains))
        {
            var isBadYear = field is Target or Proposed && YearCell.Read(entry.Data[field]).IsBad;
            if (isBadYear) _held.Remove(field);
            else _held[field] = entry.Data[field];
        }

        if (entry.Titles.Count > 0) (_title, _code) = (entry.Titles[^1], entry.Data.GetValueOrDefault("code"));
    }

    private TableEntry WithHeld(TableEntry entry, HashSet<string> printed)
    {
        var filled = _held.Where(held => !entry.Data.ContainsKey(held.Key) && !(held.Key == Proposed && printed.Contains(Target))).ToDictionary();
        var titles = entry.Titles;
        if (titles.Count == 0 && entry.HasData && _title is { } title && _fields.Contains(title.Level))
        {
            titles = [title with { IsInherited = true }];
            if (_code is not null && !entry.Data.ContainsKey("code")) filled["code"] = _code;
        }

        return titles.Count == 0 ? entry : entry with { Titles = titles, Data = Both(filled, entry.Data), FilledDown = [.. filled.Keys] };
    }

    private static Dictionary<string, string> Both(IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        var both = new Dictionary<string, string>(first);
        foreach (var (field, text) in second) both[field] = text;
        return both;
    }
}
