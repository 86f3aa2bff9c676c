using ScottPlot;
using SkiaSharp;

namespace StrategyWarehouse.Reports.Fonts;

/// <summary>
/// The one family that charts and pages are set in. It ships with the program (Inter, OFL 1.1, cut down to European Latin,
/// punctuation, arrows and shapes), so that a machine without fonts draws the same picture.
/// </summary>
public sealed class ShippedFont : IFontResolver
{
    public const string Family = "Inter";

    private static readonly ShippedFont Instance = new();

    private readonly SKTypeface regular = Load(RegularResource);
    private readonly SKTypeface heavy = Load(BoldResource);

    static ShippedFont()
    {
        ScottPlot.Fonts.FontResolvers.Insert(0, Instance);
        ScottPlot.Fonts.Default = Family;
    }

    private ShippedFont()
    {
    }

    internal const string RegularResource = "fonts/Inter-Regular.ttf";

    internal const string BoldResource = "fonts/Inter-Bold.ttf";

    /// <summary>The width in pixels of a line of text, without kerning: as it is drawn.</summary>
    public static float Width(string text, float size, bool isBold = false)
    {
        using var font = new SKFont(isBold ? Instance.heavy : Instance.regular, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        return font.MeasureText(text);
    }

    /// <summary>True when both weights have a glyph for every character.</summary>
    public static bool Has(string text) => Instance.regular.ContainsGlyphs(text) && Instance.heavy.ContainsGlyphs(text);

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName != Family ? null : bold ? heavy : regular;

    private static SKTypeface Load(string resource)
    {
        using var data = SKData.CreateCopy(EmbeddedFile.Bytes(resource));
        return SKTypeface.FromData(data);
    }
}
