using System.Diagnostics;
using System.Globalization;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using UglyToad.PdfPig;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Reads a PDF document: its printed lines, and its tables by where rules, shades and text stand on the page.</summary>
public static class PdfSource
{
    /// <exception cref="SourceFormatException">
    /// scan_without_text, unreadable_fonts, encrypted, damaged_pdf, no_pages, too_many_pages, document_too_large, took_too_long.
    /// </exception>
    public static SourceDocument Read(byte[] bytes, string documentName, ReadingLimits limits)
    {
        var clock = Stopwatch.StartNew();
        using var pdf = PdfFile.Open(bytes, documentName, limits);
        var pages = new List<PageLayout>();
        var notes = new List<string>();
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (clock.Elapsed.TotalSeconds > limits.Seconds) throw PdfFile.TookTooLong(documentName, number, limits);
            try
            {
                pages.Add(PageLayout.Of(PrintedPage.Of(pdf.GetPage(number))));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"page {number} could not be read: {fault.Message}"));
            }
        }

        var writer = new FlowWriter();
        writer.Write(new DocumentFlow(pages));
        return new SourceDocument(documentName, writer.Lines, writer.Tables, notes);
    }
}
