using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Office;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>Reads every visible sheet of an XLSX as one table, cell values as they are stored; of formulas, the results that were stored with them.</summary>
public static class ExcelSource
{
    /// <exception cref="SourceFormatException">damaged_document, holds_macros, unsafe_content, empty_document and passed limits.</exception>
    public static SourceDocument Read(byte[] bytes, ReadingBudget budget) => OfficePackage.Read(bytes, budget, package =>
    {
        using var document = SpreadsheetDocument.Open(package, isEditable: false);
        var book = document.WorkbookPart ?? throw OfficePackage.Damaged(budget.DocumentName, "no workbook part");
        var (sheets, startsIn1904) = Workbook.Read(book);
        var values = new CellValues(SharedStrings.Read(book.SharedStringTablePart, budget), CellFormats.Read(book.WorkbookStylesPart), startsIn1904);
        var draft = new DocumentDraft(budget);
        foreach (var sheet in sheets)
        {
            if (sheet.IsHidden) draft.Note($"The sheet {sheet.Name} is hidden and was left out.");
            else if (PartOf(book, sheet.Relationship) is not WorksheetPart part) draft.Note($"The sheet {sheet.Name} holds no cells and was left out.");
            else draft.Add(new SheetReader(draft, sheet.Name, SheetMerges.Read(part, budget), values).Read(part));
        }

        return draft.Finish();
    });

    private static OpenXmlPart? PartOf(WorkbookPart book, string relationship) =>
        book.Parts.FirstOrDefault(part => part.RelationshipId == relationship).OpenXmlPart;
}
