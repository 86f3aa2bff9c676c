using StrategyWarehouse.EndToEnd.Tests.SampleCosts.Ledger;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The costs of the sample city are what their generator makes, add up, and name nothing that its lists lack.</summary>
public sealed class SampleCostsTests
{
    private static readonly IReadOnlyList<(int Year, string CostCenter, string Account, decimal Budget, decimal Actual)> Lines = [.. WrittenLedger.Lines()];

    [Fact]
    public void TheCommittedFilesAreTheOnesThatTheGeneratorMakes()
    {
        foreach (var (path, bytes) in LedgerFiles.All().Concat(ReferenceFiles.All()))
        {
            var committed = Path.Combine(WrittenLedger.Inbox, path);
            if (Environment.GetEnvironmentVariable("REWRITE_SAMPLE_COSTS") is not null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(committed)!);
                File.WriteAllBytes(committed, bytes);
            }

            Assert.True(File.Exists(committed) && File.ReadAllBytes(committed).SequenceEqual(bytes),
                $"{path} is not what the generator makes. Run this test with REWRITE_SAMPLE_COSTS=1 to write it anew.");
        }
    }

    // Counted and summed with awk over the committed files.
    [Theory]
    [InlineData(2022, 8830, "93531800,00", "94888701,48")]
    [InlineData(2023, 8835, "97521245,33", "100933986,71")]
    [InlineData(2024, 8935, "103945371,23", "103675785,26")]
    public void EachYearHasItsLinesAndItsSums(int year, int lines, string budget, string actual)
    {
        var own = Lines.Where(line => line.Year == year).ToList();

        Assert.Equal(lines, own.Count);
        Assert.Equal(WrittenLedger.Number(budget), own.Sum(line => line.Budget));
        Assert.Equal(WrittenLedger.Number(actual), own.Sum(line => line.Actual));
    }

    [Fact]
    public void TheLineOfTotalsAtTheFootOf2023IsTheSumOfTheLinesAboveIt()
    {
        var foot = WrittenLedger.Rows("ledger/kirjanpito-2023.csv").Last();
        var own = Lines.Where(line => line.Year == 2023).ToList();

        Assert.Equal("Yhteensä", foot[0]);
        Assert.Equal(WrittenLedger.Number(foot[7]), own.Sum(line => line.Budget));
        Assert.Equal(WrittenLedger.Number(foot[8]), own.Sum(line => line.Actual));
    }

    [Fact]
    public void InternalRentsCancelToTheCent()
    {
        foreach (var year in Lines.Where(line => line.Account is "3810" or "4810").GroupBy(line => line.Year))
        {
            Assert.Equal((0m, 0m), (year.Sum(line => line.Budget), year.Sum(line => line.Actual)));
        }
    }

    [Fact]
    public void SixtyCostCentersAreListedAndTheLedgerNamesNoOther()
    {
        var listed = WrittenLedger.Rows("cost-centers/kustannuspaikat.csv").Select(cells => cells[0]).Order().ToList();

        Assert.Equal(60, listed.Count);
        Assert.Equal(listed, Lines.Select(line => line.CostCenter).Distinct().Order());
        Assert.Equal(["1050"], listed.Except(Lines.Where(line => line.Year == 2023).Select(line => line.CostCenter)));
    }

    [Fact]
    public void TheLedgerNamesListedAccountsOnly() =>
        Assert.Empty(Lines.Select(line => line.Account).Except(WrittenLedger.Rows("accounts/tilit.csv").Select(cells => cells[0])));

    [Fact]
    public void TheSharesOfEverySenderAddUpToOneInEveryYear()
    {
        foreach (var file in new[] { "tuotteistus", "vyorytys-2022", "vyorytys-2023", "vyorytys-2024" })
        {
            foreach (var sender in WrittenLedger.Rows($"allocation-rules/{file}.csv").GroupBy(cells => cells[0]))
            {
                Assert.True(sender.Sum(cells => WrittenLedger.Number(cells[2])) == 1, $"{file}, {sender.Key}");
                Assert.DoesNotContain(sender, cells => cells[1] == sender.Key);
            }
        }
    }

    [Fact]
    public void NoCostCenterHasANegativeYear() =>
        Assert.Empty(Lines.GroupBy(line => (line.Year, line.CostCenter)).Where(center => center.Sum(line => line.Actual) <= 0 || center.Sum(line => line.Budget) <= 0).Select(center => center.Key));
}
