using StrategyWarehouse.Etl.Readers.Pdf;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Text;

/// <summary>Reads the text formats: .txt, .tsv and .csv. A .txt may hold a table too; its tabs tell.</summary>
public static class SourceText
{
    private static readonly string[] Delimited = [".tsv", ".csv"];
    private static readonly string[] Known = [".txt", .. Delimited];

    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">unsupported_format, wrong_kind, empty_document, document_too_large, line_too_long.</exception>
    public static SourceDocument Read(string path, string documentName)
    {
        if (Ending(documentName) == ".pdf" && File.Exists(path)) return PdfSource.Read(File.ReadAllBytes(path), documentName, new ReadingLimits());
        if (File.Exists(path)) RefuseEnding(documentName);
        var notes = new List<string>();
        var lines = TextDecoding.Lines(SourceBytes.Read(path, documentName), documentName, notes);
        if (lines.All(line => line.IsBlank)) throw Empty(documentName);
        FileKind.RefuseMarkup(lines, documentName);

        var isTable = Delimited.Contains(Ending(documentName)) || DelimitedText.LooksTabbed(lines);
        return new SourceDocument(documentName, lines, isTable ? [new SourceTable(DelimitedText.Rows(lines))] : [], notes);
    }

    private static void RefuseEnding(string documentName)
    {
        var ending = Ending(documentName);
        if (Known.Contains(ending)) return;
        throw new SourceFormatException(
            "unsupported_format",
            new SourcePlace(documentName),
            ending.Length == 0 ? "a name without an ending" : $"the ending \"{ending}\"",
            $"one of {string.Join(", ", Known)}",
            "Export the document as text or as a delimited table, or leave it out of the source.");
    }

    private static string Ending(string documentName) => Path.GetExtension(documentName).ToLowerInvariant();

    private static SourceFormatException Empty(string documentName) =>
        new("empty_document", new SourcePlace(documentName), "no text at all", "a document with text", "Check that it was exported and copied whole.");
}
