using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>What must hold between configuration, profiles and vocabularies before a run may start.</summary>
internal static class RunInputs
{
    /// <exception cref="ConfigurationException">A name in one of them is unknown to the others; all such names in one message.</exception>
    public static void Check(WarehouseConfiguration configuration, ProfileCatalog profiles, Vocabularies vocabularies)
    {
        foreach (var source in configuration.Sources.Where(source => source.Profile != ReadingOptions.AutoProfile)) profiles.Get(source.Profile);
        var faults = UnknownMunicipalities(configuration, vocabularies).Concat(UnknownStatuses(profiles, vocabularies)).ToList();
        if (faults.Count > 0) throw new ConfigurationException(string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<string> UnknownMunicipalities(WarehouseConfiguration configuration, Vocabularies vocabularies) => configuration.Sources
        .Select(source => source.Municipality)
        .Append(configuration.Municipality)
        .OfType<string>()
        .Distinct()
        .Where(code => !vocabularies.MunicipalityCodes.Contains(code))
        .Select(code => $"{ConfigurationFile.Name}: no municipality has the code '{code}'. Correct it, or give the code a name in vocabulary/municipalities.csv.");

    private static IEnumerable<string> UnknownStatuses(ProfileCatalog profiles, Vocabularies vocabularies) => profiles.Profiles
        .SelectMany(profile => profile.Scale.Values.Concat(profile.Vocabulary.Values).Distinct().Select(status => (profile.Name, Status: status)))
        .Where(used => !vocabularies.StatusCodes.Contains(used.Status))
        .Select(used => $"profile {used.Name}: unknown status code '{used.Status}'{NearestName.Hint(used.Status, vocabularies.StatusCodes)}");
}
