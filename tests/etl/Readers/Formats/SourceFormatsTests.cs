using System.IO.Compression;
using System.Text;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Which reader a file goes to, and what is refused before any of it is read.</summary>
public sealed class SourceFormatsTests
{
    private static readonly byte[] Word = OfficeFile.Word("<w:p><w:r><w:t>teksti</w:t></w:r></w:p>");
    private static readonly byte[] Excel = OfficeFile.Excel("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>teksti</v></c></row></sheetData>");
    private static readonly byte[] Html = "<html><p>teksti</p></html>"u8.ToArray();

    public static TheoryData<byte[], string, string> Misnamed => new()
    {
        { Word, "a.xlsx", "a Word document" },
        { Word, "a.txt", "a Word document" },
        { Word, "a.doc", "a Word document" },
        { Excel, "a.docx", "an Excel workbook" },
        { Excel, "a.csv", "an Excel workbook" },
        { Html, "a.xls", "an HTML page" },
        { Html, "a.txt", "an HTML page" },
        { Html, "a.docx", "an HTML page" },
        { Encoding.Unicode.GetBytes("<HTML><p>teksti</p>"), "a.tsv", "an HTML page" },
    };

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void TheContentTellsTheFormatAndAWrongEndingIsNoted(byte[] bytes, string name, string kind)
    {
        var document = TestSource.Read(bytes, name);

        Assert.Equal(["teksti"], TestSource.Texts(document));
        Assert.Equal($"The name ends in \"{Path.GetExtension(name)}\", but the content is {kind} and was read as such.", document.Notes[0]);
    }

    [Fact]
    public void ARightEndingNeedsNoNote()
    {
        Assert.Empty(TestSource.Read(Word, "A.DOCX").Notes);
        Assert.Empty(TestSource.Read(Excel, "a.xlsm").Notes);
        Assert.Empty(TestSource.Read(Html, "a.htm").Notes);
        Assert.Empty(TestSource.Read("pelkkää tekstiä", "a.html").Notes);
    }

