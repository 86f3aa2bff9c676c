using System.Globalization;
using System.Text;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>A document that passes a limit is refused, and the message names the limit and its key.</summary>
public sealed class LimitsTests
{
    private static readonly ReadingLimits Few = new() { Cells = 3, CellCharacters = 20 };

    public static TheoryData<string, byte[]> FourCells => new()
    {
        { "a.csv", "a;b\nc;d\n"u8.ToArray() },
        { "a.docx", OfficeFile.Word("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>") },
        { "a.xlsx", OfficeFile.Excel("<sheetData><row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c t=\"str\"><v>c</v></c><c t=\"str\"><v>d</v></c></row></sheetData>") },
        { "a.html", "<table><tr><td>a<td>b<tr><td>c<td>d</table>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(FourCells))]
    public void CellsAreCountedInEveryFormat(string name, byte[] bytes)
    {
        IsRefused("too_many_cells", "cells", 3, TestSource.Refused(bytes, name, Few));
        Assert.Equal(2, TestSource.Read(bytes, name, Few with { Cells = 4 }).Rows.Count);
    }

    public static TheoryData<string, byte[], string> LongTexts
    {
        get
        {
            var text = new string('x', 21);
            return new()
            {
                { "a.txt", Encoding.UTF8.GetBytes(text), "line_too_long" },
                { "a.docx", OfficeFile.Word($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"), "cell_too_long" },
                { "a.xlsx", OfficeFile.Excel($"<sheetData><row><c t=\"str\"><v>{text}</v></c></row></sheetData>"), "cell_too_long" },
                { "a.html", Encoding.UTF8.GetBytes($"<html><p>{text}"), "cell_too_long" },
            };
        }
    }

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void ATextIsOnlySoLong(string name, byte[] bytes, string code)
    {
        IsRefused(code, "cellCharacters", 20, TestSource.Refused(bytes, name, Few));
        Assert.Single(TestSource.Read(bytes, name, Few with { CellCharacters = 21 }).Lines);
    }

    [Theory]
    [MemberData(nameof(FourCells))]
    public void ADocumentTakesOnlySoManySeconds(string name, byte[] bytes)
    {
        if (name.EndsWith(".csv", StringComparison.Ordinal)) return;
        IsRefused("took_too_long", "seconds", 0, TestSource.Refused(bytes, name, new ReadingLimits { Seconds = 0 }));
    }

    [Fact]
    public void ASheetOfAMillionCellsIsNeverHeld()
    {
        var row = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1000));
        var sheet = OfficeFile.Excel($"<sheetData>{string.Concat(Enumerable.Repeat($"<row>{row}</row>", 1000))}</sheetData>");

        var refusal = TestSource.Refused(sheet, "a.xlsx", new ReadingLimits { Cells = 100_000 });

        IsRefused("too_many_cells", "cells", 100_000, refusal);
        Assert.Contains("sheet Taul1, row 101, column A", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACellOfAMegabyteIsRefusedAndNamed()
    {
        var refusal = TestSource.Refused(OfficeFile.Excel($"<sheetData><row r=\"7\"><c r=\"C7\" t=\"str\"><v>{new string('x', 1_000_001)}</v></c></row></sheetData>"), "a.xlsx");

        IsRefused("cell_too_long", "cellCharacters", 1_000_000, refusal);
        Assert.StartsWith("a.xlsx, sheet Taul1, row 7, column C: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatManyCellsReferToCountsEachTime()
    {
        var strings = $"<si><t>{new string('x', 10_000)}</t></si>";
        var rows = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 200));
        var limits = new ReadingLimits { Megabytes = 1 };

        IsRefused("document_too_large", "megabytes", 1, TestSource.Refused(OfficeFile.Excel($"<sheetData>{rows}</sheetData>", strings), "a.xlsx", limits));
        IsRefused("document_too_large", "megabytes", 1, TestSource.Refused(Encoding.UTF8.GetBytes($"<table><tr><td rowspan=300>{new string('x', 10_000)}<td>b{string.Concat(Enumerable.Repeat("<tr><td>c", 200))}</table>"), "a.html", limits));
    }

    [Theory]
    [InlineData("<table><tr><td colspan=1000>a<td>b</table>")]
    [InlineData("<table><tr><td>a<td>b<td>c</table><table><tr><td colspan=99>d</table>")]
    public void AGridThatIsNearlyAllBlankCountsToo(string page) =>
        Assert.Equal("too_many_cells", TestSource.Refused(Encoding.UTF8.GetBytes(page), "a.html", Few with { Cells = 4 }).Code);

    [Fact]
    public void AFileBeyondItsMegabytesIsNotTakenIn()
    {
        foreach (var name in new[] { "a.txt", "a.docx", "a.html" })
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("rivi tekstiä\n", 100_000)));
            IsRefused("document_too_large", "megabytes", 1, TestSource.Refused(bytes, name, new ReadingLimits { Megabytes = 1 }));
        }
    }

    private static void IsRefused(string code, string key, int limit, SourceFormatException refusal)
    {
        Assert.Equal(code, refusal.Code);
        Assert.Contains($"raise \"{key}\" under \"limits\" in warehouse.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(limit.ToString(CultureInfo.InvariantCulture), refusal.Message, StringComparison.Ordinal);
    }
}
