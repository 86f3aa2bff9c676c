using System.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>Puts a cell together again that a page break cut.</summary>
public static class CutCell
{
    /// <summary>A word cut at a hyphen is one word, a sentence that goes on is one sentence; else each part is a paragraph.</summary>
    public static string Join(IReadOnlyList<string> parts)
    {
        var text = new StringBuilder(parts[0].TrimEnd());
        for (var part = 1; part < parts.Count; part++) text.Append(Seam(parts[part - 1], parts[part])).Append(parts[part].Trim());
        return text.ToString();
    }

    private static string Seam(string above, string below)
    {
        var goesOn = below.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first);
        if (!goesOn) return "\n";
        return above.AsSpan().TrimEnd() is [.., var letter, '-' or '\u2010' or '\u00AD'] && char.IsLetter(letter) ? "" : " ";
    }
}
