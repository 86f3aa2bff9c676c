using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>One row of a budget table as printed.</summary>
/// <param name="Amounts">Printed amounts by field of the header; a blank cell has none.</param>
/// <param name="Unreadable">Texts that stand where an amount should.</param>
/// <param name="Decimals">The most decimals that one of its amounts prints.</param>
public sealed partial record StatementLine(string Label, IReadOnlyDictionary<string, decimal> Amounts, IReadOnlyList<string> Unreadable, int Decimals, SourceSpan Span)
{
    /// <summary>The label without the account number before it.</summary>
    public string Name { get; } = Number().Replace(Label, "");

    public bool IsHeading => Amounts.Count == 0 && Unreadable.Count == 0;

    /// <summary>Null for running text: no cell where an amount should be holds one.</summary>
    public static StatementLine? Of(TableRow row, StatementHeader header)
    {
        var label = WhiteSpace.Fold(string.Join(' ', Enumerable.Range(0, header.First).Where(column => !row.IsFromLeft(column)).Select(row.Cell)));
        var (amounts, unreadable, decimals) = (new Dictionary<string, decimal>(), new List<string>(), 0);
        foreach (var (field, column) in header.Columns)
        {
            var text = row.IsFromLeft(column) ? "" : row.Cell(column);
            if (column == 0 && MoneyText.AfterLabel(text) is { } parted) (label, text) = parted;
            else if (column == 0 && MoneyText.Read(text) is null) (label, text) = (text, "");
            if (text.Length == 0) continue;
            if (MoneyText.Read(text) is { } amount) amounts[field] = amount;
            else unreadable.Add(text);
            decimals = Math.Max(decimals, MoneyText.Decimals(text));
        }

        return amounts.Count == 0 && unreadable.Count > 0 ? null : new StatementLine(label, amounts, unreadable, decimals, row.Span);
    }

    /// <summary>The label goes on in a line below, where it may be cut amid a word.</summary>
    public StatementLine With(string more, SourceSpan span, bool isBefore) => this with
    {
        Label = WhiteSpace.Fold(isBefore ? Join(more, Label) : Join(Label, more)),
        Span = Span.Through(span),
    };

    /// <summary>Whether a label is cut: a part ends with a hyphen or a joining word, or goes on in small letters.</summary>
    public static bool GoesOn(string above, string below) =>
        below.AsSpan().TrimStart() is [var first, ..] ? char.IsLower(first) || first == '(' || Open().IsMatch(above) : Open().IsMatch(above);

    private static string Join(string above, string below) =>
        above.AsSpan().TrimEnd() is [.., var letter, '-' or '\u2010' or '\u00AD'] && char.IsLetter(letter) && below.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first)
            ? above.TrimEnd()[..^1] + below.TrimStart()
            : $"{above} {below}";

    [GeneratedRegex("(?i)(?:[-\u2010\u00AD,]|\\b(?:ja|sekä|och|and|of))$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Open();

    [GeneratedRegex("^[0-9]{2,8}(?:[-–][0-9]{2,8})?\\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
