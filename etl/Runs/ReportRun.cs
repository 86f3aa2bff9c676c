using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Reports;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Runs;

/// <summary>Renders the configured reports of a workspace into its out folder.</summary>
public sealed class ReportRun
{
    private readonly Workspace _workspace;
    private readonly ReportCatalog _catalog;
    private readonly Vocabularies _vocabularies;

    /// <exception cref="ConfigurationException">A configured report has no definition.</exception>
    public ReportRun(Workspace workspace, ReportCatalog catalog, Vocabularies vocabularies)
    {
        (_workspace, _catalog, _vocabularies) = (workspace, catalog, vocabularies);
        foreach (var report in workspace.Configuration.Reports) catalog.Get(report.Name);
    }

    /// <param name="faults">Receives what is wrong with a report that could not be rendered; the others are.</param>
    /// <returns>The paths written.</returns>
    public IReadOnlyList<string> RenderAll(Generation generation, ICollection<string> faults, CancellationToken cancel)
    {
        var paths = new List<string>();
        foreach (var report in _workspace.Configuration.Reports)
        {
            try
            {
                foreach (var language in LanguagesOf(report))
                {
                    cancel.ThrowIfCancellationRequested();
                    paths.Add(Render(generation, report.Name, language, outputPath: null));
                }
            }
            catch (ConfigurationException error)
            {
                faults.Add($"Report {report.Name} was not rendered: {error.Message}");
            }
        }

        return paths;
    }

    /// <param name="outputPath">Null for out/&lt;report&gt;.&lt;language&gt;.html in the workspace.</param>
    /// <returns>The path written.</returns>
    public string Render(Generation generation, string report, string language, string? outputPath)
    {
        var path = outputPath ?? Path.Combine(_workspace.Output, $"{report}.{language}.html");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var municipality = _workspace.Configuration.Municipality is { } code ? _vocabularies.MunicipalityName(code, language) : "";
        new ReportRenderer().Render(_catalog.Get(report), generation, new ReportRequest(language, municipality), path);
        return path;
    }

    private IReadOnlyList<string> LanguagesOf(ReportConfiguration report) =>
        report.Languages.Count > 0 ? report.Languages : _workspace.Configuration.Languages;
}
