using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Office;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Docx;

/// <summary>
/// Reads a DOCX as it would be printed: headers once, the body, footers once. Inserted text of tracked changes is read, deleted
/// text is not. Numbers and bullets that Word makes by itself are no text.
/// </summary>
public static class WordSource
{
    /// <exception cref="SourceFormatException">damaged_document, holds_macros, unsafe_content, empty_document and passed limits.</exception>
    public static SourceDocument Read(byte[] bytes, ReadingBudget budget) => OfficePackage.Read(bytes, budget, package =>
    {
        using var document = WordprocessingDocument.Open(package, isEditable: false);
        var main = document.MainDocumentPart ?? throw OfficePackage.Damaged(budget.DocumentName, "no main part");
        var draft = new DocumentDraft(budget);
        foreach (var furniture in Furniture("header", main.HeaderParts, budget)) draft.Add(furniture.Text, furniture.Place);
        var story = new WordStory(draft);
        Follow(main, story, budget);
        story.Finish();
        foreach (var furniture in Furniture("footer", main.FooterParts, budget)) draft.Add(furniture.Text, furniture.Place);
        return draft.Finish();
    });

    // First, even and other pages have headers of their own, often with the same text.
    private static List<TextLine> Furniture(string part, IEnumerable<OpenXmlPart> parts, ReadingBudget budget)
    {
        var texts = new List<string>();
        foreach (var header in parts.OrderBy(header => header.Uri.ToString(), StringComparer.Ordinal))
        {
            var story = new WordStory(new DocumentDraft(budget), readsTables: false);
            Follow(header, story, budget);
            texts.AddRange(story.Finish().Select(line => line.Text).Where(text => !texts.Contains(text)));
        }

        return [.. texts.Select((text, index) => new TextLine(index + 1, text) { Place = new LinePlace(part, "paragraph", index + 1) })];
    }

    private static void Follow(OpenXmlPart part, WordStory story, ReadingBudget budget)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            budget.CheckTime();
            story.Take(reader);
        }
    }
}
