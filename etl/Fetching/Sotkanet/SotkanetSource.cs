using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Sotkanet;

/// <summary>
/// Fetches indicators from Sotkanet's REST interface, https://sotkanet.fi/rest/1.1: GET regions (an array of regions with their official codes),
/// GET indicators/127 (metadata), GET json?indicator=127&amp;years=2023&amp;genders=total (an array of {indicator, region, year, gender, value, absValue?}).
/// All answers are kept as they came; those of one indicator for several years are joined.
/// </summary>
internal sealed class SotkanetSource(SourceConfiguration source, RemoteServer server, FetchFolder folder, ReadingLimits limits)
{
    /// <summary>A year of an indicator has some 470 regions for each gender.</summary>
    private const int YearsAtOnce = 10;

    private readonly SotkanetQuery _query = SotkanetQuery.Of(source.Query);

    public IReadOnlyList<string> Indicators => _query.Indicators;

    public async Task<string> FetchRegionsAsync(CancellationToken cancel)
    {
        var address = At("regions");
        var file = await server.GetAsync(new RemoteRequest(address), new ByteBudget(limits), cancel);
        return ValueArrays.Joined([file], server.PlaceOf(address), folder)
            ?? throw new SourceFormatException("no_match", server.PlaceOf(address), "no region at all", "Sotkanet's regions", "Write \"https://sotkanet.fi/rest/1.1\" under \"url\" of the source.");
    }

    /// <returns>The files of the indicator's metadata and of its values.</returns>
    /// <exception cref="SourceFormatException">not_sotkanet; no_match: no value for the years and genders that are asked for; and those of <see cref="RemoteServer.GetAsync"/>.</exception>
    public async Task<(string Metadata, string Values)> FetchAsync(string indicator, CancellationToken cancel)
    {
        var about = At($"indicators/{indicator}");
        var file = await server.GetAsync(new RemoteRequest(about), new ByteBudget(limits), cancel);
        var metadata = IndicatorMetadata.In(file, server.PlaceOf(about));
        var budget = new ByteBudget(limits);
        var parts = new List<string>();
        foreach (var years in YearsOf(indicator, metadata).Chunk(YearsAtOnce))
        {
            parts.Add(await server.GetAsync(new RemoteRequest(At(_query.AddressOf(indicator, years))), budget, cancel));
        }

        return (file, ValueArrays.Joined(parts, server.PlaceOf(At("json")), folder) ?? throw NoValue(indicator, metadata));
    }

    private IReadOnlyList<int> YearsOf(string indicator, IndicatorMetadata metadata)
    {
        if (_query.AskedYears.Count == 0)
        {
            return metadata.Range is { } all ? [.. all.Years] : throw new SourceFormatException("no_match", PlaceOf(indicator),
                $"an indicator that does not tell its years ({metadata.Title})", "a range of years", "Name them: \"years\": [\"2019..2024\"] in \"query\" of the source.");
        }

        var asked = metadata.Range is { } range ? _query.AskedYears.Where(year => year >= range.First && year <= range.Last).ToList() : _query.AskedYears;
        return asked.Count > 0 ? asked : throw new SourceFormatException("no_match", PlaceOf(indicator),
            $"no such year: the indicator ({metadata.Title}) has {metadata.Range}", "years that it has", "Correct \"years\" in \"query\" of the source, or leave them out for all.");
    }

    private SourceFormatException NoValue(string indicator, IndicatorMetadata metadata) => new(
        "no_match", PlaceOf(indicator), $"no value for the genders {string.Join(", ", _query.AskedGenders)} ({metadata.Title})", "at least one value",
        metadata.Genders.Count > 0 && !metadata.Genders.Intersect(_query.AskedGenders).Any()
            ? $"The indicator is told by {string.Join(" and ", metadata.Genders)}: set \"genders\": [{string.Join(", ", metadata.Genders.Select(gender => $"\"{gender}\""))}] in \"query\" of the source."
            : "It may exist by sex alone: try \"genders\": [\"male\", \"female\"] in \"query\" of the source, or other years.");

    private SourcePlace PlaceOf(string indicator) => server.PlaceOf(At($"indicators/{indicator}"));

    private Uri At(string rest) => new($"{source.Url!.TrimEnd('/')}/{rest}");
}
