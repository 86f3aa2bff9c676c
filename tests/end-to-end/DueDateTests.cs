namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Due dates from the configuration to `status`.</summary>
public sealed class DueDateTests
{
    [Fact]
    public void StatusSaysOfEachSourceWhetherItIsLateAndWhy()
    {
        using var city = new TestWorkspace(
            """
            { "municipality": "186", "sources": [
                { "name": "use", "kind": "premises-use", "path": "inbox/use/**", "dueDates": [ { "name": "Tilinpäätös", "due": "04-30", "covers": "12" } ] },
                { "name": "list", "kind": "premises", "path": "inbox/list/**", "maxRejectedShare": 0.5 },
                { "name": "measures", "kind": "measures", "path": "inbox/measures/**", "municipality": "858", "dueDates": [ { "name": "Karkauspäivä", "due": "02-29", "covers": "12" } ] } ] }
            """);
        city.Write("inbox/use/kaytto.csv", "Tila;Vuosi;Kustannus\nT1;2001;5\nT9;2001;6\n");
        city.Write("inbox/list/tilat.csv", "Tila;Nimi;Pinta-ala;Käyttäjä\nT1;Koulu;10;\nT2;Kellari;0;\n");

        var summary = city.RunHere();
        var status = city.Run("status").Expect(0).Output;

        Assert.Equal((3, 1), (summary.RowsStaged, summary.RowsRejected));
        Assert.Matches(@"use \(186\)  late: newest period 2001 in kaytto\.csv, \d+ days old; Tilinpäätös was due on \d{4}-04-30, with data through \d{4}-12-31", status);
        Assert.Contains("list (186)  unknown: newest period unknown in tilat.csv", status, StringComparison.Ordinal);
        Assert.Matches(@"measures \(858\)  late: no document; Karkauspäivä was due on \d{4}-02-2[89], with data through \d{4}-12-31", status);
        Assert.Contains("\"dueName\": \"Karkauspäivä\"", city.Run("status", "--json").Expect(0).Output, StringComparison.Ordinal);
        Assert.Equal("0.50", city.Query("select cost_per_m2 as n from mart.premises_use where premises = 'T1'")[0]["n"]!.ToString());
    }
}
