using StrategyWarehouse.Warehouse.Tests.Costing;

namespace StrategyWarehouse.Warehouse.Tests.Services;

/// <summary>From tables of premises and of their use to mart.premises_use and mart.space_cost.</summary>
public sealed class PremisesTests
{
    private const string Centers =
        """
        cost_center,name,role,unit,service
        200,Keskuskoulu,production,Sivistys,Perusopetus
        210,Rantakoulu,production,Sivistys,Perusopetus
        220,Kirjasto,production,Vapaa-aika,Kirjastotoiminta
        221,Lähikirjasto,production,Vapaa-aika,Kirjastotoiminta
        230,Siivous,support,Sivistys,Tukipalvelut
        """;

    private const string Premises =
        """
        premises,name,area_m2,unit
        T1,Keskuskoulun talo,2000,200
        T2,Rantakoulun talo,1000,RANTAKOULU
        T3,Kirjastotalo,500,Vapaa-aika
        T4,Vanha talo,300,Sivistys
        T5,Tyhjä talo,100,
        """;

    private const string Use =
        """
        premises,year,month,cost,hours_booked,hours_available
        T1,2023,,200000,1500,2000
        T2,2023,1,10000,100,200
        T2,2023,2,12000,60,200
        T3,2023,,50000,2200,2000
        T4,2023,,9000,,1000
        T5,2023,,1000,5,0
        T9,2023,,77,,
        """;

    [Fact]
    public void PremisesFindTheirUserByCodeByNameOrByTheOneServiceOfAUnit()
    {
        using var star = Star();
        using var connection = star.Build();

        // Sivistys has schools and cleaning: two services, so nobody can tell; the library's unit has one.
        Assert.Equal(
            ["T1|200|Perusopetus", "T2|210|Perusopetus", "T3||Kirjastotoiminta", "T4||Tuntematon", "T5||Tuntematon", "T9||Tuntematon"],
            connection.Query("select distinct premises, cost_center_code, service from mart.premises_use order by all"));
    }

    [Fact]
    public void ANameThatTwoCostCentresBearIsNeither()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name,service\n1,Koulu,Perusopetus\n2,Koulu,Perusopetus\n3,Halli,Liikunta ja ulkoilu\n4,Halli,\n")
            .With("premises", "premises,name,area_m2,unit\nA,A-talo,10,Koulu\nB,B-talo,10,Halli\n");
        using var connection = star.Build();

        Assert.Equal(
            ["A|0|Perusopetus", "B|0|Tuntematon"],
            connection.Query("select premises, cost_center_key, services.name_fi from star.dim_premises join star.dim_service as services using (service_key) where premises_key <> 0 order by premises"));
    }

    [Fact]
    public void AYearIsItsOwnRowOrTheSumOfItsMonths()
    {
        using var star = Star();
        using var connection = star.Build();

        // 200,000 / 2,000 m2 = 100; 1500 / 2000 = 0.75. January and February of T2: 22,000 / 1,000 m2 = 22, and 160 of 400 hours.
        Assert.Equal(
            [
                "T1|2023|12|2000.00|200000.00|100.00|0.75",
                "T2|1/2023|1|1000.00|10000.00|10.00|0.5",
                "T2|2/2023|1|1000.00|12000.00|12.00|0.3",
                "T2|2023|2|1000.00|22000.00|22.00|0.4",
                "T3|2023|12|500.00|50000.00|100.00|1.1",
                "T4|2023|12|300.00|9000.00|30.00|",
                "T5|2023|12|100.00|1000.00|10.00|",
                "T9|2023|12||77.00||",
            ],
            connection.Query("select premises, period_label, months, area_m2, cost, cost_per_m2, utilisation from mart.premises_use order by all"));
    }

    [Fact]
    public void SpaceIsCostedByServiceAndWhatMatchesNothingStaysVisible()
    {
        using var star = Star();
        using var connection = star.Build();

        // Schools: 222,000 euros on 3,000 m2 are 74 euros; 1,660 of 2,400 hours. T9 has no area, so that it counts in the cost alone.
        Assert.Equal(
            [
                "Kirjastotoiminta|Vapaa-aika|1|500.00|50000.00|100.00|2200.00|2000.00|1.1",
                "Perusopetus|Sivistys|2|3000.00|222000.00|74.00|1660.00|2400.00|0.6917",
                "Tuntematon|Sivistys|1|300.00|9000.00|30.00||1000.00|",
                "Tuntematon||2|100.00|1077.00|10.00|5.00|0.00|",
            ],
            connection.Query("select service, unit, premises, area_m2, cost, cost_per_m2, hours_booked, hours_available, round(utilisation, 4) from mart.space_cost where year = 2023 order by service, unit"));
    }

    [Fact]
    public void AuditsNameWhatAPersonShouldLookAt()
    {
        using var star = Star();
        using var connection = star.Build();
        List<string> Offenders(string audit, string columns) => connection.Query($"select {columns} from ({star.Sql.Audits.Single(item => item.Name == audit).Text.TrimEnd().TrimEnd(';')}) order by all");

        Assert.Equal(["T4|Sivistys", "T5|"], Offenders("dim_premises__user_is_known", "premises, unit"));
        Assert.Equal(["T3|line 5", "T5|line 7"], Offenders("fact_premises_use__hours_fit", "premises, source_locator"));
        Assert.Equal(["premises|T9|77"], Offenders("unlisted_code__is_none", "what, code, amount"));
        Assert.Empty(Offenders("dim_premises__is_listed", "example"));
    }

    [Fact]
    public void UseWithoutAnyListOfPremisesIsKeptByItsCodes()
    {
        using var star = new CostStar().With("premises-use", "premises,year,cost\nT1,2023,100\n");
        using var connection = star.Build();

        Assert.Equal(["T1||100.00|"], connection.Query("select premises, area_m2, cost, cost_per_m2 from mart.premises_use"));
        Assert.Equal(["T1"], connection.Query($"select example from ({star.Sql.Audits.Single(item => item.Name == "dim_premises__is_listed").Text.TrimEnd().TrimEnd(';')})"));
    }

    [Fact]
    public void TheDocumentReceivedLastSpeaks()
    {
        using var star = new CostStar()
            .With("premises", "premises,name,area_m2\nT1,Vanha nimi,10\n")
            .With("premises", "premises,name,area_m2\nT1,Uusi nimi,20\n", received: new DateOnly(2024, 6, 1))
            .With("premises-use", "premises,year,cost\nT1,2023,100\n", received: new DateOnly(2024, 6, 1))
            .With("premises-use", "premises,year,cost\nT1,2023,300\n");
        using var connection = star.Build();

        Assert.Equal(["Uusi nimi|5.00"], connection.Query("select premises_name, cost_per_m2 from mart.premises_use"));
    }

    private static CostStar Star() => new CostStar().With("cost-centers", Centers).With("premises", Premises).With("premises-use", Use);
}
