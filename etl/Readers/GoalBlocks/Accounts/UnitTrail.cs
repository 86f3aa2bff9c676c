using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

/// <summary>Follows the titles of a document: the unit whose part is being read, and the board to which it belongs.</summary>
public sealed partial class UnitTrail(DocumentProfile profile)
{
    /// <summary>The last title that names a unit, without its section number; null before the first.</summary>
    public string? Unit { get; private set; }

    /// <summary>The last board; null before the first. A board is its own.</summary>
    public string? Board { get; private set; }

    /// <summary>Euros in one unit, as a line beneath the title states it; null where none does.</summary>
    public int? Scale { get; private set; }

    /// <returns>Whether the text names a unit; the others head what every unit has, such as its goals.</returns>
    public bool Take(string title)
    {
        var text = WhiteSpace.Fold(title);
        if (profile.Accounts is not { } words || text.Length == 0 || profile.NotUnitTitle?.IsMatch(text) == true) return false;
        Scale = MoneyScale.In(text, words);
        var name = Number().Replace(Scale is null ? text : Parenthesis().Replace(text, ""), "").Trim();
        if (name.Length == 0) return false;
        Unit = name;
        if (words.Is("board", name)) Board = name;
        return true;
    }

    /// <summary>"(1 000 €)" on a line of its own; false for other lines.</summary>
    public bool TakeScale(string line)
    {
        if (profile.Accounts is not { } words || line.Length > LongestScale || MoneyScale.In(line, words) is not { } scale) return false;
        Scale = scale;
        return true;
    }

    private const int LongestScale = 40;

    [GeneratedRegex(@"^[0-9]{1,2}(?:\.[0-9]{1,2})*\.?\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*\([^()]*\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parenthesis();
}
