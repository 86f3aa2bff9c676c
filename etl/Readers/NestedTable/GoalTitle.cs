using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.NestedTable;

/// <summary>One title cell: "01.05 Vahvistamme yhteistyötä". The depth of its code tells its level, else its column does.</summary>
/// <param name="Text">The title without its code; empty where the cell holds a code alone.</param>
/// <param name="Depth">0 for the outermost level.</param>
public sealed record GoalTitle(string? Code, string Text, string Level, int Depth, decimal Sure)
{
    public string? ParentCode => Code is not null && Code.LastIndexOf('.') is > 0 and var point ? Code[..point] : null;

    public static GoalTitle Read(string cell, string columnLevel, DocumentProfile profile)
    {
        var columnDepth = Math.Max(0, profile.Levels.ToList().IndexOf(columnLevel));
        var match = profile.Code.Match(cell);
        if (!match.Success || match.Index != 0) return new GoalTitle(null, cell, columnLevel, columnDepth, Confidence.NoCode);

        var code = match.Groups["code"].Value;
        var depth = code.Count(character => character == '.');
        var level = profile.Levels[Math.Min(depth, profile.Levels.Count - 1)];
        return new GoalTitle(code, cell[match.Length..].Trim(), level, depth, level == columnLevel ? 1 : Confidence.LevelsDisagree);
    }
}
