using StrategyWarehouse.Warehouse.Tests.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Star;

/// <summary>Official statistics beside tables of peers, in one fact.</summary>
public sealed class StatisticsTests
{
    private const string Header = "indicator,indicator_code,breakdown,area_code,area,municipality_code,period_start,period_end,value,unit,missing_reason,value_status,is_provisional,source_locator\n";

    private const string Facts = "select indicator, breakdown, area_code, municipality_key, period_label, value, missing_reason from star.fact_peer_value join star.dim_period using (period_key) order by all";

    [Fact]
    public void AFigureFindsItsMunicipalityAndPeriodOrKeepsItsArea()
    {
        using var star = new CostStar().With("pxweb", Header
            + "Laina,laina,,KU186,Järvenpää,186,2021-01-01,2021-12-31,100.5,euroa,,,false,position 0\n"
            + "Laina,laina,,KU186,Järvenpää,186,2021-07-01,2021-09-30,40,euroa,,p,true,position 1\n"
            + "Laina,laina,,SSS,KOKO MAA,,2021-01-01,2021-12-31,90,euroa,,,false,position 2\n"
            + "Laina,laina,Ikä: 0-6,KU186,Järvenpää,186,2021-01-01,2021-12-31,,euroa,confidential,...,false,position 3\n"
            + "Laina,laina,,KU999,Satumaa,999,2021-09-01,2021-09-30,5,euroa,,,false,position 4\n");
        using var connection = star.Build();

        Assert.Equal(
            [
                "Laina||KU186|186|2021|100.5|", "Laina||KU186|186|7-9/2021|40|", "Laina||KU999|0|9/2021|5|", "Laina||SSS|0|2021|90|",
                "Laina|Ikä: 0-6|KU186|186|2021||confidential",
            ], connection.Query(Facts));
        // The whole country is no municipality that a list could lack.
        Assert.Equal(["position 4|999"], connection.Query("select source_locator, unlisted_municipality from star.fact_peer_value where unlisted_municipality is not null"));
        Assert.Equal(["1|True|p"], connection.Query("select count(*), bool_and(is_provisional), any_value(value_status) from star.fact_peer_value where is_provisional"));
        Assert.Empty(Offenders(star, connection, "fact_peer_value__holds_every_staged_figure"));
        Assert.Single(Offenders(star, connection, "fact_peer_value__municipality_is_known"));
    }

    [Fact]
    public void OfSeveralDocumentsTheOneReceivedLastCountsAndAChangeIsNamed()
    {
        using var star = new CostStar()
            .With("peer-values", "indicator,municipality_code,year,value\nLaina,858,2021,1\nLaina,858,2020,7\nMuu,858,2021,3\n", "peers.csv", received: new DateOnly(2024, 1, 1))
            .With("pxweb", Header + "Laina,laina,,KU858,Tuusula,858,2021-01-01,2021-12-31,2,,,,false,position 0\nLaina,laina,,KU858,Tuusula,858,2020-01-01,2020-12-31,7,,,,false,position 1\nLaina,laina,,KU858,Tuusula,858,2020-01-01,2020-12-31,8,,,,false,position 2\n", "laina.json", received: new DateOnly(2024, 2, 1));
        using var connection = star.Build();

        Assert.Equal(["Laina||KU858|858|2020|7|", "Laina||KU858|858|2021|2|", "Muu||858|858|2021|3|"], connection.Query(Facts));
        Assert.Equal(["laina.json|3|3|1|1|0|0", "peers.csv|3|3|0|0|2|1"], connection.Query(
            "select document, values_sent, values_staged, values_repeated, values_contradicted, values_superseded, values_changed from audit.peer_value_reading order by 1"));
        Assert.Empty(Offenders(star, connection, "fact_peer_value__holds_every_staged_figure"));
        Assert.Equal(2, Offenders(star, connection, "peer_value_reading__is_not_contradicted").Count);
    }

