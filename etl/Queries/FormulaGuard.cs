namespace StrategyWarehouse.Etl.Queries;

/// <summary>A spreadsheet would run a text that begins like a formula; an apostrophe in front keeps it a text, and is taken off again on the way back.</summary>
internal static class FormulaGuard
{
    public static string? Guarded(string? text) => BeginsLikeFormula(text) ? $"'{text}" : text;

    public static string Unguarded(string text) => text is ['\'', .. var rest] && BeginsLikeFormula(rest) ? rest : text;

    /// <summary>Apostrophes in front do not count, so that what is guarded twice is taken off twice.</summary>
    private static bool BeginsLikeFormula(string? text) => text?.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
