using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Readers.Tabular;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Inspection;

/// <summary>Reads one table as a source of the workspace would, or by its kind alone, and keeps nothing of it.</summary>
/// <param name="Source">Null where the kind alone is known.</param>
internal sealed record TableDryRun(SourceKind Kind, SourceConfiguration? Source)
{
    public string Shown => Source is null ? Kind.Name : $"{Kind.Name} (source \"{Source.Name}\")";

    /// <summary>The source that is named, that has the file, or the kind alone; null where the file is no table by any of them.</summary>
    /// <exception cref="ConfigurationException">No such source or kind.</exception>
    public static TableDryRun? Of(string file, string? source, string? kind, Workspace? workspace)
    {
        if (source is not null && kind is not null) throw new ConfigurationException("--source names the kind already. Leave --kind out.");
        if (kind is not null)
        {
            var kinds = SourceKind.All.Where(item => item.IsTabular).ToList();
            return kinds.FirstOrDefault(item => item.Name == kind) is { } known
                ? new TableDryRun(known, null)
                : throw new ConfigurationException($"--kind: unknown kind '{kind}'{NearestName.Hint(kind, SourceKind.All.Where(item => !item.IsProfiled).Select(item => item.Name))}");
        }

        var sources = workspace?.Configuration.Sources ?? [];
        var found = source is null
            ? sources.FirstOrDefault(item => SourceKind.Get(item.Kind).IsTabular && SourceFiles.Holds(item, workspace!, file))
            : sources.FirstOrDefault(item => item.Name == source) ?? throw Unknown(source, workspace);
        if (found is null) return null;
        if (SourceKind.Get(found.Kind) is { IsTabular: true } tabular) return new TableDryRun(tabular, found);
        throw new ConfigurationException($"--source is for tables; source \"{found.Name}\" is of kind {found.Kind}. Leave it out, and name a profile with --profile where one is to be used.");
    }

    public TabularReading Read(string path, Workspace? workspace)
    {
        var folder = Directory.CreateTempSubdirectory("strategy-warehouse-");
        try
        {
            var reader = new TabularReader(SqlCatalog.Load(), workspace?.Configuration.Limits ?? new ReadingLimits());
            var settings = Source?.TableSettings() ?? TableSettings.Of(Kind);
            return reader.Read(path, Path.GetFileName(path), "", settings, folder.FullName, Source?.Municipality ?? workspace?.Configuration.Municipality, KnownDecimalSign(workspace));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string? KnownDecimalSign(Workspace? workspace)
    {
        if (Source is null || workspace is null || !File.Exists(workspace.ControlDatabase)) return null;
        using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
        return KnownSigns.DecimalSign(control.Readings.Where(reading => reading.Source == Source.Name).ToList(), Source.Name);
    }

    private static ConfigurationException Unknown(string source, Workspace? workspace) => workspace is null
        ? new ConfigurationException($"--source {source}: sources stand in a workspace, and the folder is none. Name one with --workspace DIR, or say --kind instead.")
        : new ConfigurationException($"--source: unknown source '{source}'{NearestName.Hint(source, workspace.Configuration.Sources.Select(item => item.Name))}");
}
