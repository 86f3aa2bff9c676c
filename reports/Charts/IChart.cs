namespace StrategyWarehouse.Reports.Charts;

/// <summary>One chart with its data: what it shows as a picture, in words and in numbers.</summary>
public interface IChart
{
    /// <summary>What a reader who cannot see the picture is told; every number is computed from the data.</summary>
    string Description { get; }

    /// <summary>Names what the picture sums up as "others"; null when it shows everything.</summary>
    string? Remainder { get; }

    /// <summary>Everything that the picture is drawn from, what it sums up included.</summary>
    ChartNumbers Numbers { get; }

    /// <param name="width">In pixels of 1/96 inch.</param>
    ChartPicture Draw(int width);
}
