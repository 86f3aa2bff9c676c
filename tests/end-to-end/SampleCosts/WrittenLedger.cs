using System.Globalization;
using System.Text;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The committed ledger files, read by plain splitting: none of their cells holds a quote.</summary>
internal static class WrittenLedger
{
    public static string Inbox { get; } = Path.Combine(Repository.Root, "etl", "Sample", "inbox");

    /// <summary>Lines of the three years, the line of totals left out.</summary>
    public static IEnumerable<(int Year, string CostCenter, string Account, decimal Budget, decimal Actual)> Lines() =>
    [
        .. Rows("ledger/paakirja-2022.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!)
            .Select(cells => (2022, cells[0], cells[1], Number(cells[5]), Number(cells[6]))),
        .. new[] { "ledger/kirjanpito-2023.csv", "ledger/kirjanpito-2024.csv" }
            .SelectMany(path => Rows(path, Encoding.UTF8))
            .Where(cells => cells[0] != "Yhteensä")
            .Select(cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[2], cells[4], Number(cells[7]), Number(cells[8]))),
    ];

    public static IEnumerable<string[]> Rows(string path, Encoding? encoding = null) => File.ReadLines(Path.Combine(Inbox, path), encoding ?? Encoding.UTF8).Skip(1).Select(line => line.Split(';'));

    public static decimal Number(string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.');
        return digits.EndsWith('-') ? -decimal.Parse(digits[..^1], CultureInfo.InvariantCulture) : decimal.Parse(digits, CultureInfo.InvariantCulture);
    }
}
