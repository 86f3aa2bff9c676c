using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>The texts that cells refer to by number. Formatting and phonetic readings are left out.</summary>
public static class SharedStrings
{
    public static IReadOnlyList<string> Read(SharedStringTablePart? part, ReadingBudget budget)
    {
        var strings = new List<string>();
        if (part is null) return strings;
        var text = new StringBuilder();
        var isPhonetic = false;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            budget.CheckTime();
            if (reader.LocalName == "rPh") isPhonetic = reader.IsStartElement;
            else if (reader is { IsStartElement: true, LocalName: "si" }) text.Clear();
            else if (reader is { IsStartElement: true, LocalName: "t" } && !isPhonetic) text.Append(reader.GetText());
            else if (reader is { IsEndElement: true, LocalName: "si" }) strings.Add(text.ToString());
        }

        return strings;
    }
}
