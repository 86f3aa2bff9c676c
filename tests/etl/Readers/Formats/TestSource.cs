using System.Text;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Reads made-up bytes as a document of some name, and checks what holds for every document.</summary>
public static class TestSource
{
    public static SourceDocument Read(byte[] bytes, string name, ReadingLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("0f1e2d");
        File.WriteAllBytes(path, bytes);
        var document = SourceFormats.Read(path, name, limits ?? new ReadingLimits());
        EveryLineAndCellHasItsPlace(document);
        return document;
    }

    public static SourceDocument Read(string text, string name, ReadingLimits? limits = null) => Read(Encoding.UTF8.GetBytes(text), name, limits);

    public static SourceFormatException Refused(byte[] bytes, string name, ReadingLimits? limits = null) =>
        Assert.Throws<SourceFormatException>(() => Read(bytes, name, limits));

    /// <summary>Rows of a table, cells parted by "|", inherited ones in brackets, line ends as "/".</summary>
    public static string[] Rows(SourceTable table) => [.. table.Rows.Select(row => string.Join('|', row.Cells.Select(Cell)))];

    public static string[] Texts(SourceDocument document) => [.. document.Lines.Select(line => line.Text)];

    /// <summary>Every line has a place and a rising number; every text of a table stands on its lines; blank cells stand on none.</summary>
    public static void EveryLineAndCellHasItsPlace(SourceDocument document)
    {
        Assert.All(document.Lines.Where(line => !line.IsBlank), line => Assert.NotEqual("", document.Locate(line)));
        Assert.All(document.Lines.Zip(document.Lines.Skip(1)), pair => Assert.True(pair.First.Number <= pair.Second.Number));
        var lines = document.Lines.ToLookup(line => line.Number, line => line.Text);
        foreach (var row in document.Rows)
        {
            Assert.True(row.Span.First <= row.Span.Last);
            foreach (var cell in row.Cells)
            {
                var printed = string.Join('\n', Enumerable.Range(cell.Span.First, cell.Span.Last - cell.Span.First + 1).SelectMany(number => lines[number]));
                if (document.Lines[0].Place.Kind != "line") Assert.Equal(printed, cell.Text);
                if (!cell.IsInherited) Assert.True(row.Span.First <= cell.Span.First && cell.Span.Last <= row.Span.Last);
            }
        }
    }

    private static string Cell(TableCell cell) => cell.IsInherited ? $"[{Flat(cell)}]" : Flat(cell);

    private static string Flat(TableCell cell) => cell.Text.Replace('\n', '/');
}
