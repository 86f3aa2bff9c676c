using System.Globalization;
using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>
/// 186 books by months, with months missing. 858 and 505 book whole years in December whose numbers go wrong as a whole,
/// 543 whole years in which single cost centres do.
/// </summary>
public sealed class CostWarningTests : IDisposable
{
    private readonly CostStar _star = new CostStar()
        .With("ledger", "municipality_code,year,month,cost_center,account,amount\n"
            + Months(2020, 1, 12) + Months(2021, 1, 2) + Months(2021, 4, 12) + Months(2022, 1, 9) + Months(2023, 2, 12) + Months(2024, 1, 3))
        .With("ledger",
            """
            municipality_code,year,month,cost_center,account,amount
            858,2020,12,1,4300,12000000
            858,2021,12,1,4300,13000
            505,2020,12,1,4300,5000
            505,2021,12,1,4300,-5100
            543,2020,12,C1,4300,100000
            543,2021,12,C1,4300,100000
            543,2022,12,C1,4300,100000
            543,2020,12,C2,4300,5000
            543,2021,12,C2,4300,5000000
            543,2020,12,C3,4300,8000
            543,2021,12,C3,4300,-9000
            543,2022,12,C3,4300,-9000
            543,2021,12,C4,4300,300
            543,2022,12,C4,4300,300
            543,2020,12,C5,4300,700
            543,2021,12,C6,4300,50
            543,2021,12,C6,4300,-50
            543,2020,12,C7,4300,3
            543,2021,12,C7,4300,-3
            543,2022,12,C7,4300,-3
            """)
        .With("allocation-rules", "municipality_code,from_cost_center,receiver,weight\n543,C1,P,1\n186,K,P,1\n")
        .With("outputs", "municipality_code,product,year,quantity\n543,P,2020,1000\n543,P,2021,800\n543,P,2022,600\n186,P,2020,10\n186,P,2021,5\n");

    [Fact]
    public void EachFaultIsNamedOnceAndWhatIsInOrderIsNot()
    {
        using var connection = _star.Build();

        // 2024 is under way: its months after March are none yet. 2022 ends in September although 2023 has data. The unit cost of 186 doubles, but 2021 is not whole.
        // 858: 13 000 to 12 000 000 is 1 to 923. 505: the whole ledger turns, which is not repeated for its cost centre.
        // 543: C2 is a thousand times larger in 2021 and gone in 2022; C3 turns; C7 does too, but is less than a thousandth; C6 comes to zero.
        // P: 100 000 by 1000, 800 and 600 is 100, 125 and 166.67: up by 25 and then by 33.3 per cent.
        Assert.Equal(
            [
                "186|2021|months_missing|||11.00|",
                "186|2022|months_missing|||9.00|",
                "186|2023|months_missing|||11.00|",
                "505|2021|sign_flip|||-5100.00|5000.00",
                "543|2021|cost_center_appeared|C4||300.00|",
                "543|2021|cost_center_disappeared|C5|||700.00",
                "543|2021|sign_flip|C3||-9000.00|8000.00",
                "543|2021|thousandfold|C2||5000000.00|5000.00",
                "543|2022|cost_center_disappeared|C2|||5000000.00",
                "543|2022|unit_cost_moved||P|166.67|125.00",
                "858|2021|thousandfold|||13000.00|12000000.00",
            ],
            connection.Query("select municipality_code, year, warning, cost_center, product_code, value, previous_value from mart.cost_warning order by all"));
        ThreeLanguagesSayIt(connection);
    }

    private static void ThreeLanguagesSayIt(DuckDBConnection connection)
    {
        Assert.Equal(["0"], connection.Query("select count(*) from mart.cost_warning where text_fi is null or text_sv is null or text_en is null"));
        Assert.Equal(
            [
                "Toteuma 2023: kirjanpidosta puuttuu kuukausi 1.|Utfall 2023: i bokföringen saknas månad 1.|Actual 2023: the ledger lacks month 1.",
                "Toteuma 2022: kirjanpidosta puuttuvat kuukaudet 10, 11, 12.|Utfall 2022: i bokföringen saknas månaderna 10, 11, 12.|Actual 2022: the ledger lacks months 10, 11, 12.",
                "Toteuma 2022: tuotteen P yksikkökustannus nousi 33 %, 125,00 eurosta 166,67 euroon.|Utfall 2022: enhetskostnaden för produkten P steg 33 %, från 125,00 till 166,67 euro.|Actual 2022: the unit cost of product P rose by 33 %, from 125.00 to 166.67 euros.",
                "Toteuma 2021: kustannuspaikan C2 luvut ovat noin 1 000 kertaa suuremmat kuin aiempina vuosina. Ovatko eurot ja tuhannet eurot sekaisin?|Utfall 2021: talen för kostnadsställe C2 är ungefär 1 000 gånger större än tidigare år. Har euro och tusen euro blandats ihop?|Actual 2021: the numbers of cost centre C2 are about 1,000 times larger than in the years before. Are euros and thousands of euros mixed up?",
            ],
            connection.Query(
                """
                select replace(text_fi, chr(160), ' '), replace(text_sv, chr(160), ' '), text_en from mart.cost_warning
                where (year >= 2022 and warning = 'months_missing') or warning = 'unit_cost_moved' or cost_center = 'C2' and year = 2021
                order by year desc, warning
                """));
    }

    public void Dispose() => _star.Dispose();

    private static string Months(int year, int first, int last) => string.Concat(
        Enumerable.Range(first, last - first + 1).Select(month => string.Create(CultureInfo.InvariantCulture, $",{year},{month},K,4300,100\n")));
}
