using System.Globalization;
using StrategyWarehouse.Etl.Readers.Measures;

namespace StrategyWarehouse.Etl.Tests.Readers.Measures;

public sealed class MeasureCellTests
{
    [Theory]
    [InlineData("yli 80", "> 80")]
    [InlineData("alle 12.000", "< 12000")]
    [InlineData("142,8", "= 142.8")]
    [InlineData("9.716", "= 9716")]
    [InlineData("1 043", "= 1043")]
    [InlineData("1\u00A0043", "= 1043")]
    [InlineData("-24 690 710", "= -24690710")]
    [InlineData("\u2212813", "= -813")]
    [InlineData("2024", "= 2024")]
    [InlineData("0,9", "= 0.9")]
    [InlineData("91,6%", "= 91.6 %")]
    [InlineData("125 t€", "= 125 t€")]
    [InlineData("minst 5", ">= 5")]
    [InlineData("≤ 3", "<= 3")]
    [InlineData("-", "=")]
    [InlineData("xx", "=")]
    [InlineData("", null)]
    [InlineData("TA2024", null)]
    [InlineData("2/3", null)]
    [InlineData("5 ja 6", null)]
    [InlineData("Toteutui", null)]
    public void ACellGivesItsNumber(string cell, string? expected)
    {
        var read = MeasureCell.Read(cell);
        Assert.Equal(expected, read is null ? null : string.Create(CultureInfo.InvariantCulture, $"{read.Operator} {read.Value} {read.Unit}").TrimEnd());
    }
}
