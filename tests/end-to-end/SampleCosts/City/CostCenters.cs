using static StrategyWarehouse.EndToEnd.Tests.SampleCosts.City.CenterKind;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>The sixty cost centres of Koivuranta. The units are those of its strategy follow-ups.</summary>
internal static class CostCenters
{
    /// <summary>Opens in June 2024.</summary>
    public const string ServicePoint = "1050";

    public const string Property = "1410";
    public const string Energy = "1430";
    public const string RentedSpace = "1440";

    /// <summary>Moves into a new building, rented by the city, in August 2023.</summary>
    public const string NewSchool = "2319";

    public const string Swimming = "2516";

    public static IReadOnlyList<CostCenter> All { get; } =
    [
        Support("1010", "Kaupunginvaltuusto ja -hallitus", "Konserni", "Yleishallinto", Council, 520, 600, 4, 60, 0, 420),
        Support("1020", "Kaupungin johto", "Konserni", "Yleishallinto", Office, 760, 350, 6, 12, 0, 300),
        Support("1030", "Hallinto- ja asiakirjapalvelut", "Konserni", "Yleishallinto", Office, 820, 500, 12, 16, 0, 500),
        Support(ServicePoint, "Yhteispalvelupiste", "Konserni", "Tukipalvelut", Office, 390, 180, 4, 8, 0, 60),
        Support("1110", "Henkilöstöpalvelut", "Konserni", "Tukipalvelut", Office, 640, 280, 9, 12, 0, 380),
        Support("1120", "Palkanlaskenta", "Konserni", "Tukipalvelut", Office, 430, 150, 8, 10, 0, 120),
        Support("1210", "Talouspalvelut", "Konserni", "Tukipalvelut", Office, 830, 320, 13, 17, 0, 260),
        Support("1220", "Controller-toiminta", "Konserni", "Tukipalvelut", Office, 310, 120, 4, 6, 0, 40),
        Support("1230", "Hankintapalvelut", "Konserni", "Tukipalvelut", Office, 240, 90, 3, 4, 0, 60),
        Support("1310", "Tietohallinto", "Konserni", "Tukipalvelut", Technology, 1850, 380, 14, 40, 0, 700),
        Support("1320", "Tietojärjestelmät", "Konserni", "Tukipalvelut", Technology, 1240, 100, 5, 10, 0, 260),
        Support(Property, "Tilapalvelujen johto ja omistus", "Elinvoima", "Tila- ja vuokrauspalvelut", CenterKind.Property, 5900, 250, 7, 9, 0, 400),
        Support("1420", "Kiinteistöjen ylläpito", "Elinvoima", "Tila- ja vuokrauspalvelut", Maintenance, 3050, 500, 26, 20, 0, 2100),
        Support(Energy, "Energia ja vesi", "Elinvoima", "Tila- ja vuokrauspalvelut", CenterKind.Energy, 2750, 0, 1, 1, 0, 900),
        Support(RentedSpace, "Ulkoa vuokratut tilat", "Elinvoima", "Tila- ja vuokrauspalvelut", CenterKind.RentedSpace, 1450, 0, 0, 0, 0, 130),
        Support("1510", "Ruokapalvelut", "Konserni", "Tukipalvelut", Catering, 4800, 1500, 62, 30, 0, 1600),
        Support("1520", "Siivouspalvelut", "Konserni", "Tukipalvelut", Cleaning, 2300, 300, 54, 20, 0, 300),
        Support("1530", "Varikko ja kuljetukset", "Elinvoima", "Tukipalvelut", Depot, 900, 1400, 12, 10, 0, 800),

        Support("2010", "Sivistyspalvelujen hallinto", "Sivistys", "Yleishallinto", Office, 610, 350, 7, 10, 0, 200),
        Support("2110", "Varhaiskasvatuksen hallinto", "Sivistys", "Varhaiskasvatus", Office, 690, 250, 9, 14, 0, 180),
        Production("2111", "Rantapuiston päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 2900, 2200, 52, 40, 140, 420),
        Production("2112", "Keskustan päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 3250, 2500, 58, 44, 155, 450),
        Production("2113", "Niemenkylän päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 1950, 1600, 35, 26, 94, 310),
        Production("2114", "Koivukallion päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 2700, 2150, 48, 36, 130, 390),
        Production("2115", "Telakan päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 2250, 1750, 40, 30, 108, 330),
        Production("2116", "Björkstranda daghem", "Sivistys", "Varhaiskasvatus", DayCare, 1450, 1200, 26, 20, 70, 240),
        Production("2117", "Mäntymäen päiväkoti", "Sivistys", "Varhaiskasvatus", DayCare, 2600, 2050, 46, 35, 125, 380),
        Production("2118", "Perhepäivähoito", "Sivistys", "Varhaiskasvatus", FamilyDayCare, 980, 60, 21, 22, 0, 90),
        Production("2119", "Palvelusetelit, varhaiskasvatus", "Sivistys", "Varhaiskasvatus", Vouchers, 2300, 0, 1, 1, 0, 310),
        Support("2310", "Opetuspalvelujen hallinto", "Sivistys", "Perusopetus", Office, 880, 300, 9, 16, 0, 260),
        Production("2311", "Keskuskoulu", "Sivistys", "Perusopetus", School, 5900, 12400, 92, 640, 152, 900),
        Production("2312", "Niemenkylän koulu", "Sivistys", "Perusopetus", School, 2300, 5000, 37, 250, 60, 420),
        Production("2313", "Koivukallion koulu", "Sivistys", "Perusopetus", School, 3100, 6300, 49, 330, 81, 520),
        Production("2314", "Mäntymäen koulu", "Sivistys", "Perusopetus", School, 2700, 5600, 43, 290, 70, 460),
        Production("2315", "Saariston koulu", "Sivistys", "Perusopetus", School, 620, 1300, 9, 60, 13, 150),
        Production("2316", "Telakan koulu", "Sivistys", "Perusopetus", School, 2500, 5200, 40, 270, 65, 430),
        Production("2317", "Harjun koulu", "Sivistys", "Perusopetus", School, 2200, 4600, 35, 240, 57, 400),
        Production("2318", "Björkstranda skola", "Sivistys", "Perusopetus", School, 2050, 4100, 32, 230, 49, 380),
        Production(NewSchool, "Lehtorannan koulu", "Sivistys", "Perusopetus", School, 3300, 5400, 52, 360, 86, 540),
        Production("2320", "Rantakoulu", "Sivistys", "Perusopetus", School, 5100, 10600, 80, 560, 131, 800),
        Production("2321", "Koulukuljetukset", "Sivistys", "Perusopetus", Transport, 1250, 0, 1, 2, 0, 260),
        Production("2322", "Aamu- ja iltapäivätoiminta", "Sivistys", "Muu opetustoiminta", AfternoonCare, 690, 300, 15, 12, 24, 70),
        Production("2410", "Koivurannan lukio", "Sivistys", "Lukiokoulutus", UpperSecondary, 4150, 6400, 55, 640, 104, 560),
        Production("2411", "Björkstranda gymnasium", "Sivistys", "Lukiokoulutus", UpperSecondary, 1250, 2100, 17, 190, 31, 240),
        Support("2510", "Vapaa-aikapalvelujen hallinto", "Sivistys", "Yleishallinto", Office, 340, 150, 4, 6, 0, 120),
        Production("2511", "Pääkirjasto", "Sivistys", "Kirjastotoiminta", Library, 1180, 3400, 19, 90, 0, 640),
        Production("2512", "Niemenkylän lähikirjasto", "Sivistys", "Kirjastotoiminta", Library, 210, 520, 3, 14, 0, 130),
        Production("2513", "Kansalaisopisto", "Sivistys", "Kansalaisopistojen vapaa sivistystyö", Courses, 1240, 1700, 17, 60, 0, 480),
        Production("2514", "Musiikkiopisto", "Sivistys", "Taiteen perusopetus", Music, 1480, 1500, 23, 30, 0, 210),
        Production("2515", "Koivurannan museo", "Sivistys", "Museo- ja näyttelytoiminta", Museum, 470, 1300, 7, 12, 0, 220),
        Production(Swimming, "Uimahalli", "Sivistys", "Liikunta ja ulkoilu", CenterKind.Swimming, 1120, 5200, 17, 14, 0, 360),
        Production("2517", "Liikuntapaikat", "Sivistys", "Liikunta ja ulkoilu", Sports, 1020, 3600, 12, 10, 0, 420),
        Production("2518", "Jäähalli", "Sivistys", "Liikunta ja ulkoilu", Sports, 640, 4700, 5, 5, 0, 210),
        Production("2519", "Nuorisotilat", "Sivistys", "Nuorisotoiminta", Youth, 830, 1500, 14, 26, 0, 280),

        Support("3010", "Elinvoimapalvelujen hallinto", "Elinvoima", "Yleishallinto", Office, 390, 200, 5, 8, 0, 160),
        Production("3110", "Kadut ja väylät", "Elinvoima", "Liikenneväylät", Streets, 1780, 0, 8, 8, 0, 620),
        Production("3120", "Puistot ja yleiset alueet", "Elinvoima", "Puistot ja yleiset alueet", Parks, 1210, 250, 14, 9, 0, 470),
        Production("3130", "Rakennusvalvonta", "Elinvoima", "Rakennusvalvonta", Permits, 720, 180, 8, 11, 0, 90),
        Production("3140", "Kaavoitus", "Elinvoima", "Yhdyskuntasuunnittelu", Office, 780, 210, 8, 13, 0, 150),
        Production("3150", "Yrityspalvelut", "Elinvoima", "Elinkeinoelämän edistäminen", Office, 560, 140, 4, 7, 0, 170),
    ];

    private static CostCenter Support(string code, string name, string unit, string service, CenterKind kind, int thousands, int area, int staff, int devices, int meals, int invoices) =>
        Production(code, name, unit, service, kind, thousands, area, staff, devices, meals, invoices) with { IsSupport = true };

    private static CostCenter Production(string code, string name, string unit, string service, CenterKind kind, int thousands, int area, int staff, int devices, int meals, int invoices) =>
        new(code, name, unit, service, kind, thousands, area, staff, devices, meals, invoices);
}
