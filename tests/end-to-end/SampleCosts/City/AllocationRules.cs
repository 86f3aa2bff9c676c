namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>How the support services of Koivuranta pass their costs on: to each other as well, round in circles.</summary>
internal sealed class AllocationRules(int year)
{
    private const long Whole = 1_000_000;

    /// <summary>Shares in millionths; those of one sender add up to the whole.</summary>
    public IEnumerable<(string From, string To, string Driver, long Share)> All() =>
    [
        .. By("1010", "päätösasiat", Parts("1020:2 1030:6 1210:3 1410:5 2010:40 3010:26")),
        .. By("1020", "htv", Parts("1030:12 1110:17 1210:20 1310:19 1410:46 1510:62 1520:54 2010:930 3010:52")),
        .. By("1030", "asiakirjat", Parts("1010:30 1110:6 1210:5 1410:9 2010:22 2110:8 2310:13 3010:12 3130:14 3140:16")),
        .. year < 2024 ? [] : By(CostCenters.ServicePoint, "asiakaskäynnit", Parts("P06:24 P11:31 P15:18 2511:9 3110:18")),
        .. By("1110", "htv", Everyone(center => center.Staff)),
        .. By("1120", "palkkalaskelmat", Everyone(center => center.Staff * 13)),
        .. By("1210", "ostolaskut", Everyone(center => center.Invoices)),
        .. By("1220", "euroa", Parts("2010:4 2110:24 2310:41 2510:11 1410:12 3010:8")),
        .. By("1230", "sopimukset", Parts("1310:21 1320:9 1420:34 1510:26 1520:8 1530:11 2010:12 2310:17 3010:22")),
        .. By("1310", "laitteet", Everyone(center => center.Devices)),
        .. By("1320", "käyttäjät", Everyone(center => center.Staff * 2 + center.Devices)),
        .. By(CostCenters.Property, "m2", Everyone(Area)),
        .. By("1420", "m2", Everyone(Area)),
        .. By(CostCenters.Energy, "m2", Everyone(HeatedArea)),
        .. By(CostCenters.RentedSpace, "vuokrattu m2", Parts(RentedArea)),
        .. By("1510", "ateriat", Everyone(center => center.Meals)),
        .. By("1520", "siivottu m2", Everyone(CleanedArea)),
        .. By("1530", "työtunnit", Parts("1420:26 2517:11 3110:38 3120:25")),
        .. By("2010", "htv", Parts("2110:340 2310:505 2510:117")),
        .. By("2110", "htv", Unit("211")),
        .. By("2310", "htv", Unit("231", "232", "24")),
        .. By("2510", "htv", Unit("251")),
        .. By("3010", "htv", Unit("31")),
    ];

    public static IEnumerable<(string From, string To, long Share)> OfProducts() =>
        from product in Products.All
        from part in Parts(product.Centers)
        orderby part.To, product.Code
        select (part.To, product.Code, (long)part.Weight * Whole / 1000);

    private string RentedArea => year switch
    {
        2022 => "2111:2200 2113:1600 2114:1100 2318:2400 2519:900 1210:320 1110:280",
        2023 => "2111:2200 2113:1600 2114:1100 2318:2400 2319:2900 2519:900 1210:320 1110:280",
        _ => "2111:2200 2113:1600 2114:1100 2318:2400 2319:6900 2519:900 1210:320 1110:280",
    };

    // The new school is larger than the old one, which was given up when it opened.
    private int Area(CostCenter center) => center.Code == CostCenters.NewSchool
        ? year switch { 2022 => center.Area, 2023 => 6025, _ => 6900 }
        : center.Area;

    private int HeatedArea(CostCenter center) => Area(center) * (center.Code == CostCenters.Swimming ? 3 : 1);

    private int CleanedArea(CostCenter center) => center.Kind is CenterKind.Depot or CenterKind.Sports ? Area(center) / 4 : Area(center);

    private static IEnumerable<(string From, string To, string Driver, long Share)> By(string from, string driver, IEnumerable<(string To, int Weight)> receivers)
    {
        var others = receivers.Where(receiver => receiver.To != from && receiver.Weight > 0).ToList();
        var shares = Shares.Split(Whole, [.. others.Select(other => (decimal)other.Weight)]);
        return others.Zip(shares, (other, share) => (from, other.To, driver, share));
    }

    private IEnumerable<(string To, int Weight)> Everyone(Func<CostCenter, int> weight) => CostCenters.All
        .Where(center => center.Code != CostCenters.ServicePoint || year == 2024)
        .Select(center => (center.Code, weight(center)));

    private static IEnumerable<(string To, int Weight)> Unit(params string[] prefixes) => CostCenters.All
        .Where(center => !center.IsSupport && prefixes.Any(prefix => center.Code.StartsWith(prefix, StringComparison.Ordinal)))
        .Select(center => (center.Code, center.Staff));

    private static IEnumerable<(string To, int Weight)> Parts(string parts) => parts.Split(' ')
        .Select(part => part.Split(':'))
        .Select(part => (part[0], int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)));
}
