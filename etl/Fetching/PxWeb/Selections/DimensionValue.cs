namespace StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

/// <summary>One value of a dimension: "KU186", "Järvenpää".</summary>
internal sealed record DimensionValue(string Code, string Text)
{
    public override string ToString() => Text.Length == 0 || Text == Code ? Code : $"{Code} ({Text})";
}
