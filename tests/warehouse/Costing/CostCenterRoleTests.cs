namespace StrategyWarehouse.Warehouse.Tests.Costing;

public sealed class CostCenterRoleTests
{
    private const string Roles = "select cost_center, role from star.dim_cost_center where cost_center_key <> 0 order by cost_center";

    [Fact]
    public void ACentreWhoseRulesAllGoToProductsProducesAndOneThatServesACentreSupports()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name,role\n10,Koulu,\n20,Siivous,\n30,Varasto,\n40,Hallinto,production\n")
            .With("products", "product,name,output_unit\nP1,Opetus,oppilas\nP2,Kirjasto,laina\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n10,P1,60\n10,P2,40\n20,10,50\n20,P1,50\n40,10,100\n");
        using var connection = star.Build();

        // 10: products only. 20: one rule to a centre. 30: no rules. 40: what the list says holds.
        Assert.Equal(["10|production", "20|support", "30|production", "40|production"], connection.Query(Roles));
    }

    [Fact]
    public void ARuleToAnUnknownReceiverGoesToNoProduct()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name\n10,Koulu\n")
            .With("products", "product,name,output_unit\nP1,Opetus,oppilas\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n10,P1,60\n10,P9,40\n");
        using var connection = star.Build();

        Assert.Equal(["10|support"], connection.Query(Roles));
    }

    [Fact]
    public void WithoutListsLedgersAndSendersAreCentresAndAllOtherReceiversProducts()
    {
        using var star = new CostStar()
            .With("ledger", "year,month,cost_center,account,amount\n2023,1,10,4300,1\n2023,1,20,4300,2\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n10,P1,1\n20,30,1\n30,P1,1\n");
        using var connection = star.Build();

        Assert.Equal(["10|production", "20|support", "30|production"], connection.Query(Roles));
    }

    [Fact]
    public void OnlyTheRulesReceivedLastDecide()
    {
        using var star = new CostStar()
            .With("cost-centers", "cost_center,name\n10,Koulu\n20,Siivous\n")
            .With("products", "product,name,output_unit\nP1,Opetus,oppilas\n")
            .With("allocation-rules", "from_cost_center,receiver,weight\n20,10,1\n", "old.csv", received: new DateOnly(2024, 1, 1))
            .With("allocation-rules", "from_cost_center,receiver,weight\n20,P1,1\n", "new.csv", received: new DateOnly(2024, 2, 1));
        using var connection = star.Build();

        Assert.Equal(["10|production", "20|production"], connection.Query(Roles));
    }
}
