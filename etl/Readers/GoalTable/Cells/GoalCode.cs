using StrategyWarehouse.Etl.Readers.Layouts;

namespace StrategyWarehouse.Etl.Readers.GoalTable.Cells;

/// <summary>A goal's code, at the start of its title or in a cell of its own.</summary>
public static class GoalCode
{
    private static readonly char[] Closing = ['.', ':', ')', ' ', '-', '–', '—'];

    /// <summary>
    /// Code and title of "S3 Tuotepohjainen laskenta"; null where no code stands first. A pattern that is not anchored was
    /// written for running text and does not say where a code ends: there a space or a closing mark must follow.
    /// </summary>
    public static (string Code, string Title)? Opening(string cell, DocumentProfile profile)
    {
        var match = profile.Code.Match(cell);
        if (!match.Success || match.Index != 0) return null;
        var code = match.Groups["code"].Value;
        if (profile.Code.ToString().StartsWith('^')) return (code, cell[match.Length..].Trim());

        var rest = cell.AsSpan(match.Length);
        var isParted = rest.Length == 0 || char.IsWhiteSpace(rest[0]) || (Array.IndexOf(Closing, rest[0]) >= 0 && (rest.Length == 1 || char.IsWhiteSpace(rest[1])));
        return isParted ? (code, rest.TrimStart(Closing).ToString()) : null;
    }

    /// <summary>The code in a column of codes; as it stands and less sure where it does not look like one. Null where the cell holds none.</summary>
    public static (string Code, decimal Sure)? Whole(string cell, DocumentProfile profile)
    {
        if (!cell.Any(char.IsLetterOrDigit)) return null;
        return Opening(cell, profile) is { Title.Length: 0 } opening ? (opening.Code, 1) : (cell.TrimEnd('.'), Confidence.CodeUnlikePattern);
    }
}
