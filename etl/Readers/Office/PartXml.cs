using System.Xml;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Office;

/// <summary>Parses the XML of one part and keeps nothing of it: is it well formed, without a DTD, and of sane depth?</summary>
public static class PartXml
{
    /// <summary>Word nests a few dozen levels; Open XML builds small subtrees by recursion.</summary>
    private const int DeepestElement = 256;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <exception cref="SourceFormatException">unsafe_content, damaged_document.</exception>
    public static void Check(Stream content, string part, string documentName)
    {
        var holdsElements = false;
        try
        {
            using var reader = XmlReader.Create(content, Settings);
            while (reader.Read())
            {
                holdsElements |= reader.NodeType == XmlNodeType.Element;
                if (reader.Depth > DeepestElement) throw OfficePackage.Damaged(documentName, $"elements nested {DeepestElement} deep in {part}");
            }
        }
        catch (XmlException fault) when (!holdsElements && fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw Unsafe(documentName, part);
        }
        catch (XmlException fault)
        {
            throw OfficePackage.Damaged(documentName, $"broken XML in {part}: {fault.Message.TrimEnd('.')}");
        }
    }

    private static SourceFormatException Unsafe(string documentName, string part) => new(
        "unsafe_content",
        new SourcePlace(documentName),
        $"a document type definition in {part}, which may draw in other files",
        "parts without one, as Office writes them",
        "Do not open it elsewhere; ask its sender what made it, or save it anew in Word or Excel.");
}
