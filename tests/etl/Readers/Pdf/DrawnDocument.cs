using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace StrategyWarehouse.Etl.Tests.Readers.Pdf;

/// <summary>Draws documents whose every word has a place that the test chose; heights count from the foot of an A4 page.</summary>
internal sealed class DrawnDocument
{
    private readonly List<(int Rotation, List<Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont>> Strokes)> _pages = [];

    public DrawnDocument Page(int rotation = 0)
    {
        _pages.Add((rotation, []));
        return this;
    }

    public DrawnDocument Text(double x, double y, string text)
    {
        _pages[^1].Strokes.Add((page, font) => page.AddText(text, 10, new PdfPoint(x, y), font));
        return this;
    }

    public DrawnDocument Box(double left, double bottom, double right, double top)
    {
        _pages[^1].Strokes.Add((page, _) => page.DrawRectangle(new PdfPoint(left, bottom), right - left, top - bottom, 0.5));
        return this;
    }

    /// <summary>A filled round, as browsers draw the bullets of lists.</summary>
    public DrawnDocument Dot(double x, double y, double radius = 1.5)
    {
        _pages[^1].Strokes.Add((page, _) => page.DrawCircle(new PdfPoint(x, y), radius * 2, fill: true));
        return this;
    }

    public byte[] Bytes()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (rotation, strokes) in _pages)
        {
            var page = builder.AddPage(PageSize.A4);
            page.SetRotation(new PageRotationDegrees(rotation));
            foreach (var stroke in strokes) stroke(page, font);
        }

        return builder.Build();
    }
}
