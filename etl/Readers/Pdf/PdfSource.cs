using System.Diagnostics;
using System.Globalization;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Pdf.Pages;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>Reads a PDF document: its printed lines, and its tables by where rules, shades and text stand on the page.</summary>
public static class PdfSource
{
    /// <summary>A page that cannot be read, or has no text, becomes a note.</summary>
    /// <exception cref="SourceFormatException">
    /// scan_without_text, unreadable_fonts, encrypted, damaged_pdf, no_pages, too_many_pages, document_too_large,
    /// too_many_cells, cell_too_long, took_too_long.
    /// </exception>
    public static SourceDocument Read(byte[] bytes, string documentName, ReadingLimits limits) =>
        TimedReading.Run(documentName, limits, () => ReadPages(bytes, documentName, limits));

    private static SourceDocument ReadPages(byte[] bytes, string documentName, ReadingLimits limits)
    {
        var clock = Stopwatch.StartNew();
        using var pdf = PdfFile.Open(bytes, documentName, limits);
        var (pages, notes) = (new List<PageLayout>(), new List<string>());
        var letters = new LetterCount(documentName);
        Exception? lastFault = null;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (clock.Elapsed.TotalSeconds > limits.Seconds) throw PassedLimit.Seconds(documentName, limits);
            try
            {
                var page = PrintedPage.Of(pdf.GetPage(number));
                letters.Take(page);
                pages.Add(PageLayout.Of(page));
            }
            catch (Exception fault)
            {
                lastFault = fault;
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"page {number} could not be read: {PdfFile.OneLine(fault)}"));
            }
        }

        if (pages.Count == 0) throw PdfFile.Damaged(documentName, lastFault!);
        letters.RefuseUnreadable();
        notes.AddRange(letters.Notes);
        var writer = new FlowWriter(documentName, limits);
        writer.Write(new DocumentFlow(pages));
        return new SourceDocument(documentName, writer.Lines, writer.Tables, notes);
    }
}
