using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>How annual accounts head the columns of their budget and capacity tables, and name their rows. Each list may be empty.</summary>
public sealed record AccountsWords
{
    /// <summary>Keys of a profile's "accounts", the columns in the order in which a heading is held against them.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "aside", "deviation", "originalBudget", "budget", "changes", "actual", "plainBudget",
        "incomeTotal", "expenseTotal", "margin", "income", "expense", "subPart", "depreciation", "ofWhich",
        "board", "thousands", "millions", "capacity", "budgetYear", "total",
    ];

    public required IReadOnlyDictionary<string, IReadOnlyList<Regex>> Patterns { get; init; }

    public bool Is(string key, string text) => Patterns.TryGetValue(key, out var patterns) && patterns.Any(pattern => pattern.IsMatch(text));
}
