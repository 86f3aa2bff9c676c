using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>What an answer of Sotkanet holds, told by its keys: names of files prove nothing.</summary>
internal enum SotkanetShape
{
    Unknown,

    /// <summary>Values of an indicator: indicator, region, year, gender, value.</summary>
    Values,

    /// <summary>The regions: id, category, code, title.</summary>
    Regions,

    /// <summary>What an indicator is: id, title, unit.</summary>
    Indicators,
}

internal static class SotkanetShapes
{
    /// <summary>The shape of one row of an answer.</summary>
    public static SotkanetShape Of(JsonElement row)
    {
        if (row.Property("indicator") is not null && row.Property("region") is not null) return SotkanetShape.Values;
        if (row.Property("id") is null || row.Property("title") is null) return SotkanetShape.Unknown;
        return row.Property("category") is not null ? SotkanetShape.Regions : SotkanetShape.Indicators;
    }
}
