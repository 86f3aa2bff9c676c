namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

/// <summary>The chart of accounts: revenue 3..., costs 4... and 5...</summary>
internal static class Accounts
{
    public const string InternalRent = "4810";
    public const string InternalRentIncome = "3810";
    public const string OuterRent = "4800";

    private static readonly decimal[] Even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    private static readonly decimal[] SummerPause = [10, 10, 10, 10, 10, 6, 1, 8, 11, 11, 11, 9];
    private static readonly decimal[] NoJuly = [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1];
    private static readonly decimal[] June = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    private static readonly decimal[] January = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly decimal[] Quarters = [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1];
    private static readonly decimal[] Winter = [18, 16, 14, 9, 5, 2, 2, 2, 4, 8, 11, 15];
    private static readonly decimal[] Snow = [22, 20, 15, 6, 4, 3, 2, 2, 3, 5, 9, 18];
    private static readonly decimal[] Dark = [11, 10, 9, 8, 7, 6, 5, 7, 8, 9, 10, 10];
    private static readonly decimal[] Terms = [6, 5, 4, 4, 8, 10, 0, 30, 14, 7, 5, 4];
    private static readonly decimal[] TermFees = [0, 0, 5, 0, 0, 0, 0, 0, 0, 5, 0, 0];

    public static IReadOnlyList<Account> All { get; } =
    [
        new("3000", "Myyntituotot", "tuotot", Price.Fees, Even),
        new("3100", "Kotikuntakorvaukset", "tuotot", Price.Fees, Quarters),
        new("3200", "Varhaiskasvatusmaksut", "tuotot", Price.DayCareFees, NoJuly),
        new("3210", "Aamu- ja iltapäivätoiminnan maksut", "tuotot", Price.Fees, SummerPause),
        new("3220", "Kurssimaksut", "tuotot", Price.Fees, TermFees),
        new("3230", "Lukukausimaksut", "tuotot", Price.Fees, TermFees),
        new("3240", "Pääsymaksut", "tuotot", Price.Fees, SummerPause),
        new("3250", "Varaus- ja myöhästymismaksut", "tuotot", Price.Fees, Quarters),
        new("3260", "Lupamaksut", "tuotot", Price.Fees, Even),
        new("3300", "Valtionavustukset", "tuotot", Price.Grants, Quarters),
        new("3310", "EU-hankkeiden tuet", "tuotot", Price.Grants, June),
        new("3320", "Työllistämistuki", "tuotot", Price.Grants, Quarters),
        new("3400", "Vuokratuotot", "tuotot", Price.Rents, Even),
        new("3410", "Vuorovuokrat", "tuotot", Price.Fees, SummerPause),
        new("3490", "Muut tuotot", "tuotot", Price.Fees, Quarters),
        new(InternalRentIncome, "Sisäiset vuokratuotot", "sisäiset tuotot", Price.InternalRents, Even),
        new("4000", "Kuukausipalkat", "henkilöstö", Price.Wages, Even),
        new("4010", "Määräaikaisten palkat", "henkilöstö", Price.Wages, Even),
        new("4020", "Sijaisten palkat", "henkilöstö", Price.Wages, NoJuly),
        new("4030", "Opettajien palkat", "henkilöstö", Price.Wages, Even),
        new("4040", "Tuntiopettajien palkat", "henkilöstö", Price.Wages, SummerPause),
        new("4050", "Lomarahat", "henkilöstö", Price.Wages, June),
        new("4060", "Kokouspalkkiot", "henkilöstö", Price.Wages, NoJuly),
        new("4070", "Työaikakorvaukset", "henkilöstö", Price.Wages, Even),
        new("4090", "Sairausvakuutuskorvaukset", "henkilöstö", Price.Wages, Quarters),
        new("4100", "Eläkevakuutusmaksut", "henkilöstö", Price.Wages, Even),
        new("4110", "Työttömyysvakuutusmaksut", "henkilöstö", Price.Wages, Even),
        new("4120", "Sairausvakuutusmaksut", "henkilöstö", Price.Wages, Even),
        new("4130", "Tapaturmavakuutusmaksut", "henkilöstö", Price.Wages, January),
        new("4300", "Asiakaspalvelujen ostot", "palvelut", Price.Services, Even),
        new("4310", "Asiantuntijapalvelut", "palvelut", Price.Services, SummerPause),
        new("4320", "ICT-palvelut", "palvelut", Price.Services, Even),
        new("4330", "Posti- ja viestintäpalvelut", "palvelut", Price.Services, Even),
        new("4340", "Vahinkovakuutukset", "palvelut", Price.Services, January),
        new("4350", "Puhtaanapito- ja pesulapalvelut", "palvelut", Price.Services, Even),
        new("4360", "Rakennusten kunnossapitopalvelut", "palvelut", Price.Services, SummerPause),
        new("4370", "Koneiden ja laitteiden huolto", "palvelut", Price.Services, SummerPause),
        new("4380", "Majoitus- ja ravitsemispalvelut", "palvelut", Price.Services, Quarters),
        new("4390", "Matkustuspalvelut", "palvelut", Price.Services, SummerPause),
        new("4400", "Koululaiskuljetukset", "palvelut", Price.Services, SummerPause),
        new("4410", "Työterveyshuolto", "palvelut", Price.Services, Quarters),
        new("4420", "Henkilöstökoulutus", "palvelut", Price.Services, Quarters),
        new("4430", "Talvi- ja katukunnossapito", "palvelut", Price.Services, Snow),
        new("4440", "Painatukset ja ilmoitukset", "palvelut", Price.Services, Quarters),
        new("4450", "Muut palvelut", "palvelut", Price.Services, Even),
        new("4500", "Toimistotarvikkeet", "tarvikkeet", Price.Materials, Quarters),
        new("4510", "Kirjat ja aineistot", "tarvikkeet", Price.Materials, SummerPause),
        new("4520", "Oppi- ja leikkivälineet", "tarvikkeet", Price.Materials, Terms),
        new("4530", "Elintarvikkeet", "tarvikkeet", Price.Materials, SummerPause),
        new("4540", "Puhdistusaineet", "tarvikkeet", Price.Materials, Even),
        new("4550", "Poltto- ja voiteluaineet", "tarvikkeet", Price.Materials, Even),
        new("4560", "Sähkö", "energia", Price.Electricity, Dark),
        new("4570", "Lämmitys", "energia", Price.Heat, Winter),
        new("4580", "Vesi", "energia", Price.Water, Quarters),
        new("4590", "Kalusto", "tarvikkeet", Price.Materials, Terms),
        new("4600", "Rakennusmateriaalit", "tarvikkeet", Price.Materials, SummerPause),
        new("4620", "Työvaatteet", "tarvikkeet", Price.Materials, Quarters),
        new("4700", "Avustukset yhteisöille", "avustukset", Price.Grants, Quarters),
        new(OuterRent, "Tilavuokrat", "vuokrat", Price.Rents, Even),
        new(InternalRent, "Sisäiset vuokrat", "sisäiset vuokrat", Price.InternalRents, Even),
        new("4820", "Laitteiden leasing", "vuokrat", Price.Rents, Even),
        new("4900", "Muut kulut", "muut kulut", Price.Materials, Quarters),
        new("5000", "Poistot", "poistot", Price.Depreciation, Even),
    ];

    public static Account Get(string code) => All.First(account => account.Code == code);
}
