namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>A straight line along the page or down it.</summary>
/// <param name="At">Its height on the page where it is horizontal, else its distance from the left.</param>
public readonly record struct Rule(double At, double From, double To)
{
    public double Length => To - From;
}
