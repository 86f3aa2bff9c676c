namespace StrategyWarehouse.Warehouse.Tests.Costing;

public sealed class ServiceTests
{
    private const string Services =
        "select v.service_code, v.name_fi, v.is_national from star.fact_cost f join star.dim_service v using (service_key) order by f.source_line";

    [Fact]
    public void AServiceIsKnownByCodeOrByAnyNameWhateverItsCaseAndPunctuation()
    {
        using var star = new CostStar().With("ledger",
            """
            year,month,cost_center,account,amount,service
            2023,1,1,4300,1,perusopetus
            2023,1,1,4300,2,Grundläggande utbildning
            2023,1,1,4300,3,BASIC EDUCATION
            2023,1,1,4300,4,museo ja näyttelytoiminta
            2023,1,1,4300,5,Lasten päivähoito
            """);
        using var connection = star.Build();

        Assert.Equal(
            [
                "perusopetus|Perusopetus|True", "perusopetus|Perusopetus|True", "perusopetus|Perusopetus|True",
                "museo-ja-nayttelytoiminta|Museo- ja näyttelytoiminta|True", "varhaiskasvatus|Varhaiskasvatus|True",
            ],
            connection.Query(Services));
    }

    [Fact]
    public void WhatNoClassIsCalledIsAServiceOfItsOwn()
    {
        using var star = new CostStar().With("ledger",
            """
            year,month,cost_center,account,amount,service
            2023,1,1,4300,1,Uimahalli
            2023,1,1,4300,2,UIMAHALLI
            2023,1,1,4300,3,
            2023,1,1,4300,4,-
            """);
        using var connection = star.Build();

        // Of two spellings the first in the order of characters names it; a dash names nothing.
        Assert.Equal(["UIMAHALLI|UIMAHALLI|False", "UIMAHALLI|UIMAHALLI|False", "|Tuntematon|False", "|Tuntematon|False"], connection.Query(Services));
    }

    [Fact]
    public void ACityGivesAClassItsCodeAndAddsClasses()
    {
        using var star = new CostStar()
            .WithVocabulary("services.csv", "service_code,name_fi\n3105,Perusopetus\n9001,Uimahalli\n")
            .With("ledger",
                """
                year,month,cost_center,account,amount,service
                2023,1,1,4300,1,3105
                2023,1,1,4300,2,Perusopetus
                2023,1,1,4300,3,9001
                """);
        using var connection = star.Build();

        Assert.Equal(["3105|Perusopetus|True", "3105|Perusopetus|True", "9001|Uimahalli|True"], connection.Query(Services));
        // The class keeps its other names, and stands there once; 51 built-in classes and the one that the city adds.
        Assert.Equal(["3105|Grundläggande utbildning|Basic education"], connection.Query("select service_code, name_sv, name_en from star.dim_service where name_fi = 'Perusopetus'"));
        Assert.Equal(["52"], connection.Query("select count(*) from star.dim_service where is_national"));
    }

    [Fact]
    public void CodesThatDifferInPunctuationAloneStayApart()
    {
        using var star = new CostStar()
            .WithVocabulary("services.csv", "service_code,name_fi\n1.1,Torit\n11,Puistot\n")
            .With("ledger", "year,month,cost_center,account,amount,service\n2023,1,1,4300,1,11\n2023,1,1,4300,2,1.1\n");
        using var connection = star.Build();

        Assert.Equal(["11|Puistot|True", "1.1|Torit|True"], connection.Query(Services));
    }

    [Fact]
    public void ALineWithoutAServiceHasThatOfItsCostCentre()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name,service\n1001,Koulu,Perusopetus\n1002,Varasto,\n")
            .With("ledger", "year,month,cost_center,account,amount,service\n2023,1,1001,4300,1,\n2023,1,1001,4300,2,Esiopetus\n2023,1,1002,4300,3,\n");
        using var connection = star.Build();

        Assert.Equal(["perusopetus|Perusopetus|True", "esiopetus|Esiopetus|True", "|Tuntematon|False"], connection.Query(Services));
    }
}