    public static TheoryData<byte[], string, string, string> Bad => new()
    {
        { "tekstiä"u8.ToArray(), "a.docx", "damaged_document", "no ZIP archive" },
        { "tekstiä"u8.ToArray(), "a.xlsx", "damaged_document", "no ZIP archive" },
        { Word[..(Word.Length / 2)], "a.docx", "damaged_document", "ZIP" },
        { Excel[..^30], "a.xlsx", "damaged_document", "ZIP" },
        { OfficeFile.Zip(("muistio.txt", "x")), "a.docx", "damaged_document", "without a Word or Excel document" },
        { OfficeFile.Zip(("muistio.txt", "x")), "a.txt", "wrong_kind", "ZIP" },
        { OfficeFile.Zip(("word/document.xml", "<w/>")), "a.docx", "damaged_document", "no main part" },
        { OfficeFile.Changed(Word, "word/document.xml", text => text[..^20]), "a.docx", "damaged_document", "broken XML in word/document.xml" },
        { OfficeFile.Changed(Word, "word/document.xml", text => text.Replace("<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document", StringComparison.Ordinal)), "a.docx", "unsafe_content", "word/document.xml" },
        { OfficeFile.Changed(Excel, "xl/sharedStrings.xml", text => text.Replace("<sst", "<!DOCTYPE a [<!ENTITY b \"c\">]><sst", StringComparison.Ordinal)), "a.xlsx", "unsafe_content", "xl/sharedStrings.xml" },
        { OfficeFile.Changed(Word, "word/document.xml", _ => $"<a>{string.Concat(Enumerable.Repeat("<b>", 5000))}{string.Concat(Enumerable.Repeat("</b>", 5000))}</a>"), "a.docx", "damaged_document", "nested" },
        { OfficeFile.With(Word, "word/vbaProject.bin", "x"), "a.docm", "holds_macros", "macros" },
        { OfficeFile.With(Excel, "xl/vbaProject.bin", "x"), "a.xlsx", "holds_macros", "macros" },
        { OfficeFile.With(Excel, "xl/macrosheets/sheet1.xml", "<a/>"), "a.xlsx", "holds_macros", "macros" },
        { OfficeFile.Zip(("xl/workbook.bin", "x")), "a.xlsx", "unsupported_format", ".xlsb" },
        { OfficeFile.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), "a.docx", "unsupported_format", "OpenDocument" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "a.doc", "unsupported_format", "save it as .docx" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.xlsx", "encrypted", "take its password off" },
        { "tekstiä"u8.ToArray(), "a.doc", "unsupported_format", "save the document as .docx" },
        { "tekstiä"u8.ToArray(), "a.odt", "unsupported_format", "save the document as .docx" },
        { "tekstiä"u8.ToArray(), "a.rtf", "unsupported_format", ".docx" },
        { "{\\rtf1 x}"u8.ToArray(), "a.doc", "wrong_kind", "RTF" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "a.docx", "wrong_kind", "PNG" },
        { "<?xml version='1.0'?><a>b</a>"u8.ToArray(), "a.html", "wrong_kind", "XML" },
        { [], "a.docx", "empty_document", "no text" },
        { OfficeFile.Word("<w:p/>"), "a.docx", "empty_document", "no text" },
        { OfficeFile.Excel([("Piilo", "state=\"hidden\"", "<sheetData/>")]), "a.xlsx", "empty_document", "no text" },
        { "<html><body></body></html>"u8.ToArray(), "a.html", "empty_document", "no text" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void ABadDocumentIsRefusedByNameWithWhatToDo(byte[] bytes, string name, string code, string said)
    {
        var refusal = TestSource.Refused(bytes, name);

        Assert.Equal(code, refusal.Code);
        Assert.Contains(said, refusal.Message, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith($"{name}: found ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LinksAndPicturesOutsideOfThePackageAreNeverFollowed()
    {
        const string Target = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"l1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}\" Target=\"{1}\" TargetMode=\"External\"/></Relationships>";
        foreach (var (type, target) in new[] { ("hyperlink", "http://[huono osoite"), ("attachedTemplate", "file:///etc/passwd"), ("image", "http://127.0.0.1:9/x.png") })
        {
            var relations = Target.Replace("{0}", type, StringComparison.Ordinal).Replace("{1}", target, StringComparison.Ordinal);
            Assert.Equal(["teksti"], TestSource.Texts(TestSource.Read(OfficeFile.Changed(Word, "word/_rels/document.xml.rels", _ => relations), "a.docx")));
        }
    }

    [Fact]
    public void AZipBombIsStoppedWhateverSizeItDeclares()
    {
        var bomb = OfficeFile.Changed(Word, "word/document.xml", text => text.Replace("teksti", new string(' ', 30_000_000), StringComparison.Ordinal));
        var honest = TestSource.Refused(bomb, "a.docx", new ReadingLimits { Megabytes = 10 });
        var lying = TestSource.Refused(WithDeclaredSizes(bomb, 1000), "a.docx", new ReadingLimits { Megabytes = 10 });
        var dense = TestSource.Refused(OfficeFile.Changed(Word, "word/document.xml", text => text.Replace("teksti", new string(' ', 60_000_000), StringComparison.Ordinal)), "a.docx", new ReadingLimits { CellCharacters = 100_000_000 });

        Assert.Equal("document_too_large", honest.Code);
        Assert.Contains("\"megabytes\" under \"limits\"", honest.Message, StringComparison.Ordinal);
        Assert.Contains(lying.Code, new[] { "document_too_large", "damaged_document" });
        Assert.Equal("document_too_large", dense.Code);
        Assert.Contains("ZIP bomb", dense.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArchiveOfCountlessFilesIsTooLarge()
    {
        var many = OfficeFile.Zip([.. OfficeFile.Unzip(Word), .. Enumerable.Range(0, 10_001).Select(number => ($"word/media/{number}.bin", Array.Empty<byte>()))]);

        Assert.Equal("document_too_large", TestSource.Refused(many, "a.docx").Code);
    }

    // Writes the uncompressed size of every entry of the central directory (at its byte 24) anew.
    private static byte[] WithDeclaredSizes(byte[] package, int size)
    {
        var lying = package.ToArray();
        for (var at = lying.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0;)
        {
            BitConverter.GetBytes(size).CopyTo(lying, at + 24);
            var next = lying.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        using var archive = new ZipArchive(new MemoryStream(lying));
        Assert.All(archive.Entries, entry => Assert.Equal(size, entry.Length));
        return lying;
    }
}
