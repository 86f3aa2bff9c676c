using System.Globalization;

namespace StrategyWarehouse.Etl.Fetching.Sotkanet;

/// <summary>What a source asks of Sotkanet.</summary>
/// <param name="AskedYears">Empty for all that an indicator has.</param>
internal sealed record SotkanetQuery(IReadOnlyList<string> Indicators, IReadOnlyList<int> AskedYears, IReadOnlyList<string> AskedGenders)
{
    public const string Indicator = "indicator";
    public const string Years = "years";
    public const string Genders = "genders";

    public static IReadOnlyList<string> Keys { get; } = [Indicator, Years, Genders];

    /// <param name="query">Checked before: each text is of its form.</param>
    public static SotkanetQuery Of(IReadOnlyDictionary<string, IReadOnlyList<string>> query)
    {
        var given = new Dictionary<string, IReadOnlyList<string>>(query, StringComparer.OrdinalIgnoreCase);
        return new SotkanetQuery(
            [.. given[Indicator].Distinct()],
            [.. given.GetValueOrDefault(Years, []).SelectMany(years => YearSpan.Parse(years)!.Years).Distinct().Order()],
            [.. given.GetValueOrDefault(Genders, ["total"]).Distinct()]);
    }

    /// <summary>json?indicator=127&amp;years=2023&amp;years=2024&amp;genders=total</summary>
    public string AddressOf(string indicator, IEnumerable<int> years) => string.Join('&',
    [
        $"json?indicator={indicator}",
        .. years.Select(year => string.Create(CultureInfo.InvariantCulture, $"years={year}")),
        .. AskedGenders.Select(gender => $"genders={gender}"),
    ]);
}
