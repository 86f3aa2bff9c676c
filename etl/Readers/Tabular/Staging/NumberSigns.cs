namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>How the numbers of a table are written.</summary>
/// <param name="DecimalSign">",", ".", or "any" in a workbook, whose numbers need no signs.</param>
/// <param name="ThousandsSign">What a single group as in 1.234 is parted by: ".", ",", or nothing where such a number would be a guess.</param>
/// <param name="IsShown">The numbers themselves show the decimal sign.</param>
public sealed record NumberSigns(string DecimalSign, string ThousandsSign, bool IsShown);
