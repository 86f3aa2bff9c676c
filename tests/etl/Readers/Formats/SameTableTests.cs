using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>One table gives the same rows in whatever format it comes; only their places are called differently.</summary>
public sealed class SameTableTests
{
    private static readonly string[] Documents = ["seuranta-2024-01-04.tsv", "seuranta-2024-01-08.tsv"];

    public static TheoryData<string, string> DocumentsAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Documents)
            {
                foreach (var format in TableFiles.Formats.Keys) data.Add(document, format);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(DocumentsAndFormats))]
    public void TheSampleTableReadsAlikeInEveryFormat(string document, string format)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "etl/Sample/inbox/strategy", document));
        var expected = TestDocument.Read(text, "taulu.tsv", "nested-goal-table");

        var reading = TestDocument.Read(TableFiles.Formats[format](SampleTable.FromTsv(text)), "taulu" + format);

        Assert.NotEmpty(expected.Rows);
        Assert.Equal("nested-goal-table", reading.Profile);
        Assert.Equal(expected.Rows.Select(row => row with { SourceLocator = "" }), reading.Rows.Select(row => row with { SourceLocator = "" }));
        Assert.Equal(expected.Rejected.Select(row => row.Code), reading.Rejected.Select(row => row.Code));
        Assert.Equal(expected.Period, reading.Period);
        Assert.Empty(reading.Unaccounted);
        Assert.Equal(Places(format), reading.Rows[0].SourceLocator.Split(' ')[0]);
        Assert.DoesNotContain(LineUse.Unaccounted, reading.LineUses.Values);
    }

    private static string Places(string format) => format switch { ".csv" => "line", ".xlsx" => "sheet", _ => "table" };
}
