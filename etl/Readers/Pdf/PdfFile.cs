using System.Globalization;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Opens a PDF document, and names what hinders it.</summary>
public static class PdfFile
{
    private const int MaxStackDepth = 64;

    /// <exception cref="SourceFormatException">document_too_large, encrypted, damaged_pdf, no_pages, too_many_pages.</exception>
    public static PdfDocument Open(byte[] bytes, string documentName, ReadingLimits limits)
    {
        if (bytes.LongLength > limits.Megabytes * 1024L * 1024L) throw TooLarge(documentName, limits);
        PdfDocument pdf;
        try
        {
            pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MaxStackDepth });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new SourceFormatException(
                "encrypted", new SourcePlace(documentName), "a document that opens with a password only", "a document that anyone can open", "Save it without a password.");
        }
        catch (Exception fault)
        {
            throw Damaged(documentName, fault);
        }

        try
        {
            RefuseByPages(pdf.NumberOfPages, documentName, limits);
            return pdf;
        }
        catch
        {
            pdf.Dispose();
            throw;
        }
    }

    public static SourceFormatException Damaged(string documentName, Exception fault) => new(
        "damaged_pdf",
        new SourcePlace(documentName),
        $"a damaged PDF ({OneLine(fault)})",
        "a whole PDF document",
        "Export it again, and check that it was copied whole.");

    /// <summary>What the fault says, fit for a note.</summary>
    public static string OneLine(Exception fault)
    {
        var text = WhiteSpace.Fold(string.Concat(fault.Message.Take(200).Select(character => char.IsControl(character) ? ' ' : character))).TrimEnd('.');
        return text.Length > 0 ? text : fault.GetType().Name;
    }

    private static void RefuseByPages(int pages, string documentName, ReadingLimits limits)
    {
        if (pages <= 0)
        {
            throw new SourceFormatException(
                "no_pages", new SourcePlace(documentName), "a PDF without a page", "a document with pages", "Export it again, and check that it was copied whole.");
        }

        if (pages > limits.Pages)
        {
            throw new SourceFormatException(
                "too_many_pages",
                new SourcePlace(documentName),
                string.Create(CultureInfo.InvariantCulture, $"{pages} pages"),
                string.Create(CultureInfo.InvariantCulture, $"up to {limits.Pages} pages"),
                "Load the part of it that holds the strategy follow-up.");
        }
    }

    private static SourceFormatException TooLarge(string documentName, ReadingLimits limits) => new(
        "document_too_large",
        new SourcePlace(documentName),
        string.Create(CultureInfo.InvariantCulture, $"more than {limits.Megabytes} MB"),
        string.Create(CultureInfo.InvariantCulture, $"a document of up to {limits.Megabytes} MB"),
        "Load the part of it that holds the strategy follow-up.");
}
