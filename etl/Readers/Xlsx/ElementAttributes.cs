using DocumentFormat.OpenXml;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

public static class ElementAttributes
{
    /// <summary>The attribute of the element that a reader stands on; null where it is absent.</summary>
    public static string? Attribute(this OpenXmlReader reader, string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name) return attribute.Value;
        }

        return null;
    }
}
