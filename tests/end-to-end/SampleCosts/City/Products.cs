namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>The fifteen products.</summary>
internal static class Products
{
    public static IReadOnlyList<int> Years { get; } = [2022, 2023, 2024];

    private static readonly decimal[] LibraryMonths = [9, 8, 9, 8, 8, 8, 9, 9, 8, 8, 8, 8];
    private static readonly decimal[] HallMonths = [10, 10, 10, 9, 8, 6, 5, 7, 9, 10, 9, 7];
    private static readonly decimal[] MuseumMonths = [4, 5, 6, 6, 8, 13, 20, 14, 8, 6, 6, 4];

    public static IReadOnlyList<Product> All { get; } =
    [
        new("P01", "Päiväkotihoito", "laskennallinen lapsi", "Varhaiskasvatus",
            "2111:850 2112:850 2113:850 2114:850 2115:850 2116:850 2117:850 2119:1000", [1640, 1592, 1542], [1640, 1620, 1560], [12000, 12900, 13800], [1812, 1760, 1705]),
        new("P02", "Perhepäivähoito", "lapsi", "Varhaiskasvatus", "2118:1000", [78, 71, 64], [80, 74, 68], [], []),
        new("P03", "Esiopetus", "lapsi", "Esiopetus", "2111:150 2112:150 2113:150 2114:150 2115:150 2116:150 2117:150", [428, 411, 397], [430, 415, 400], [], []),
        new("P04", "Perusopetus", "oppilas", "Perusopetus",
            "2311:1000 2312:1000 2313:1000 2314:1000 2315:1000 2316:1000 2317:1000 2318:1000 2319:1000 2320:1000 2321:940", [4236, 4171, 4088], [4240, 4190, 4110], [10300, 10900, 11600], []),
        new("P05", "Lukiokoulutus", "opiskelija", "Lukiokoulutus", "2410:1000 2411:1000 2321:60", [886, 902, 931], [890, 900, 920], [8500, 8800, 8900], []),
        new("P06", "Kansalaisopisto", "opetustunti", "Kansalaisopistojen vapaa sivistystyö", "2513:1000", [14180, 14620, 14890], [14500, 14500, 14800], [], [3870, 4010, 4120]),
        new("P07", "Taiteen perusopetus", "opetustunti", "Taiteen perusopetus", "2514:1000", [18640, 18510, 18720], [18700, 18700, 18700], [], [618, 611, 624]),
        new("P08", "Kirjasto", "laina", "Kirjastotoiminta", "2511:1000 2512:1000", [418230, 456910, 491640], [430000, 450000, 470000], [4.70m, 4.60m, 4.50m], [11840, 12310, 12790])
            { Months = LibraryMonths },
        new("P09", "Museo", "käynti", "Museo- ja näyttelytoiminta", "2515:1000", [16420, 18230, 18910], [16000, 17500, 18500], [], []) { Months = MuseumMonths },
        new("P10", "Uimahalli", "käynti", "Liikunta ja ulkoilu", "2516:1000", [164310, 101870, 169240], [165000, 165000, 166000], [9.00m, 9.20m, 9.50m], []) { Months = HallMonths },
        new("P11", "Liikuntapaikat", "käyttötunti", "Liikunta ja ulkoilu", "2517:1000 2518:1000", [24150, 24480, 24960], [24000, 24300, 24800], [], []),
        new("P12", "Nuorisotyö", "käynti", "Nuorisotoiminta", "2519:1000", [44870, 47320, 49110], [45000, 46500, 48000], [], []),
        new("P13", "Katujen kunnossapito", "km", "Liikenneväylät", "3110:1000", [261, 263, 264], [261, 263, 265], [8600, 9000, 9400], []),
        new("P14", "Puistojen hoito", "hehtaari", "Puistot ja yleiset alueet", "3120:1000", [214, 214, 217], [214, 215, 217], [], []),
        new("P15", "Rakennusluvat", "lupapäätös", "Rakennusvalvonta", "3130:1000", [512, 448, 431], [500, 500, 450], [], []),
    ];

    /// <summary>The outputs of January to December. The swimming hall, which was closed from March to June 2023, sold nothing then.</summary>
    public static IReadOnlyList<long> ByMonth(Product product, int year) => Shares.Split(product.Actual[year - Years[0]],
        [.. product.Months.Select((weight, index) => product.Code == "P10" && year == 2023 && index is >= 2 and <= 5 ? 0 : weight)]);
}
