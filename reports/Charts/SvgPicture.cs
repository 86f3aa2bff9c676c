using System.Xml.Linq;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>A chart as SVG that stands inside a page: scales with it, and shares no id with another picture.</summary>
public static class SvgPicture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="id">Unique on the page: a letter, then letters and digits.</param>
    /// <param name="description">Read out in place of the picture.</param>
    public static string Write(ChartPicture picture, string id, string description)
    {
        var root = XDocument.Parse(picture.Plot.GetSvgXml(picture.Width, picture.Height)).Root!;
        foreach (var text in root.Descendants(Svg + "text")) Simplify(text);
        Rename(root, id);

        // A new element: attributes in a fixed order, and no namespace that nothing uses.
        var written = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {picture.Width} {picture.Height}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", description),
            root.Nodes());
        return written.ToString(SaveOptions.DisableFormatting);
    }

    // The renderer gives a place to each letter. Browsers have the same font and need the first only, so lines stay whole for readers and search.
    private static void Simplify(XElement text)
    {
        text.Value = text.Value.Trim('\n', '\t', '\r');
        foreach (var name in (string[])["x", "y"])
        {
            if (text.Attribute(name) is { } places) places.Value = places.Value.Split(',')[0].Trim();
        }
    }

    // The renderer numbers clip paths over the life of the process.
    private static void Rename(XElement root, string id)
    {
        foreach (var (at, clip) in root.Descendants(Svg + "clipPath").Index())
        {
            var (old, renamed) = ($"url(#{clip.Attribute("id")!.Value})", $"{id}-{at}");
            foreach (var user in root.Descendants().Attributes("clip-path").Where(attribute => attribute.Value == old)) user.Value = $"url(#{renamed})";
            clip.SetAttributeValue("id", renamed);
        }
    }
}
