namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>Where in a source something stands: the document, and inside it a page, sheet, line or row ("line 27").</summary>
public sealed record SourcePlace(string Document, string? Locator = null)
{
    public override string ToString() => Locator is null ? Document : $"{Document}, {Locator}";
}
