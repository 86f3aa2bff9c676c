namespace StrategyWarehouse.Etl.Readers.GoalPlan;

/// <summary>Tells by a text's first characters what it opens: a goal, a theme, a list item.</summary>
public sealed class PlanMarks(DocumentProfile profile)
{
    /// <summary>The goal's code, and its title behind it, or null. A title begins with anything but a small letter.</summary>
    public (string Code, string Title)? GoalIn(string text)
    {
        var trimmed = text.TrimStart();
        if (profile.Code.Match(trimmed) is not { Success: true, Index: 0 } match) return null;
        var title = trimmed[match.Length..];
        return title.TrimStart() is [var first, ..] && char.IsLower(first) ? null : (match.Groups["code"].Value, title);
    }

    public (string Code, string Name)? ThemeIn(string text)
    {
        var trimmed = text.Trim();
        if (profile.Theme?.Match(trimmed) is not { Success: true, Index: 0 } match || GoalIn(trimmed) is not null) return null;
        var name = trimmed[match.Length..].Trim();
        return name.Length == 0 ? null : (match.Groups["code"].Value, name);
    }

    /// <summary>Whether a goal's code lies under a theme's: "1.2" under "1", "A2" under "A".</summary>
    public static bool Nests(string goal, string above) =>
        goal.Length > above.Length && goal.StartsWith(above, StringComparison.Ordinal) && (goal[above.Length] == '.' || !char.IsLetterOrDigit(above[^1]) || char.IsLetter(above[^1]));

    /// <summary>The text behind the bullet; null where there is none.</summary>
    public string? BehindBullet(string text) => Behind(text, profile.Bullet?.Match(text.TrimStart()));

    /// <summary>The text behind the bullet of a line inside an item; null where there is none.</summary>
    public string? BehindSubBullet(string text) => Behind(text, profile.SubBullet?.Match(text.TrimStart()));

    private static string? Behind(string text, System.Text.RegularExpressions.Match? match) =>
        match is { Success: true, Index: 0, Length: > 0 } ? text.TrimStart()[match.Length..] : null;
}
