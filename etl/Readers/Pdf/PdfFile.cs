using System.Globalization;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Opens a PDF document, and names what hinders it.</summary>
public static class PdfFile
{
    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    public static PdfDocument Open(byte[] bytes, string documentName, ReadingLimits limits)
    {
        PdfDocument pdf;
        try
        {
            pdf = PdfDocument.Open(bytes, Options);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new SourceFormatException(
                "encrypted", new SourcePlace(documentName), "a document that opens with a password only", "a document that anyone can open", "Save it without a password.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new SourceFormatException(
                "damaged_pdf", new SourcePlace(documentName), $"a damaged PDF ({fault.Message})", "a whole PDF document", "Export it again, and check that it was copied whole.");
        }

        return pdf;
    }

    public static SourceFormatException TookTooLong(string documentName, int page, ReadingLimits limits) => new(
        "took_too_long",
        new SourcePlace(documentName, string.Create(CultureInfo.InvariantCulture, $"page {page}")),
        string.Create(CultureInfo.InvariantCulture, $"a document that takes more than {limits.Seconds} s to read"),
        "a document of a city's usual size",
        "Load the part of it that holds the strategy follow-up.");
}
