using StrategyWarehouse.Etl.Readers.Xlsx;
using StrategyWarehouse.Etl.Readers.Html;
using StrategyWarehouse.Etl.Readers.Office;
using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.Docx;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Reads a document of any format. Its content tells the format; the ending of its name is a check.</summary>
public static class SourceFormats
{
    private static readonly Dictionary<string, FileFormat> Endings = new()
    {
        [".txt"] = FileFormat.Text, [".tsv"] = FileFormat.Text, [".csv"] = FileFormat.Text,
        [".docx"] = FileFormat.Word, [".docm"] = FileFormat.Word,
        [".xlsx"] = FileFormat.Excel, [".xlsm"] = FileFormat.Excel,
        [".html"] = FileFormat.Html, [".htm"] = FileFormat.Html,
        [".pdf"] = FileFormat.Pdf,
    };

    /// <summary>Endings of old programs, whose files may be web pages or new documents underneath.</summary>
    private static readonly string[] Outdated = [".doc", ".xls"];

    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">
    /// unsupported_format, wrong_kind, empty_document, damaged_document, encrypted, holds_macros, unsafe_content,
    /// document_too_large, line_too_long, cell_too_long, too_many_cells, took_too_long, and those of <see cref="PdfSource"/>.
    /// </exception>
    public static SourceDocument Read(string path, string documentName, ReadingLimits limits)
    {
        if (File.Exists(path)) RefuseEnding(documentName);
        var budget = new ReadingBudget(documentName, limits);
        var bytes = SourceBytes.Read(path, documentName, limits);
        if (bytes.Length == 0) throw DocumentDraft.Empty(documentName);
        var format = FormatOf(bytes, documentName);
        var document = Read(bytes, format, budget);
        return NamedFormat(documentName) == format ? document : document with { Notes = [Mismatch(documentName, format), .. document.Notes] };
    }

    private static SourceDocument Read(byte[] bytes, FileFormat format, ReadingBudget budget) => format switch
    {
        FileFormat.Word => WordSource.Read(bytes, budget),
        FileFormat.Excel => ExcelSource.Read(bytes, budget),
        FileFormat.Html => HtmlSource.Read(bytes, budget),
        FileFormat.Pdf => PdfSource.Read(bytes, budget.DocumentName, budget.Limits),
        _ => PlainText.Read(bytes, budget),
    };

    private static FileFormat FormatOf(byte[] bytes, string documentName)
    {
        var named = NamedFormat(documentName);
        if (FileKind.IsPdf(bytes)) return FileFormat.Pdf;
        if (FileKind.IsZip(bytes)) return OfficePackage.FormatOf(bytes, documentName) ?? throw NoOfficeDocument(documentName, named, "a ZIP archive without a Word or Excel document in it, or a damaged one");
        if (FileKind.IsOldOffice(bytes)) throw OldOffice.Refusal(bytes, documentName);
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, 1 << 16));
        if (FileKind.IsHtml(start)) return FileFormat.Html;
        if (FileKind.IsXml(start)) throw FileKind.WrongKind(documentName, "an XML file");
        if (named is null) throw Unsupported(documentName, $"the ending \"{Ending(documentName)}\"");
        return named is FileFormat.Word or FileFormat.Excel ? throw NoOfficeDocument(documentName, named, "no ZIP archive, which every such document is") : named.Value;
    }

    private static FileFormat? NamedFormat(string documentName) => Endings.TryGetValue(Ending(documentName), out var format) ? format : null;

    private static SourceFormatException NoOfficeDocument(string documentName, FileFormat? named, string found) => named is FileFormat.Word or FileFormat.Excel
        ? OfficePackage.Damaged(documentName, found)
        : FileKind.WrongKind(documentName, found);

    private static void RefuseEnding(string documentName)
    {
        var ending = Ending(documentName);
        if (Endings.ContainsKey(ending) || Outdated.Contains(ending)) return;
        throw Unsupported(documentName, ending.Length == 0 ? "a name without an ending" : $"the ending \"{ending}\"");
    }

    private static SourceFormatException Unsupported(string documentName, string found) => new(
        "unsupported_format",
        new SourcePlace(documentName),
        found,
        $"one of {string.Join(", ", Endings.Keys)}",
        "Save the document as .docx, .xlsx or PDF, or export it as text or as a delimited table; or leave it out of the source.");

    private static string Mismatch(string documentName, FileFormat format) =>
        $"The name ends in \"{Ending(documentName)}\", but the content is {Called(format)} and was read as such.";

    private static string Called(FileFormat format) => format switch
    {
        FileFormat.Word => "a Word document",
        FileFormat.Excel => "an Excel workbook",
        FileFormat.Html => "an HTML page",
        FileFormat.Pdf => "a PDF document",
        _ => "text",
    };

    private static string Ending(string documentName) => Path.GetExtension(documentName).ToLowerInvariant();
}
