using System.Text;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Tests.Readers.Formats;

namespace StrategyWarehouse.Etl.Tests.Readers.Html;

public sealed class HtmlSourceTests
{
    [Fact]
    public void BlocksAndCellsAreLinesInReadingOrder()
    {
        var document = Read("<h1>Strategian\n seuranta</h1>Irrallaan <b>oleva</b> teksti<ul><li>yksi</li><li><p>kaksi</p></li></ul><table><caption>Taulu</caption><tr><th>Tavoite<th>Tila</tr><tr><td>1.&nbsp;Puisto<td>&lt;5&gt;</table><p>Loppu<br>sanat</p>");

        Assert.Equal(
            ["paragraph 1: Strategian seuranta", "paragraph 2: Irrallaan oleva teksti", "paragraph 3: yksi", "paragraph 4: kaksi", "paragraph 5: Taulu", "table 1, row 1, column 1: Tavoite", "table 1, row 1, column 2: Tila", "table 1, row 2, column 1: 1.\u00A0Puisto", "table 1, row 2, column 2: <5>", "paragraph 6: Loppu", "paragraph 6: sanat"],
            document.Lines.Select(line => $"{document.Locate(line)}: {line.Text}"));
        Assert.Equal(["Tavoite|Tila", "1.\u00A0Puisto|<5>"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void CellsOverRowsAndColumnsAreExpanded()
    {
        var document = Read("<table><tr><td colspan=3>Otsikko</td></tr><tr><td rowspan=3>Luonto</td><td>Metsä</td><td rowspan='2'>3</td></tr><tr><td>Järvi</td></tr><tr><td colspan=2>Suo</td></tr><tr><td>Talous</td><td>b</td><td>c</td></tr></table>");

        Assert.Equal(["Otsikko|[]|[]", "Luonto|Metsä|3", "[Luonto]|Järvi|[3]", "[Luonto]|Suo|[]", "Talous|b|c"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void ARowspanEndsWithItsGroupAndMayBeOpenEnded()
    {
        var document = Read("<table><tbody><tr><td rowspan=0>a</td><td>1</td></tr><tr><td>2</td></tr></tbody><tbody><tr><td>b</td><td>3</td></tr></tbody></table>");

        Assert.Equal(["a|1", "[a]|2", "b|3"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void BreaksListsAndParagraphsInACellArePartedByLineEnds()
    {
        var document = Read("<table><tr><td>Uusitaan:<ul><li>valot</li><li>penkit ja <i>aidat</i></li></ul>Pestään<br>  ikkunat</td><td><p>yksi</p><p> </p><p>kaksi</p></td></tr></table>");

        Assert.Equal(["Uusitaan:/valot/penkit ja aidat/Pestään/ikkunat|yksi/kaksi"], TestSource.Rows(document.Tables[0]));
    }

    [Fact]
    public void TablesThatOnlyLayThePageOutAreNone()
    {
        var document = Read("<table><tr><td colspan=2>Koivuranta</td></tr><tr><td>Valikko</td><td><table><tr><td>Tavoite</td><td>Tila</td></tr><tr><td>a</td><td>b</td></tr></table><table><tr><td>toinen</td></tr></table></td></tr></table>");

        Assert.Equal(2, document.Tables.Count);
        Assert.Equal(["Tavoite|Tila", "a|b"], TestSource.Rows(document.Tables[0]));
        Assert.Equal(["Koivuranta", "Valikko", "Tavoite", "Tila", "a", "b", "toinen"], TestSource.Texts(document));
    }

    [Fact]
    public void ASmallTableInACellOfALargeOneIsTextOfTheCell()
    {
        var row = "<tr><td>a</td><td>b</td><td>c</td></tr>";
        var document = Read($"<table>{row}{row}<tr><td>d</td><td><table><tr><td>x</td><td>y</td></tr></table></td><td>e</td></tr></table>");

        Assert.Equal(["a|b|c", "a|b|c", "d|x/y|e"], TestSource.Rows(Assert.Single(document.Tables)));
        Assert.Contains("A table inside a cell was read as text of the cell.", document.Notes);
    }

    [Fact]
    public void NothingThatIsNotPrintedIsRead()
    {
        var document = Read("<head><title>nimi</title><style>p{}</style></head><script>document.write('x')</script><p>näkyy</p><p hidden>a</p><p style='DISPLAY : none'>b</p><del>c</del><!-- d --><template>e</template><noscript>f</noscript><img src=http://127.0.0.1:9/x.png alt=g>");

        Assert.Equal(["näkyy", "f"], TestSource.Texts(document));
        Assert.Equal(["Hidden parts of the page were left out.", "Text that is marked as deleted was left out."], document.Notes);
    }

    [Fact]
    public void APageSavedFromWordIsReadWithoutItsMachinery()
    {
        const string Page = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
            <body lang=FI><div class=WordSection1><p class=MsoNormal>P##iv##ys<o:p></o:p></p>
            <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100 valign=top style='width:75pt'><p class=MsoNormal><b>Tavoite<o:p></o:p></b></p></td>
            <td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp; </span></span><![endif]>kohta
            jatkuu<o:p></o:p></p></td></tr></table></div></body></html>
            """;
        var document = TestSource.Read(Encoding.Latin1.GetBytes(Page.Replace("##", "ä", StringComparison.Ordinal)), "a.htm");

        Assert.Equal("Päiväys", document.Lines[0].Text);
        Assert.Equal("kohta jatkuu", WhiteSpace.Fold(document.Rows[0].Cells[1].Text).Split("- ")[1]);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8 by its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>pää–tös")] },
        { "UTF-16 by its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><p>pää–tös")] },
        { "UTF-16 by its zeros", Encoding.BigEndianUnicode.GetBytes("<html><p>pää–tös") },
        { "Windows-1252 by its head", Windows1252("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'><p>pää–tös") },
        { "Latin-1, which is Windows-1252", Windows1252("<meta charset=\"ISO-8859-1\"><p>pää–tös") },
        { "UTF-8 unsaid", Encoding.UTF8.GetBytes("<html><p>pää–tös") },
        { "Windows-1252 unsaid", Windows1252("<html><p>pää–tös") },
        { "Windows-1252 that says UTF-8", Windows1252("<meta charset=utf-8><p>pää–tös") },
        { "an unknown name", Encoding.UTF8.GetBytes("<meta charset=klingon><p>pää–tös") },
        { "XHTML", Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>pää–tös</p></body></html>") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryEncodingIsFound(string name, byte[] page)
    {
        Assert.NotEmpty(name);
        Assert.Equal(["pää–tös"], TestSource.Texts(TestSource.Read(page, "a.html")));
    }

    [Fact]
    public void APageThatNestsWithoutEndIsReadOrTakesTooLong()
    {
        var deep = string.Concat(Enumerable.Repeat("<table><tr><td>", 2_000)) + "pohja";

        Assert.Equal(["pohja"], TestSource.Texts(Read(deep)));
        Assert.Equal("took_too_long", TestSource.Refused(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div><p>", 200_000))), "a.html", new ReadingLimits { Seconds = 1 }).Code);
    }

    private static SourceDocument Read(string page) => TestSource.Read(page, "a.html");

    private static byte[] Windows1252(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
