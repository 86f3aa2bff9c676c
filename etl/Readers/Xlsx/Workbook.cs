using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>The sheets of a workbook in the order of their tabs.</summary>
public static class Workbook
{
    public static (IReadOnlyList<SheetEntry> Sheets, bool StartsIn1904) Read(WorkbookPart part)
    {
        var (sheets, startsIn1904) = (new List<SheetEntry>(), false);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.LocalName == "sheet") sheets.Add(new SheetEntry(reader.Attribute("name") ?? "", reader.Attribute("id") ?? "", reader.Attribute("state") is "hidden" or "veryHidden"));
            if (reader.LocalName == "workbookPr") startsIn1904 = reader.Attribute("date1904") is "1" or "true";
        }

        return (sheets, startsIn1904);
    }
}
