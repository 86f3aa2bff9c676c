using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers;

public sealed class ConfidenceFloorTests
{
    /// <summary>The second goal has no code, so it is 0.70 sure.</summary>
    private const string Text = $"Seuranta 1 - 4 / 2023\n\n{TestDocument.NestedHeader}\n01. Kotikaupunki\t\t\t\t\t\t\t\n\tKoodia vailla\t\t\t3 Aloitettu\t\tEtenee.\tJohtaja\n";

    [Fact]
    public void ARowUnderTheFloorIsRejectedAndSaysHowSureItWas()
    {
        var reading = Read(0.71m);

        Assert.Equal(["01"], reading.Rows.Select(row => row.GoalCode));
        var rejected = Assert.Single(reading.Rejected);
        Assert.Equal(("line 5", "low_confidence"), (rejected.Place, rejected.Code));
        Assert.StartsWith("The reading of this row is 0.70 sure, less than the floor of 0.71.", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("Koodia vailla", rejected.RawText, StringComparison.Ordinal);
        Assert.Equal(LineUse.Rejected, reading.LineUses[5]);
        ReadingInvariants.Hold(Text, reading);
    }

    [Fact]
    public void ARowOnTheFloorStays() => Assert.Equal(2, Read(0.7m).Rows.Count);

    private static StrategyReading Read(decimal floor)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a"), Text);
        return TestDocument.Reader.Read(folder.File("a"), "taulu.tsv", new ReadingOptions("nested-goal-table", null) { ConfidenceFloor = floor });
    }
}
