using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Cells;

/// <summary>One title cell: "01.05 Vahvistamme yhteistyötä". The depth of its code tells its level, else its column does.</summary>
/// <param name="Text">The title without its code; empty where the cell holds a code alone.</param>
/// <param name="Depth">0 for the outermost level.</param>
/// <param name="Span">The lines that the cell stands on.</param>
public sealed record GoalTitle(string? Code, string Text, string Level, int Depth, decimal Sure, SourceSpan Span)
{
    /// <summary>Null where the code does not nest.</summary>
    public string? ParentCode { get; private init; }

    /// <summary>The cell is merged with one above, or blank under it, and the title is repeated from there.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Some letter makes a title; a number alone is a value.</summary>
    public bool HasText => Text.Any(char.IsLetter);

    /// <param name="codeCell">The code that the row has in a column of its own; empty for none.</param>
    /// <param name="codesNest">Codes of this document have parts, so their depth tells a level.</param>
    public static GoalTitle Read(string cell, SourceSpan span, string columnLevel, string codeCell, bool codesNest, DocumentProfile profile)
    {
        var columnDepth = Math.Max(0, profile.Levels.ToList().IndexOf(columnLevel));
        var opening = GoalCode.Opening(cell, profile);
        var own = GoalCode.Whole(codeCell, profile);
        var code = own?.Code ?? opening?.Code;
        var text = opening is { } found && found.Code == code ? found.Title : cell;
        if (code is null) return new GoalTitle(null, text, columnLevel, columnDepth, Confidence.NoCode, span);

        var sure = own?.Sure ?? 1;
        if (!codesNest || profile.Levels.Count == 1) return new GoalTitle(code, text, columnLevel, columnDepth, sure, span);
        var depth = code.Count(character => character == '.');
        var level = profile.Levels[Math.Min(depth, profile.Levels.Count - 1)];
        return new GoalTitle(code, text, level, depth, Confidence.Of(sure, level == columnLevel ? 1 : Confidence.LevelsDisagree), span)
        {
            ParentCode = code.LastIndexOf('.') is > 0 and var point ? code[..point] : null,
        };
    }
}
