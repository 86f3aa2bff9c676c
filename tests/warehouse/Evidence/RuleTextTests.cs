using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;
using StrategyWarehouse.Warehouse.Vocabulary.Evidence;

namespace StrategyWarehouse.Warehouse.Tests.Evidence;

public sealed class RuleTextTests : IDisposable
{
    private const string Header = "goal_code;kind;subject;rule\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("at most 120", "level|<=|120||||")]
    [InlineData("AT LEAST  3,5", "level|>=|3.5||||")]
    [InlineData("below 1\u00a0250.75 €", "level|<|1250.75||||")]
    [InlineData("above -5 %.", "level|>|-5||||")]
    [InlineData("below peers' median", "peer_median|<|||||")]
    [InlineData("at most the peers’ median", "peer_median|<=|||||")]
    [InlineData("above the municipalities' median by 2026", "peer_median|>||||2026|")]
    [InlineData("at least peer median", "peer_median|>=|||||")]
    [InlineData("rank within the best third", "peer_rank|<=|3|part|||")]
    [InlineData("rank within the best quarter, higher is better", "peer_rank|<=|4|part|||up")]
    [InlineData("rank within the best half, lower is better, by 2027", "peer_rank|<=|2|part||2027|down")]
    [InlineData("rank within the best 5", "peer_rank|<=|5|place|||")]
    [InlineData("falls by 3 percentage points from 2019", "change|<=|-3|points|2019||")]
    [InlineData("falls by 5 percent from 2019 by 2025", "change|<=|-5|percent|2019|2025|")]
    [InlineData("rises by 2 from 2020", "change|>=|2|points|2020||")]
    [InlineData("rises by 7,5% from 2020", "change|>=|7.5|percent|2020||")]
    [InlineData("falls from 2019", "change|<|0|points|2019||")]
    [InlineData("rises from 2019 by 2025", "change|>|0|points|2019|2025|")]
    [InlineData("stays within 10 percent of 2019", "stability||10|percent|2019||")]
    [InlineData("stays within 2 of 2019", "stability||2|points|2019||")]
    [InlineData("reaches its target", "own_target||||||")]
    [InlineData("Reaches its target by 2025", "own_target|||||2025|")]
    public void EveryFormIsReadIntoItsParts(string text, string parts)
    {
        var rule = EvidenceRuleText.Parse(text)!;

        Assert.Equal(parts, FormattableString.Invariant($"{rule.Kind}|{rule.Operator}|{rule.Amount}|{rule.AmountUnit}|{rule.BaseYear}|{rule.UntilYear}|{rule.Better}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("120")]
    [InlineData("at most")]
    [InlineData("at most 1,2,3")]
    [InlineData("about 120")]
    [InlineData("at most 120 days")]
    [InlineData("rank within the best 0")]
    [InlineData("rank within the best sixth")]
    [InlineData("falls by -3 from 2019")]
    [InlineData("falls by 0 from 2019")]
    [InlineData("falls by 3")]
    [InlineData("falls by 3 from 19")]
    [InlineData("falls from 2025 by 2019")]
    [InlineData("stays within -2 of 2019")]
    [InlineData("reaches its target by 25")]
    [InlineData("below peers' mean")]
    public void WhatHasNoKnownFormIsNone(string text) => Assert.Null(EvidenceRuleText.Parse(text));

    [Fact]
    public void AFaultNamesFileAndLineAndListsTheForms()
    {
        var fault = Fault($"{Header}S1;measure;Kävijät;at most 120\nS1;measure;Kävijät;about 120\n");

        Assert.StartsWith("vocabulary/goal-evidence.csv, line 3: the rule \"about 120\" has none of the known forms", fault, StringComparison.Ordinal);
        Assert.Contains("Forms: at most 120; at least 3.5; below 120; above 5; below peers' median", fault, StringComparison.Ordinal);
        Assert.Contains("by 2025", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(";measure;Kävijät;at most 1", "no goal. Fill goal_code, goal, or both.")]
    [InlineData("S1;unitcost;P1;at most 1", "unknown kind 'unitcost'; did you mean 'unit_cost'?")]
    [InlineData("S1;measure;Kävijät;at most 1, lower is better", "\"lower is better\" belongs to a rank alone")]
    [InlineData("S1;unit_cost;P1;rank within the best third, higher is better", "a unit cost is the better the lower it is")]
    [InlineData("S1;indicator;x;rank within the best third", "nothing tells which end of an indicator is the best")]
    [InlineData("S1;indicator;x;reaches its target", "an indicator has no target of its own")]
    [InlineData("S1;;x;at most 1", "no value for kind")]
    public void ALineThatCannotMeanAnythingIsNamed(string line, string message)
    {
        var fault = Fault($"{Header}{line}\n");

        Assert.StartsWith("vocabulary/goal-evidence.csv, line 2: ", fault, StringComparison.Ordinal);
        Assert.Contains(message, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameEvidenceTwiceIsNamed() =>
        Assert.Equal(
            "vocabulary/goal-evidence.csv, line 3: the same evidence stands already in vocabulary/goal-evidence.csv, line 2. Keep one.",
            Fault($"{Header}S1;measure;Kävijät;at most 1\ns1;Measure;kävijät;At most 1\n"));

    [Fact]
    public void AWrongMunicipalityIsNamed() =>
        Assert.Equal(
            "vocabulary/goal-evidence.csv, line 2: municipality_code is \"86\", expected three digits, or nothing.",
            Fault("goal_code;kind;subject;rule;municipality_code\nS1;measure;Kävijät;at most 1;86\n"));

    [Fact]
    public void AFileOfASpreadsheetIsReadWithItsLettersAndDecimalCommas()
    {
        File.WriteAllBytes(_folder.File("goal-evidence.csv"), System.Text.Encoding.Latin1.GetBytes("goal;kind;subject;rule\r\nTyöllisyys paranee;measure;Työttömyysaste;at most 9,5\r\nVäestö kasvaa;measure;Väkiluku;rises by 1,5 percent from 2019\r\n"));

        var table = Vocabularies.Load(_folder.Path).Tables.Single(item => item.RawTable == "goal_evidence");

        Assert.Equal(["measure|Työttömyysaste|at most 9,5||Työllisyys paranee", "measure|Väkiluku|rises by 1,5 percent from 2019||Väestö kasvaa"],
            table.Rows.Select(row => string.Join('|', row.Values.Take(5))));
    }

    private string Fault(string text)
    {
        File.WriteAllText(_folder.File("goal-evidence.csv"), text);
        return Assert.Throws<ConfigurationException>(() => Vocabularies.Load(_folder.Path)).Message;
    }
}
