using System.Text.RegularExpressions;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>Ids and labels by which statistical offices call their dimensions, for tables whose roles do not tell.</summary>
internal static partial class KnownDimensions
{
    private static readonly HashSet<string> Time =
    [
        "vuosi", "kuukausi", "neljännes", "vuosineljännes", "ajankohta", "aika", "tid", "år", "månad", "kvartal", "year", "month", "quarter", "time", "period", "timeperiod",
    ];

    private static readonly HashSet<string> Areas =
    [
        "alue", "kunta", "maakunta", "seutukunta", "hyvinvointialue", "region", "område", "kommun", "län", "landskap", "area", "municipality", "geo", "country",
    ];

    private static readonly HashSet<string> Metrics =
    [
        "tiedot", "contentscode", "contents", "tunnusluku", "innehåll", "tabellinnehåll", "indicator", "concept", "metric",
    ];

    /// <param name="name">Id or label of a dimension.</param>
    /// <param name="key">indicator, municipality or period.</param>
    public static bool Is(string name, string key) => (key switch
    {
        StatisticsSettings.Period => Time,
        StatisticsSettings.Municipality => Areas,
        _ => Metrics,
    }).Contains(Bare(name));

    // timeperiod_y, alue_23_20260101 and "Alue 2020" are the word with the version of its classification.
    private static string Bare(string name) => Version().Replace(name.Trim().ToLowerInvariant(), "");

    [GeneratedRegex(@"(_[ymqd])?([\s_]+\d+)*$")]
    private static partial Regex Version();
}
