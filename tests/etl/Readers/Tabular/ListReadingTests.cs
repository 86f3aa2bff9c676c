using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Every other kind of table, with Finnish and with English headers.</summary>
public sealed class ListReadingTests : IDisposable
{
    private readonly TestTable _table = new();

    public void Dispose() => _table.Dispose();

    [Theory]
    [InlineData("cost-centers", "cost_center_row", "Kustannuspaikka;Kustannuspaikan nimi;Rooli;Toimiala;Palveluluokka\n0010;Päiväkoti Käpy;TUOTANTO;Kasvu;Varhaiskasvatus\n", "cost_center, name, role, unit, service", "0010|Päiväkoti Käpy|production|Kasvu|Varhaiskasvatus")]
    [InlineData("cost-centers", "cost_center_row", "cost_center,name,role,unit,service,municipality\n0010,Kindergarten,Support,A,B,186\n", "cost_center, name, role, unit, service, municipality_code", "0010|Kindergarten|support|A|B|186")]
    [InlineData("accounts", "account_row", "Tili;Tilin nimi;Kululaji\n4000;Palkat;Henkilöstö\n", "account, name, cost_type", "4000|Palkat|Henkilöstö")]
    [InlineData("accounts", "account_row", "Account;Name;Cost type\n4000;Wages;Staff\n", "account, name, cost_type", "4000|Wages|Staff")]
    [InlineData("products", "product_row", "Tuote;Nimi;Suorite;Palvelu\nP1;Kotihoito;käynti;Vanhuspalvelut\n", "product, name, output_unit, service", "P1|Kotihoito|käynti|Vanhuspalvelut")]
    [InlineData("products", "product_row", "Product\tName\tOutput unit\nP1\tHome care\tvisit\n", "product, name, output_unit", "P1|Home care|visit")]
    [InlineData("outputs", "output_row", "Tuote;Vuosi;Määrä;Yksikkö;Asiakkaat\nP1;2024;1 234,5;käynti;77\n", "product, year, quantity, customers, scenario", "P1|2024|1234.5|77.0|actual")]
    [InlineData("outputs", "output_row", "product,year,quantity,month,scenario\nP1,2024,\"1,234.5\",9,budget\n", "product, year, quantity, month, scenario", "P1|2024|1234.5|9|budget")]
    [InlineData("allocation-rules", "allocation_rule_row", "Lähettävä kustannuspaikka;Vastaanottaja;Osuus;Jakoperuste;Vuosi\n0900;P1;25 %;neliöt;2024\n", "from_cost_center, receiver, weight, driver, year", "0900|P1|0.25|neliöt|2024")]
    [InlineData("allocation-rules", "allocation_rule_row", "from_cost_center,to,weight,driver\n0900,P1,0.25,area\n", "from_cost_center, receiver, weight, driver", "0900|P1|0.25|area")]
    [InlineData("price-index", "price_index_row", "Vuosi;Pisteluku;Indeksi\n2024;112,3;x\n", "year", "2024")]
    [InlineData("price-index", "price_index_row", "year,index,name\n2024,112.3,PMI\n", "year, index_value, name", "2024|112.3|PMI")]
    [InlineData("unit-cost-targets", "unit_cost_target_row", "Tuote;Vuosi;Tavoite\nP1;2024;1.234,50 €\n", "product, year, target", "P1|2024|1234.5")]
    [InlineData("unit-cost-targets", "unit_cost_target_row", "product,year,target\nP1,2024,99.5\n", "product, year, target", "P1|2024|99.5")]
    [InlineData("peer-values", "peer_value_row", "Tunnusluku;Kunta;Vuosi;Arvo\nKotihoidon hinta;91;2024;12,5\n", "indicator, municipality_code, year, value", "Kotihoidon hinta|091|2024|12.5")]
    [InlineData("peer-values", "peer_value_row", "indicator,municipality,year,value\nHome care,091,2024,12.5\n", "indicator, municipality_code, year, value", "Home care|091|2024|12.5")]
    public void EveryKindIsReadInFinnishAndInEnglish(string kind, string table, string text, string columns, string expected)
    {
        if (text.Contains("Pisteluku;Indeksi", StringComparison.Ordinal))
        {
            Assert.Equal("ambiguous_column", Assert.Throws<SourceFormatException>(() => _table.Read(kind, text)).Code);
            return;
        }

        var reading = _table.Read(kind, text);

        Assert.Equal((1, 1), (reading.RowsRead, reading.RowsStaged));
        var found = _table.Rows(string.Join(", ", columns.Split(", ").Select(column => column is "quantity" or "customers" or "weight" or "index_value" or "target" or "value" ? $"cast({column} as double)" : column)), table);
        Assert.Equal([expected], found);
    }

    [Theory]
    [InlineData("Vuosi;Kuukausi;Kustannuspaikka;Kustannuspaikan nimi;Tili;Tilin nimi;Summa\n2024;1;0100;Päiväkoti;4000;Palkat;5,50\n")]
    [InlineData("Vuosi;Kuukausi;Pvm;Kustannuspaikka;Tili;Summa\n2024;1;31.1.2024;0100;4000;5,50\n")]
    [InlineData("Vuosi;Tositepäivä;Kirjauspäivä;Kustannuspaikka;Tili;Summa;Selite;Kuvaus\n2024;28.2.2024;31.1.2024;0100;4000;5,50;a;b\n")]
    public void HeadersThatCouldMeanTheSameAreChosenSensibly(string text)
    {
        _table.Read("ledger", text);

        Assert.Equal(["2024|1|0100|4000|5.50"], _table.Rows("year, month, cost_center, account, amount"));
    }

    [Theory]
    [InlineData("Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa;Toteuma\n2024;1;0100;4000;5,50;6,50\n", "amount")]
    [InlineData("Vuosi;Kuukausi;Kustannuspaikka;Tili;Tilinumero;Summa\n2024;1;0100;Palkat;4000;5,50\n", "account")]
    public void TwoColumnsForOneFieldAreNamed(string text, string field)
    {
        var error = Assert.Throws<SourceFormatException>(() => _table.Read("ledger", text));

        Assert.Equal("ambiguous_column", error.Code);
        Assert.Contains($"several columns for {field}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void QuantitiesOfScenariosHaveColumnsOfTheirOwn()
    {
        var settings = TestTable.Settings("outputs", ("quantity@budget", "Budjetoitu määrä"), ("quantity@actual", "Toteutunut määrä"));

        var reading = _table.Read(settings, "Tuote;Vuosi;Budjetoitu määrä;Toteutunut määrä\nP1;2024;10;12\nP2;2024;;5\n");

        Assert.Equal((4, 3, 0, 1), (reading.RowsRead, reading.RowsStaged, reading.RowsRejected, reading.RowsSkipped));
        Assert.Equal(["P1|budget|10.0", "P1|actual|12.0", "P2|actual|5.0"], _table.Rows("product, scenario, cast(quantity as double)", "output_row"));
    }

    [Fact]
    public void ARowThatSaysAgainWhatAnotherSaidNamesThatOne()
    {
        var reading = _table.Read("accounts", "Tili;Nimi\n4000;Palkat\n4100;Vuokrat\n4000;Palkkiot\n;Tyhjä\n;Tyhjä\n");

        Assert.Equal(["line 4 duplicate_row", "line 5 missing_value", "line 6 missing_value"], reading.Rejected.Select(row => $"{row.Place} {row.Code}"));
        Assert.StartsWith("line 2 of this file says this already", reading.Rejected[0].Message, StringComparison.Ordinal);
        Assert.Equal("4000 | Palkkiot", reading.Rejected[0].RawText);
    }
}
