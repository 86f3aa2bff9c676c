using System.Globalization;
using System.Text;
using StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The lists beside the ledger: what the costs belong to, what was produced, and how costs are passed on.</summary>
internal static class ReferenceFiles
{
    public static IEnumerable<(string Path, byte[] Bytes)> All() =>
        new[] { CostCenterList(), AccountList(), ProductList(), YearlyOutputs(), MonthlyOutputs(), ProductRules(), PriceIndex(), Targets(), PeerFigures.Table() }
            .Concat(Products.Years.Select(SupportRules))
            .Select(table => (table.Path, table.Bytes(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))));

    private static FinnishTable CostCenterList()
    {
        var table = new FinnishTable("cost-centers/kustannuspaikat.csv", "Kustannuspaikka", "Nimi", "Rooli", "Yksikkö", "Palvelu");
        foreach (var center in CostCenters.All) table.Add(center.Code, center.Name, center.IsSupport ? "tuki" : "tuotanto", center.Unit, center.Service);
        return table;
    }

    private static FinnishTable AccountList()
    {
        var table = new FinnishTable("accounts/tilit.csv", "Tili", "Nimi", "Kustannuslaji");
        foreach (var account in Accounts.All) table.Add(account.Code, account.Name, account.CostType);
        return table;
    }

    private static FinnishTable ProductList()
    {
        var table = new FinnishTable("products/tuotteet.csv", "Tuote", "Nimi", "Suoriteyksikkö", "Palvelu");
        foreach (var product in Products.All) table.Add(product.Code, product.Name, product.OutputUnit, product.Service);
        return table;
    }

    private static FinnishTable YearlyOutputs()
    {
        var table = new FinnishTable("outputs/suoritteet-vuosittain.csv", "Tuote", "Vuosi", "Määrä", "Asiakkaat", "Skenaario");
        foreach (var (product, index) in Products.All.SelectMany(product => Products.Years.Select((_, index) => (product, index))))
        {
            var year = Text(Products.Years[index]);
            table.Add(product.Code, year, FinnishTable.Whole(product.Budget[index]), "", "talousarvio");
            if (product.Months.Length == 0) table.Add(product.Code, year, FinnishTable.Whole(product.Actual[index]), Customers(product, index), "toteuma");
        }

        return table;
    }

    private static string Customers(Product product, int index) => product.Customers.Length == 0 ? "" : FinnishTable.Whole(product.Customers[index]);

    private static FinnishTable MonthlyOutputs()
    {
        var table = new FinnishTable("outputs/kavijat-ja-lainat-kuukausittain.csv", "Tuote", "Vuosi", "Kuukausi", "Määrä");
        foreach (var product in Products.All.Where(product => product.Months.Length > 0))
        {
            foreach (var year in Products.Years)
            {
                var months = Products.ByMonth(product, year);
                for (var month = 1; month <= months.Count; month++) table.Add(product.Code, Text(year), Text(month), FinnishTable.Whole(months[month - 1]));
            }
        }

        return table;
    }

    private static FinnishTable ProductRules()
    {
        var table = new FinnishTable("allocation-rules/tuotteistus.csv", "Lähettäjä", "Saaja", "Osuus", "Jakoperuste");
        foreach (var (from, to, share) in AllocationRules.OfProducts()) table.Add(from, to, Share(share), "tuotteistus");
        return table;
    }

    private static FinnishTable SupportRules(int year)
    {
        var table = new FinnishTable($"allocation-rules/vyorytys-{Text(year)}.csv", "Lähettäjä", "Saaja", "Osuus", "Vuosi", "Jakoperuste");
        foreach (var (from, to, driver, share) in new AllocationRules(year).All()) table.Add(from, to, Share(share), Text(year), driver);
        return table;
    }

    private static FinnishTable PriceIndex()
    {
        var table = new FinnishTable("price-index/hintaindeksi.csv", "Vuosi", "Indeksi", "Nimi");
        decimal[] levels = [100.0m, 100.4m, 99.6m, 101.2m, 103.0m, 104.3m, 107.1m, 112.2m, 117.6m, 120.9m];
        for (var index = 0; index < levels.Length; index++) table.Add(Text(2015 + index), FinnishTable.Number(levels[index]), "Kuntien menojen hinnat 2015=100");
        return table;
    }

    private static FinnishTable Targets()
    {
        var table = new FinnishTable("unit-cost-targets/yksikkokustannustavoitteet.csv", "Tuote", "Vuosi", "Tavoite");
        foreach (var product in Products.All.Where(product => product.Targets.Length > 0))
        {
            for (var index = 0; index < Products.Years.Count; index++)
            {
                table.Add(product.Code, Text(Products.Years[index]), FinnishTable.Money((long)(product.Targets[index] * 100)));
            }
        }

        return table;
    }

    private static string Share(long millionths) => FinnishTable.Number(millionths / 1_000_000m);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
