using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>
/// Tells the fonts of numbered glyphs that do not say which letters they show. What the parser gives for such a letter is
/// the number of its glyph, which looks like text and is none.
/// </summary>
public sealed class UnmappedFonts
{
    private const int Codes = 0x10000;

    private readonly Dictionary<IFont, bool> _known = new(ReferenceEqualityComparer.Instance);
    private IFont? _last;
    private bool _isLastUnmapped;

    public bool Hold(IFont? font)
    {
        if (font is null) return false;
        if (ReferenceEquals(font, _last)) return _isLastUnmapped;
        if (!_known.TryGetValue(font, out var isUnmapped)) _known[font] = isUnmapped = NumbersGlyphs(font) && !MapsAny(font);
        (_last, _isLastUnmapped) = (font, isUnmapped);
        return isUnmapped;
    }

    // Codes of one byte are letters of some alphabet, even where no map is there.
    private static bool NumbersGlyphs(IFont font)
    {
        font.ReadCharacterCode(new MemoryInputBytes(new byte[] { 0, 3, 0, 0 }), out var length);
        return length == 2;
    }

    private static bool MapsAny(IFont font)
    {
        for (var code = 0; code < Codes; code++)
        {
            if (font.TryGetUnicode(code, out var text) && !string.IsNullOrEmpty(text)) return true;
        }

        return false;
    }
}
