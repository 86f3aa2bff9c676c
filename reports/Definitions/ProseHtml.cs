using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>An author's Markdown as HTML.</summary>
internal static class ProseHtml
{
    public static string Render(ContainerBlock prose)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        foreach (var block in prose) renderer.Render(block);
        return writer.ToString().Trim();
    }

    public static bool HasImage(ContainerBlock prose) => prose.Descendants<LinkInline>().Any(link => link.IsImage);
}
