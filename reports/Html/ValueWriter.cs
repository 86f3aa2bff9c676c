using System.Globalization;
using System.Numerics;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Html;

/// <summary>Writes one value for a reader, as HTML.</summary>
internal sealed class ValueWriter(Texts texts, StatusScale statuses)
{
    private readonly WrittenForms forms = new(texts);

    /// <summary>NULL is an en dash: visibly nothing, and no zero.</summary>
    public string Write(object? value, string format) => value is null or ""
        ? "<span class=\"none\">–</span>"
        : format == ValueFormat.Status ? Sign(statuses.Of(Invariant(value))) : HtmlText.Encode(Plain(value, format));

    /// <summary>A status as sign and word; the colour only adds to them.</summary>
    public string Sign(string code) => Sign(statuses.Of(code));

    public string Symbol(string code)
    {
        var status = statuses.Of(code);
        return $"<span class=\"sign\" aria-hidden=\"true\" style=\"background:{status.Colour};color:{Contrast.TextOn(status.Colour)}\">{HtmlText.Encode(status.Symbol)}</span>";
    }

    public static bool IsNumeric(string format) => format is ValueFormat.Whole or ValueFormat.Share or ValueFormat.Money or ValueFormat.UnitCost or ValueFormat.Change;

    private string Sign(Status status) => $"<span class=\"status\">{Symbol(status.Code)} {HtmlText.Encode(status.Name)}</span>";

    private string Plain(object value, string format) => format switch
    {
        ValueFormat.Whole => forms.Number(Number(value)),
        ValueFormat.Share => forms.Share(Number(value), 1),
        ValueFormat.Money => forms.Money(Number(value)),
        ValueFormat.UnitCost => forms.UnitCost(Number(value)),
        ValueFormat.Change => forms.Change(Number(value)),
        ValueFormat.Years => forms.Years((long)Number(value)),
        ValueFormat.Date => forms.Date(Moment(value)),
        ValueFormat.Instant => forms.Instant(Moment(value)),
        _ => Invariant(value),
    };

    private static decimal Number(object value) =>
        value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static DateTime Moment(object value) =>
        value is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : Convert.ToDateTime(value, CultureInfo.InvariantCulture);

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
