using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Etl.Commands.Edge;

internal static class PublishedGeneration
{
    /// <returns>Null before the first publication.</returns>
    public static Generation? Find(Workspace workspace) =>
        new Publication(workspace.Generations, workspace.PublishedFile, workspace.Configuration.KeepGenerations).Current;

    /// <exception cref="ConfigurationException">Nothing has been published yet.</exception>
    public static Generation Of(Workspace workspace) => Find(workspace)
        ?? throw new ConfigurationException($"Nothing has been published in {workspace.Root} yet. Run `strategy-warehouse run --workspace {workspace.Root}` first.");

    /// <exception cref="ConfigurationException">No such generation is kept.</exception>
    public static Generation Of(Workspace workspace, int number)
    {
        var kept = new Publication(workspace.Generations, workspace.PublishedFile, workspace.Configuration.KeepGenerations).All;
        return kept.FirstOrDefault(generation => generation.Number == number)
            ?? throw new ConfigurationException($"--generation {number} is not kept. Kept: {string.Join(", ", kept.Select(generation => $"{generation.Number} (built {generation.BuiltAt:yyyy-MM-dd})"))}.");
    }
}
