using System.Globalization;
using StrategyWarehouse.Etl.Readers.GoalBlocks.Accounts;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks.Accounts;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("2 043 660", "2043660")]
    [InlineData("-24 690 710", "-24690710")]
    [InlineData("− 1 330", "-1330")]
    [InlineData("–1\u00A0330", "-1330")]
    [InlineData("1 330-", "-1330")]
    [InlineData("(1 330)", "-1330")]
    [InlineData("(1,330)", "-1330")]
    [InlineData("+12 203", "12203")]
    [InlineData("12.203", "12203")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData("14 060,4", "14060.4")]
    [InlineData("558300 €", "558300")]
    [InlineData("–", "0")]
    public void AnAmountIsReadInEachOfItsPrints(string printed, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), MoneyText.Read(printed));

    [Theory]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("(1 330")]
    [InlineData("12 34")]
    [InlineData("998 970 12")]
    [InlineData("102,4 %")]
    [InlineData("osallistuvat neljän")]
    public void WhatIsNoAmountIsNotReadAsOne(string printed) => Assert.Null(MoneyText.Read(printed));

    [Fact]
    public void ALabelIsPartedFromTheAmountSetCloseBehindIt()
    {
        Assert.Equal(("TOIMINTAKULUT", "-14 060 360"), MoneyText.AfterLabel("TOIMINTAKULUT -14 060 360"));
        Assert.Equal(("Toimintakate/Jäämä", "0"), MoneyText.AfterLabel("Toimintakate/Jäämä 0"));
        Assert.Null(MoneyText.AfterLabel("Toimintakate"));
    }
}
