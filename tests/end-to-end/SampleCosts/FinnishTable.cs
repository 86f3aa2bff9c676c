using System.Globalization;
using System.Text;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>A table as Finnish programs export it: semicolons, decimal commas, and a file of its own.</summary>
internal sealed class FinnishTable(string path, params string[] headers)
{
    private readonly StringBuilder _text = new StringBuilder().AppendJoin(';', headers).Append("\r\n");

    /// <summary>Relative to the inbox.</summary>
    public string Path => path;

    public void Add(params string[] cells) => _text.AppendJoin(';', cells).Append("\r\n");

    public byte[] Bytes(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(_text.ToString())];

    /// <summary>"1 234,50"; the space may be any.</summary>
    public static string Money(long cents, char space = ' ') => $"{(cents < 0 ? "-" : "")}{Grouped(Math.Abs(cents) / 100, space)},{Math.Abs(cents) % 100:00}";

    /// <summary>Money with its sign behind, as old ledger programs write it: "1 234,50-".</summary>
    public static string MoneyWithTrailingSign(long cents, char space) => Money(Math.Abs(cents), space) + (cents < 0 ? "-" : "");

    /// <summary>"1 234" or "0,25": as many decimals as the number has.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Whole(long number) => Grouped(number, ' ');

    private static string Grouped(long number, char space) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', space);
}
