using System.IO.Compression;
using System.Security;
using System.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Puts Office packages together from bare XML, as Office itself would and as it never would.</summary>
public static class OfficeFile
{
    public const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string SheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="body">What stands in w:body.</param>
    /// <param name="parts">More parts of the package: their kind ("header1", "footer2", "footnotes") and the content of their root.</param>
    public static byte[] Word(string body, params (string Kind, string Content)[] parts)
    {
        var files = new List<(string Name, string Text)>
        {
            ("word/document.xml", Xml($"<w:document xmlns:w=\"{WordNamespace}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:r=\"{Relations}\"><w:body>{body}</w:body></w:document>")),
        };
        foreach (var (kind, content) in parts)
        {
            var root = kind.StartsWith("header", StringComparison.Ordinal) ? "hdr" : kind.StartsWith("footer", StringComparison.Ordinal) ? "ftr" : kind;
            files.Add(($"word/{kind}.xml", Xml($"<w:{root} xmlns:w=\"{WordNamespace}\">{content}</w:{root}>")));
        }

        var links = string.Concat(parts.Select((part, index) => Link($"p{index}", part.Kind.TrimEnd('0', '1', '2', '3'), $"{part.Kind}.xml")));
        files.Add(("word/_rels/document.xml.rels", Links(links)));
        var types = string.Concat(parts.Select(part => Override($"/word/{part.Kind}.xml", $"wordprocessingml.{part.Kind.TrimEnd('0', '1', '2', '3')}")));
        return Zip([.. Package("word/document.xml", Override("/word/document.xml", "wordprocessingml.document.main") + types), .. files]);
    }

    /// <param name="sheets">Name, attributes of its entry such as state="hidden", and what stands in the worksheet.</param>
    public static byte[] Excel(IReadOnlyList<(string Name, string Attributes, string Content)> sheets, string strings = "", string styles = "", string workbookProperties = "")
    {
        var entries = string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{Escape(sheet.Name)}\" sheetId=\"{index + 1}\" {sheet.Attributes} r:id=\"s{index}\"/>"));
        var links = string.Concat(sheets.Select((_, index) => Link($"s{index}", "worksheet", $"worksheets/sheet{index}.xml"))) + Link("x1", "sharedStrings", "sharedStrings.xml") + Link("x2", "styles", "styles.xml");
        var types = Override("/xl/workbook.xml", "spreadsheetml.sheet.main") + Override("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings") + Override("/xl/styles.xml", "spreadsheetml.styles")
            + string.Concat(sheets.Select((_, index) => Override($"/xl/worksheets/sheet{index}.xml", "spreadsheetml.worksheet")));
        return Zip([
            .. Package("xl/workbook.xml", types),
            ("xl/workbook.xml", Xml($"<workbook xmlns=\"{SheetNamespace}\" xmlns:r=\"{Relations}\">{workbookProperties}<sheets>{entries}</sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Links(links)),
            ("xl/sharedStrings.xml", Xml($"<sst xmlns=\"{SheetNamespace}\">{strings}</sst>")),
            ("xl/styles.xml", Xml($"<styleSheet xmlns=\"{SheetNamespace}\">{styles}</styleSheet>")),
            .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index}.xml", Xml($"<worksheet xmlns=\"{SheetNamespace}\">{sheet.Content}</worksheet>"))),
        ]);
    }

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Excel(string content, string strings = "", string styles = "", string workbookProperties = "") => Excel([("Taul1", "", content)], strings, styles, workbookProperties);

    public static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static byte[] Zip((string Name, byte[] Bytes)[] files)
    {
        using var held = new MemoryStream();
        using (var archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return held.ToArray();
    }

    public static (string Name, byte[] Bytes)[] Unzip(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return [.. archive.Entries.Select(entry => (entry.FullName, Bytes(entry)))];
    }

    /// <summary>The same package with one more part.</summary>
    public static byte[] With(byte[] package, string name, string text) => Zip([.. Unzip(package), (name, Encoding.UTF8.GetBytes(text))]);

    /// <summary>The same package with one part's text changed.</summary>
    public static byte[] Changed(byte[] package, string name, Func<string, string> change) =>
        Zip([.. Unzip(package).Select(part => part.Name == name ? (part.Name, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(part.Bytes)))) : part)]);

    public static string Escape(string text) => SecurityElement.Escape(text)!;

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var held = new MemoryStream();
        content.CopyTo(held);
        return held.ToArray();
    }

    private static (string, string)[] Package(string main, string types) =>
    [
        ("[Content_Types].xml", Xml($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{types}</Types>")),
        ("_rels/.rels", Links(Link("r1", "officeDocument", main))),
    ];

    private static string Override(string part, string type) => $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}+xml\"/>";

    private static string Links(string links) => Xml($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>");

    private static string Link(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";

    private static string Xml(string content) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{content}";
}
