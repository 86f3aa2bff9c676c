namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>The way in which a text is read on the page.</summary>
public enum Direction
{
    Rightwards,
    Upwards,
    Leftwards,
    Downwards,
}
