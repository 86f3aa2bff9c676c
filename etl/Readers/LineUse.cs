namespace StrategyWarehouse.Etl.Readers;

/// <summary>
/// What a non-blank line was used for; each has one use. In rising order of claim:
/// a line that is both a field of a row and part of a rejected one counts as a field.
/// </summary>
public enum LineUse
{
    Unaccounted,
    Furniture,
    Heading,
    Rejected,
    Field,
}
