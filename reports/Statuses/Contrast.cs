using System.Globalization;

namespace StrategyWarehouse.Reports.Statuses;

/// <summary>Which text can be read on a colour (WCAG 2.1, relative luminance and contrast ratio).</summary>
public static class Contrast
{
    // Black, not a softer dark: with it every colour that a city may choose leaves text at 4.58 or more.
    public const string Dark = "#000000";
    public const string Light = "#FFFFFF";

    /// <summary>Dark or light, whichever stands out more.</summary>
    public static string TextOn(string colour) => Ratio(Dark, colour) >= Ratio(Light, colour) ? Dark : Light;

    /// <summary>From 1 (none) to 21 (black on white); text needs 4.5.</summary>
    public static double Ratio(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
