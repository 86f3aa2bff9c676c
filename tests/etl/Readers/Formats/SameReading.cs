using System.Text.Json;
using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Holds the readings of one document in two formats against each other.</summary>
public static class SameReading
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A place is called differently in each format, and a text tells less surely than a table what belongs together.
    private static readonly string[] OfTheFormat = ["SourceLocator", "Confidence", "InheritedFields"];

    /// <summary>All fields of all rows are equal but those that tell of the format itself, and nothing is left over.</summary>
    public static void Holds(StrategyReading expected, StrategyReading actual)
    {
        Assert.NotEqual(0, expected.RowsFound);
        Assert.Equal(expected.Profile, actual.Profile);
        Assert.Equal(expected.Period, actual.Period);
        Assert.Equal(Text(expected.Rows), Text(actual.Rows));
        Assert.Equal(Text(expected.Revisions), Text(actual.Revisions));
        Assert.Equal(Text(expected.Measures), Text(actual.Measures));
        Assert.Equal(Text(expected.Rejected.Select(row => new { row.Code })), Text(actual.Rejected.Select(row => new { row.Code })));
        Assert.Empty(actual.Unaccounted.Select(line => $"{line.Place}: {line.Text}"));
        Assert.DoesNotContain(LineUse.Unaccounted, actual.LineUses.Values);
    }

    // A line for each row, so that a difference is shown where it is.
    private static string Text<T>(IEnumerable<T> rows) => string.Join('\n', rows.Select(row =>
    {
        var fields = JsonSerializer.SerializeToNode(row, Readable)!.AsObject();
        foreach (var field in OfTheFormat) fields.Remove(field);
        return fields.ToJsonString(Readable);
    }));
}
