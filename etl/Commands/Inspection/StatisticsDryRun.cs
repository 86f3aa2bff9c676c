using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Inspection;

/// <summary>Reads one answer of a statistical service as a source of the workspace would, or by its kind alone, and keeps nothing of it.</summary>
/// <param name="Source">Null where the kind alone is known.</param>
internal sealed record StatisticsDryRun(SourceKind Kind, SourceConfiguration? Source)
{
    public string Shown => Source is null ? Kind.Name : $"{Kind.Name} (source \"{Source.Name}\")";

    /// <summary>The source that is named, that has the file, or the kind alone; null where none of them is one of statistics.</summary>
    public static StatisticsDryRun? Of(string file, string? source, string? kind, Workspace? workspace)
    {
        if (kind is not null) return source is null && SourceKind.All.FirstOrDefault(item => item.IsStatistics && item.Name == kind) is { } known ? new StatisticsDryRun(known, null) : null;
        var sources = (workspace?.Configuration.Sources ?? []).Where(item => SourceKind.Get(item.Kind).IsStatistics);
        var found = sources.FirstOrDefault(item => source is null ? SourceFiles.Holds(item, workspace!, file) : item.Name == source);
        return found is null ? null : new StatisticsDryRun(SourceKind.Get(found.Kind), found);
    }

    public StatisticsReading Read(string path, Workspace? workspace)
    {
        var folder = Directory.CreateTempSubdirectory("strategy-warehouse-");
        try
        {
            var reader = new StatisticsReader(SqlCatalog.Load(), workspace?.Configuration.Limits ?? new ReadingLimits());
            return reader.Read(path, Path.GetFileName(path), "", Source?.StatisticsSettings() ?? StatisticsSettings.Of(Kind), folder.FullName, municipality: null, before: []);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
