namespace StrategyWarehouse.Reports.Html;

/// <summary>Ids that are unique on one page, the same each time the page is rendered.</summary>
internal sealed class PageIds
{
    private int last;

    public string Next() => $"c{++last}";
}
