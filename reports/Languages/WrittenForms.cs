using System.Globalization;

namespace StrategyWarehouse.Reports.Languages;

/// <summary>Numbers, shares and dates as one language writes them. Nothing here reads the machine's culture or its data.</summary>
public sealed class WrittenForms(Texts texts)
{
    private const string Minus = "\u2212";

    private readonly NumberFormatInfo numbers = new()
    {
        NumberDecimalSeparator = texts.DecimalSign,
        NumberGroupSeparator = texts.ThousandsSign,
        NegativeSign = Minus,
    };

    public string Number(decimal value, int decimals = 0) => value.ToString($"N{decimals}", numbers);

    /// <summary>A share 0..1 as percent; halves are rounded away from zero.</summary>
    public string Share(decimal share, int decimals = 0) =>
        string.Format(CultureInfo.InvariantCulture, texts.Percent, Number(Math.Round(share * 100, decimals, MidpointRounding.AwayFromZero), decimals));

    /// <summary>Euros without cents; the sign stands in the heading.</summary>
    public string Money(decimal euros) => Number(Math.Round(euros, MidpointRounding.AwayFromZero));

    /// <summary>Euros a unit: whole from a hundred on, below with cents, because a loan costs some euros and a pupil thousands.</summary>
    public string UnitCost(decimal euros)
    {
        var decimals = Math.Abs(euros) >= 100 ? 0 : 2;
        return Number(Math.Round(euros, decimals, MidpointRounding.AwayFromZero), decimals);
    }

    /// <summary>A relative change as percent with its sign.</summary>
    public string Change(decimal share) => share > 0 ? $"+{Share(share, 1)}" : Share(share, 1);

    /// <summary>A change in years with its sign.</summary>
    public string Years(long years) =>
        string.Format(CultureInfo.InvariantCulture, texts.Years, years > 0 ? $"+{Number(years)}" : Number(years));

    public string Date(DateTime date) =>
        string.Format(CultureInfo.InvariantCulture, texts.Date, date.Day, date.Month, texts.Months[date.Month - 1], date.Year);

    /// <summary>Date and minute, in UTC.</summary>
    public string Instant(DateTime instant) =>
        string.Format(CultureInfo.InvariantCulture, texts.Instant, Date(instant), instant.Hour, instant.Minute);
}
