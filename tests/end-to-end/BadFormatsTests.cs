using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Damaged, unsafe and far too large files beside a good one: each is named by its code, and the good one is published.</summary>
public sealed class BadFormatsTests : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string UnmappedFont = "/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 >> >>]";
    private const string PlainFont = "/Subtype /Type1 /BaseFont /Helvetica";

    private readonly TestWorkspace _city = new(TestWorkspace.WithoutReports.Replace("\"186\",", "\"186\", \"limits\": { \"megabytes\": 5 },", StringComparison.Ordinal));

    public void Dispose() => _city.Dispose();

    [Fact]
    public void EachBadFileIsNamedByItsCodeAndTheGoodOneIsPublished()
    {
        var expected = new Dictionary<string, (string Code, byte[] Bytes)>
        {
            ["salattu.pdf"] = ("encrypted", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "etl", "Readers", "Pdf", "Fixtures", "encrypted.pdf"))),
            ["katkennut.pdf"] = ("damaged_pdf", Pdf(1, PlainFont, "(Tavoite)")[..200]),
            ["sivuton.pdf"] = ("no_pages", Pdf(0, PlainFont, "(Tavoite)")),
            ["pitka.pdf"] = ("too_many_pages", Pdf(5000, PlainFont, "(Tavoite)")),
            ["tyhja.pdf"] = ("scan_without_text", Pdf(1, PlainFont, "()")),
            ["kartaton.pdf"] = ("unreadable_fonts", Pdf(1, UnmappedFont, $"<{string.Concat(Enumerable.Range(36, 40).Select(glyph => glyph.ToString("x4", CultureInfo.InvariantCulture)))}>")),
            ["kaannetty.pdf"] = ("no_known_profile", Pdf(1, PlainFont, "(Tavoite)", "/Rotate 90")),
            ["teksti.docx"] = ("damaged_document", "tekstiä"u8.ToArray()),
            ["teksti.xlsx"] = ("damaged_document", "tekstiä"u8.ToArray()),
            ["pommi.docx"] = ("document_too_large", Docx(Paragraph(new string(' ', 6_000_000)))),
            ["viittaus.docx"] = ("unsafe_content", Docx(Paragraph("&e;"), "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")),
            ["makrot.docx"] = ("holds_macros", Docx(Paragraph("a"), "", ("word/vbaProject.bin", "x"))),
            ["sisakkain.docx"] = ("damaged_document", Docx(Enumerable.Range(0, 200).Aggregate(Paragraph("a"), (inner, _) => $"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"))),
            ["solu.csv"] = ("line_too_long", Encoding.UTF8.GetBytes($"a;b\n{new string('x', 1_000_001)};c\n")),
            ["solu.html"] = ("cell_too_long", Encoding.UTF8.GetBytes($"<table><tr><td>{new string('x', 1_000_001)}<td>b</table>")),
        };
        _city.Drop("strategian-seuranta-2023.txt");
        foreach (var (name, file) in expected) _city.Write($"inbox/strategy/{name}", file.Bytes);

        var run = _city.Run("run", "--json").Expect(0);

        run.HasNoStack();
        var problems = JsonNode.Parse(run.Output)!["problems"]!.AsArray().ToDictionary(problem => problem!["document"]!.ToString(), problem => problem!["code"]!.ToString());
        Assert.Equal(expected.Select(file => $"{file.Key} {file.Value.Code}").Order(StringComparer.Ordinal), problems.Select(problem => $"{problem.Key} {problem.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("14", _city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
        var inspected = _city.Run("inspect", _city.PathOf("inbox/strategy/kartaton.pdf")).Expect(1);
        inspected.SaysInOneLine("kartaton.pdf: found fonts that do not say which letters 40 of 40 glyphs are");
        Assert.Single(inspected.Errors.TrimEnd().Split('\n'));
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Docx(string body, string above = "", params (string Name, string Text)[] more)
    {
        using var held = new MemoryStream();
        using (var archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            (string Name, string Text)[] parts =
            [
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                ("word/document.xml", $"{above}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"),
                .. more,
            ];
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return held.ToArray();
    }

    // Every page shows the one text.
    private static byte[] Pdf(int pages, string font, string shown, string pageEntries = "")
    {
        var content = $"BT /F1 10 Tf 50 700 Td {shown} Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(5, pages).Select(number => $"{number} 0 R"))}] /Count {pages} >>",
            $"<< /Type /Font {font} >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            .. Enumerable.Repeat($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> {pageEntries} >>", pages),
        ];
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("0000000000 65535 f \n"));
        for (var number = 1; number <= objects.Length; number++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{objects[number - 1]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{places}trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
