using System.Globalization;
using System.Text;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.Ledger;

/// <summary>The ledger as two programs export it: the old one in 2022, its successor since.</summary>
internal static class LedgerFiles
{
    private const char NoBreakSpace = '\u00A0';

    public static IEnumerable<(string Path, byte[] Bytes)> All()
    {
        yield return Old(2022);
        yield return New(2023, withTotal: true);
        yield return New(2024, withTotal: false);
    }

    // Windows-1252, no year in the file, no-break spaces, signs behind the numbers.
    private static (string Path, byte[] Bytes) Old(int year)
    {
        var table = new FinnishTable($"ledger/paakirja-{year}.csv", "Kp", "Tili", "Tilin nimi", "Kk", "Vientiselite", "TA EUR", "TOT EUR");
        foreach (var line in new LedgerYear(year).Lines())
        {
            table.Add(line.Center.Code, line.Account.Code, line.Account.Name, Text(line.Month), line.Text,
                FinnishTable.MoneyWithTrailingSign(line.Budget, NoBreakSpace), FinnishTable.MoneyWithTrailingSign(line.Actual, NoBreakSpace));
        }

        return (table.Path, table.Bytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!));
    }

    private static (string Path, byte[] Bytes) New(int year, bool withTotal)
    {
        var table = new FinnishTable($"ledger/kirjanpito-{year}.csv",
            "Vuosi", "Kausi", "Kustannuspaikka", "Kustannuspaikan nimi", "Tili", "Tilin nimi", "Selite", "Talousarvio", "Toteuma");
        var lines = new LedgerYear(year).Lines();
        foreach (var line in lines)
        {
            table.Add(Text(line.Year), Text(line.Month), line.Center.Code, line.Center.Name, line.Account.Code, line.Account.Name, line.Text,
                FinnishTable.Money(line.Budget), FinnishTable.Money(line.Actual));
        }

        if (withTotal) table.Add("Yhteensä", "", "", "", "", "", "", FinnishTable.Money(lines.Sum(line => line.Budget)), FinnishTable.Money(lines.Sum(line => line.Actual)));
        return (table.Path, table.Bytes(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
