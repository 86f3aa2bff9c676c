using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>A text in up to three languages.</summary>
internal sealed record LanguageTexts(string? Finnish, string? Swedish, string? English)
{
    public bool IsEmpty => (Finnish ?? Swedish ?? English) is null;

    /// <summary>An object with fi, sv and en; a plain text is taken for Finnish.</summary>
    public static LanguageTexts Of(JsonElement? texts) => texts is { } given
        ? new LanguageTexts(given.AsText() ?? given.Text("fi"), given.Text("sv"), given.Text("en"))
        : new LanguageTexts(null, null, null);
}
