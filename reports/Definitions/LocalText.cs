namespace StrategyWarehouse.Reports.Definitions;

/// <summary>A text of a definition in each of the definition's languages.</summary>
public sealed record LocalText(IReadOnlyDictionary<string, string> ByLanguage)
{
    public IEnumerable<string> Languages => ByLanguage.Keys;

    public string In(string language) => ByLanguage[language];
}