    [Fact]
    public void SotkanetRegionsBecomeMunicipalitiesByTheListOrTheVocabulary()
    {
        const string values = "indicator_id,region_id,year,gender,value\n127,91,2023,total,46000\n127,91,2023,male,23000\n127,658,2023,total,5600000\n127,966,2023,total,200000\n127,886,2020,total,199000\n127,4711,2023,total,1\n127,393,2023,total,\n";
        using var star = new CostStar()
            .With("sotkanet", values, "data-127.json")
            .With("sotkanet", "region_id,category,code,name_fi\n393,KUNTA,858,Tuusula\n966,HYVINVOINTIALUE,2,Keski-Uudenmaan hyvinvointialue\n886,HYVINVOINTIALUE,19,Keski-Uudenmaan hyvinvointialue\n", "regions.json", table: "sotkanet_region_row")
            .With("sotkanet", "indicator_id,title_fi,unit\n127,Väestö 31.12.,lkm\n", "indicator-127.json", table: "sotkanet_indicator_row");
        using var connection = star.Build();

        // An area that was given a new number is another row, though its name is the same.
        Assert.Equal(
            [
                "Väestö 31.12.||186|186|2023|46000|", "Väestö 31.12.||858|858|2023||not_stated", "Väestö 31.12.||HYVINVOINTIALUE 886|0|2020|199000|",
                "Väestö 31.12.||HYVINVOINTIALUE 966|0|2023|200000|", "Väestö 31.12.||MAA 658|0|2023|5600000|", "Väestö 31.12.||region 4711|0|2023|1|",
                "Väestö 31.12.|gender: male|186|186|2023|23000|",
            ], connection.Query(Facts));
        Assert.Equal(["127|lkm"], connection.Query("select distinct indicator_code, unit from star.fact_peer_value"));
        Assert.Equal(["data-127.json|1|4711|1"], Offenders(star, connection, "unlisted_region__is_none"));
        Assert.Empty(Offenders(star, connection, "fact_peer_value__holds_every_staged_figure"));
        Assert.Empty(Offenders(star, connection, "document_reading__every_row_sent_arrived"));
    }

    [Fact]
    public void WithoutAListTheVocabularyAndTheNumberOfTheIndicatorServe()
    {
        using var star = new CostStar()
            .With("sotkanet", "indicator_id,region_id,year,gender,value\n127,253,2023,total,44000\n127,91,2023,total,1\n", "data-127.json")
            .WithVocabulary("sotkanet-regions.csv", "region_id,category,code,name_fi\n91,KUNTA,106,Muu\n");
        using var connection = star.Build();

        Assert.Equal(["Sotkanet 127||106|106|2023|1|", "Sotkanet 127||543|543|2023|44000|"], connection.Query(Facts));
    }

    [Fact]
    public void AComparisonTakesOverallYearlyValuesAlone()
    {
        using var star = new CostStar { Costing = new() { MinimumPeers = 1, Peers = [new("P1", "Hinta", 0, null)] } }
            .With("products", "product,name,output_unit\nP1,Tuote,kpl\n")
            .With("pxweb", Header
                + "Hinta,h,,KU858,Tuusula,858,2021-01-01,2021-12-31,10,,,,false,position 0\n"
                + "Hinta,h,Ikä: 0-6,KU858,Tuusula,858,2021-01-01,2021-12-31,99,,,,false,position 1\n"
                + "Hinta,h,,KU235,Kauniainen,235,2021-01-01,2021-12-31,,,missing,.,false,position 2\n"
                + "Hinta,h,,KU543,Nurmijärvi,543,2021-01-01,2021-01-31,77,,,,false,position 3\n"
                + "Hinta,h,,SSS,KOKO MAA,,2021-01-01,2021-12-31,55,,,,false,position 4\n");
        using var connection = star.Build();

        Assert.Equal(["2021|1|10.000000"], connection.Query("select year, n, median from mart.peer_comparison"));
    }

    private static List<string> Offenders(CostStar star, DuckDB.NET.Data.DuckDBConnection connection, string audit) =>
        connection.Query(star.Sql.Audits.Single(item => item.Name == audit).Text);
}
