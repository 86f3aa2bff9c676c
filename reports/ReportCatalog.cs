using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports;

/// <summary>The reports that can be rendered: the built-in ones, and the workspace's own, which win by name.</summary>
public sealed class ReportCatalog
{
    private readonly SortedDictionary<string, ReportDefinition> definitions;

    private ReportCatalog(SortedDictionary<string, ReportDefinition> definitions) => this.definitions = definitions;

    public IReadOnlyList<string> Names => [.. definitions.Keys];

    /// <summary>Reads and checks every definition.</summary>
    /// <param name="workspaceReportsFolder">The workspace's own definitions (*.md); may be absent.</param>
    /// <exception cref="ConfigurationException">Names every fault of every file.</exception>
    public static ReportCatalog Load(string? workspaceReportsFolder)
    {
        var faults = new DefinitionFaults();
        var definitions = new SortedDictionary<string, ReportDefinition>(StringComparer.Ordinal);
        foreach (var (file, text) in BuiltIn().Concat(Own(workspaceReportsFolder)))
        {
            if (DefinitionReader.Read(file, text, faults) is { } definition) definitions[definition.Name] = definition;
        }

        faults.ThrowIfAny();
        return new ReportCatalog(definitions);
    }

    /// <exception cref="ConfigurationException">No report has the name.</exception>
    public ReportDefinition Get(string name) =>
        definitions.TryGetValue(name, out var definition)
            ? definition
            : throw new ConfigurationException($"There is no report '{name}'{NearestName.Hint(name, definitions.Keys)}");

    private static IEnumerable<(string File, string Text)> BuiltIn() =>
        EmbeddedFile.Names("definitions")
            .Where(name => name != ReportFoot.Resource)
            .Select(name => (Path.GetFileName(name), EmbeddedFile.Text(name)));

    private static IEnumerable<(string File, string Text)> Own(string? folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))
            : [];
}
