namespace StrategyWarehouse.Warehouse.Tests.Evidence;

/// <summary>Rules that compare with other municipalities. Five peers of 2021 have 10, 20, 30, 40 and 50, so that their median is 30; with oneself they are six.</summary>
public sealed class PeerEvidenceTests
{
    private const string Peers =
        "ind,049,2021,10\nind,091,2021,20\nind,092,2021,30\nind,106,2021,40\nind,202,2021,50\n"
        + "ind,049,2020,20\nind,091,2020,30\nind,092,2020,40\nind,106,2020,50\nind,202,2020,60\n";

    private static readonly (string Rule, int Own, string Expected)[] Cases =
    [
        ("below peers' median", 29, "met|30|30|3|5"),
        ("below peers' median", 30, "moving_towards|30|30|3|5"),
        ("at most peers' median", 30, "met|30|30|3|5"),
        ("above peers' median", 31, "met|30|30|4|5"),
        ("at least peers' median", 30, "met|30|30|3|5"),
        // A third of six are 2 places, a quarter 1, half 3. Own 20 is second with another: below it is one.
        ("rank within the best third, lower is better", 20, "met|2|30|2|5"),
        ("rank within the best quarter, lower is better", 20, "moving_towards|1|30|2|5"),
        ("rank within the best half, lower is better", 35, "moving_towards|3|30|4|5"),
        ("rank within the best 4, lower is better", 35, "met|4|30|4|5"),
        ("rank within the best third, higher is better", 45, "met|2|30|2|5"),
        // From the highest on, 35 comes after 40 and 50.
        ("rank within the best third, higher is better", 35, "moving_away|2|30|3|5"),
    ];

    /// <summary>All cases in one star, each a goal and an indicator of its own.</summary>
    [Fact]
    public void AnIndicatorIsHeldAgainstTheOtherMunicipalitiesOfItsYear()
    {
        // A year before the own value was 70: the highest of six and 30 above the median of 40.
        using var star = new EvidenceStar();
        var table = "indicator,municipality_code,year,value\n";
        foreach (var (item, index) in Cases.Select((item, index) => (item, index)))
        {
            var name = $"ind {(char)('a' + index)}";
            table += Peers.Replace("ind,", $"{name},", StringComparison.Ordinal) + $"{name},186,2020,70\n{name},186,2021,{item.Own}\n";
            star.Goal($"S{index}", "Toteutuu").Line($"S{index},indicator,{name.ToUpperInvariant()},\"{item.Rule}\"");
        }

        using var connection = star.Table("peer-values", table).Build();

        Assert.Equal(
            Cases.Select((item, index) => $"S{index}|{item.Rule}|{item.Expected}").Order(StringComparer.Ordinal),
            connection.Query(@"select goal_code, rule, finding, regexp_replace(cast(compared_with as varchar), '\.?0+$', ''), cast(peer_median as integer), peer_rank, peer_count from mart.goal_evidence").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BelowTheMinimumOfPeersNothingIsJudged()
    {
        using var star = new EvidenceStar().Goal("S1", "Toteutuu").Table("peer-values", "indicator,municipality_code,year,value\nind,049,2021,10\nind,091,2021,20\nind,186,2021,5\n").Line("S1,indicator,ind,below peers' median");
        using var connection = star.Build();

        Assert.Equal(["no_data|too_few_peers|5.000000|||2|undecided"], connection.Query("select finding, note, data_value, peer_median, peer_rank, peer_count, agreement from mart.goal_evidence"));
    }

    [Fact]
    public void WherePeersReportLaterTheNewestYearOfBothCounts()
    {
        using var star = new EvidenceStar().ReportedFor(2022).Goal("S1", "Toteutuu").Table("peer-values", $"indicator,municipality_code,year,value\n{Peers}ind,186,2021,25\nind,186,2022,60\n").Line("S1,indicator,ind,below peers' median");
        using var connection = star.Build();

        Assert.Equal(["2021|no_newer_data|no_data: no value since 2022-01-01"], connection.Query("select data_period, finding, light_rule from mart.goal_evidence"));
    }

    [Fact]
    public void AMeasureOfOneNameInOtherMunicipalitiesHasPeers()
    {
        // Five other municipalities have 10 to 50 turned around: fewer days are better, so 15 is the second of six.
        using var star = new EvidenceStar().Goal("S1", "Toteutuu").Measure("S1", "Päivää", "down", (2021, 15)).Measure("S1", "Tuntia", null, (2021, 15))
            .Line("S1,measure,Päivää,rank within the best third").Line("S1,measure,Tuntia,rank within the best third").Line("S1,measure,Päivää,below peers' median")
            .OfOthers("Päivää", ("049", 10), ("091", 20), ("092", 30), ("106", 40), ("202", 50)).OfOthers("Tuntia", ("049", 10), ("091", 20), ("092", 30), ("106", 40), ("202", 50));
        using var connection = star.Build();

        Assert.Equal(
            ["Päivää|below peers' median|met|2|", "Päivää|rank within the best third|met|2|", "Tuntia|rank within the best third|no_data|2|direction_unknown"],
            connection.Query("select subject, rule, finding, peer_rank, note from mart.goal_evidence order by all"));
    }

    [Fact]
    public void AUnitCostIsHeldAgainstItsLimit()
    {
        // 1200 euros over 10 units are 120, a year before 1000 over 10 were 100. The targets were 99 and 110: one over, then ten.
        using var star = new EvidenceStar().Goal("S1", "Toteutuu")
            .Table("ledger", "year,month,cost_center,account,amount\n2020,12,1001,4300,1000\n2021,12,1001,4300,1200\n")
            .Table("allocation-rules", "from_cost_center,receiver,weight\n1001,P1,1\n")
            .Table("outputs", "product,year,quantity\nP1,2020,10\nP1,2021,10\n")
            .Table("unit-cost-targets", "product,year,target\nP1,2020,99\nP1,2021,110\n")
            .Line("S1,unit_cost,p1,at most 120").Line("S1,unit_cost,p1,below 120").Line("S1,unit_cost,p1,falls from 2020")
            .Line("S1,unit_cost,p1,reaches its target").Line("S1,unit_cost,p1,below peers' median");
        using var connection = star.Build();

        Assert.Equal(
            [
                "at most 120|met|120.000000|120.000000|", "below 120|moving_away|120.000000|120.000000|", "below peers' median|no_data|120.000000||no_peers",
                "falls from 2020|moving_away|120.000000|100.000000|", "reaches its target|moving_away|120.000000|110.000000|",
            ],
            connection.Query("select rule, finding, data_value, compared_with, note from mart.goal_evidence order by 1"));
    }

    [Fact]
    public void AYearWhoseLedgerIsNotWholeIsNoEvidence()
    {
        using var star = new EvidenceStar().Goal("S1", "Toteutuu")
            .Table("ledger", "year,month,cost_center,account,amount\n2020,12,1001,4300,1000\n2021,1,1001,4300,100\n2021,2,1001,4300,100\n")
            .Table("allocation-rules", "from_cost_center,receiver,weight\n1001,P1,1\n")
            .Table("outputs", "product,year,quantity\nP1,2020,10\nP1,2021,10\n")
            .Line("S1,unit_cost,P1,at most 120");
        using var connection = star.Build();

        Assert.Equal(["2020|no_newer_data"], connection.Query("select data_period, finding from mart.goal_evidence"));
    }
}
