namespace StrategyWarehouse.EndToEnd.Tests;

public sealed class RunLeaseTests
{
    [Fact]
    public void ASecondRunSaysWhoHoldsTheWorkspaceAndSinceWhen()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        using var first = Cli.Start("run", "--workspace", city.Root);
        first.StandardError.ReadLine();

        var second = city.Run("run");

        first.Kill();
        first.WaitForExit();
        second.Expect(2);
        Assert.Matches($@"^Another run holds this workspace: `run` of .+, process {first.Id}, since \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d ", second.Errors);
    }

    [Fact]
    public void TheLeaseOfAKilledRunIsFreeAtOnce()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        using var first = Cli.Start("run", "--workspace", city.Root);
        first.StandardError.ReadLine();
        first.Kill();
        first.WaitForExit();

        city.RunHere();

        var runs = System.Text.Json.Nodes.JsonNode.Parse(city.Run("status", "--json").Expect(0).Output)!["lastRuns"]!.AsArray();
        Assert.Equal(["published", "interrupted"], runs.Select(run => run!["outcome"]!.ToString()));
    }
}
