using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>The document profiles at hand: those that ship with the program, and the workspace's own, which win by name.</summary>
public sealed class ProfileCatalog
{
    private const string ResourcePrefix = "profiles/";

    private ProfileCatalog(IReadOnlyList<DocumentProfile> profiles) => Profiles = profiles;

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<DocumentProfile> Profiles { get; }

    /// <param name="workspaceProfilesFolder">Null, or a folder that may be absent.</param>
    /// <exception cref="ConfigurationException">Names every fault of every profile file.</exception>
    public static ProfileCatalog Load(string? workspaceProfilesFolder)
    {
        var faults = new List<string>();
        var profiles = new SortedDictionary<string, DocumentProfile>(StringComparer.Ordinal);
        foreach (var (file, json) in BuiltIn().Concat(OwnedBy(workspaceProfilesFolder, faults)))
        {
            if (new ProfileFile(file, faults).Read(json) is { } profile) profiles[profile.Name] = profile;
        }

        if (faults.Count > 0) throw new ConfigurationException(string.Join(Environment.NewLine, faults));
        return new ProfileCatalog([.. profiles.Values]);
    }

    /// <exception cref="ConfigurationException">There is no such profile.</exception>
    public DocumentProfile Get(string name)
    {
        if (Profiles.FirstOrDefault(profile => profile.Name == name) is { } found) return found;
        var known = Profiles.Select(profile => profile.Name).Append(ReadingOptions.AutoProfile);
        throw new ConfigurationException($"There is no document profile '{name}'{NearestName.Hint(name, known)} (a workspace adds its own as profiles/<name>.json)");
    }

    private static IEnumerable<(string File, string Json)> BuiltIn()
    {
        var assembly = typeof(ProfileCatalog).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource, reader.ReadToEnd());
        }
    }

    private static IEnumerable<(string File, string Json)> OwnedBy(string? folder, List<string> faults)
    {
        if (folder is null || !Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string? json = null;
            try
            {
                json = File.ReadAllText(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add($"{path}: cannot be read: {fault.Message}");
            }

            if (json is not null) yield return (path, json);
        }
    }
}
