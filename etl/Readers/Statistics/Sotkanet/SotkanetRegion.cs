using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>One region of the list of regions.</summary>
/// <param name="Id">Sotkanet's own number, by which values name it.</param>
/// <param name="Category">KUNTA, HYVINVOINTIALUE, MAAKUNTA, MAA ...; always in capitals.</param>
/// <param name="Code">Official code of the region among those of its category; null where there is none.</param>
internal sealed record SotkanetRegion(int Id, string Category, string? Code, LanguageTexts Name)
{
    /// <returns>Null where the row lacks its id, category or title.</returns>
    public static SotkanetRegion? Of(JsonElement row) =>
        row.WholeNumber("id") is { } id && row.Text("category") is { } category && LanguageTexts.Of(row.Property("title")) is { IsEmpty: false } name
            ? new SotkanetRegion(id, category.ToUpperInvariant(), row.Text("code"), name)
            : null;
}
