using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>One table gives the same rows in whatever format it comes; only their places are called differently.</summary>
public sealed class SameTableTests
{
    public static TheoryData<string, string> DocumentsAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in SampleDocument.All.Keys)
            {
                foreach (var format in TableFiles.Formats.Keys) data.Add(document, format);
            }

            return data;
        }
    }

    public static TheoryData<string> Documents => new(SampleDocument.All.Keys);

    [Theory]
    [MemberData(nameof(DocumentsAndFormats))]
    public void TheSampleTableReadsAlikeInEveryFormat(string name, string format)
    {
        var document = SampleDocument.All[name];

        var reading = TestDocument.Read(TableFiles.Formats[format](document.Tables), name + format);

        SameReading.Holds(document.Text, reading);
        Assert.StartsWith(Places(format), Place(reading), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void TheSampleTableReadsAlikeFromAPdfThatABrowserPrinted(string name)
    {
        var document = SampleDocument.All[name];

        var reading = TestDocument.Read(PrintedPdf.ByChromium(TableFiles.Html(document.Tables)), $"{name}.pdf");

        SameReading.Holds(document.Text, reading);
        Assert.StartsWith("page ", Place(reading), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void TheSampleTablesReadAlikeFromPdfsThatAnOfficeProgramPrinted()
    {
        var documents = SampleDocument.All.Values.ToList();

        var printed = PrintedPdf.ByLibreOffice([.. documents.Select(document => ($"{document.Name}.html", TableFiles.Formats[".html"](document.Tables)))]);

        Assert.All(documents.Zip(printed), pair => SameReading.Holds(pair.First.Text, TestDocument.Read(pair.Second, $"{pair.First.Name}.pdf")));
    }

    private static string Place(StrategyReading reading) => reading.Rows.Count > 0 ? reading.Rows[^1].SourceLocator : reading.Revisions[^1].SourceLocator;

    private static string Places(string format) => format switch { ".csv" => "line", ".xlsx" => "sheet", _ => "table" };
}
