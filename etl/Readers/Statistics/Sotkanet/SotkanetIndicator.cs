using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>What an indicator is.</summary>
/// <param name="Unit">Type of its primary value, as printed.</param>
internal sealed record SotkanetIndicator(int Id, LanguageTexts Title, string? Unit, int? Decimals)
{
    /// <returns>Null where the row lacks its id or title.</returns>
    public static SotkanetIndicator? Of(JsonElement row) =>
        row.WholeNumber("id") is { } id && LanguageTexts.Of(row.Property("title")) is { IsEmpty: false } title
            ? new SotkanetIndicator(id, title, UnitOf(row.Property("primaryValueType")), row.WholeNumber("decimals"))
            : null;

    private static string? UnitOf(JsonElement? type) =>
        type is not { } given ? null : given.AsText() ?? LanguageTexts.Of(given.Property("title")).Finnish ?? given.Text("code");
}
