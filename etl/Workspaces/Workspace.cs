using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Workspaces;

/// <summary>A folder that a user owns: its configuration, and where everything in it lies.</summary>
public sealed class Workspace
{
    private Workspace(string root, WarehouseConfiguration configuration)
    {
        Root = root;
        Configuration = configuration;
    }

    public string Root { get; }

    public WarehouseConfiguration Configuration { get; }

    public string Profiles => Path.Combine(Root, "profiles");

    public string Vocabulary => Path.Combine(Root, "vocabulary");

    public string Reports => Path.Combine(Root, "reports");

    public string Output => Path.Combine(Root, "out");

    public string Data => Path.Combine(Root, "data");

    public string Archive => Path.Combine(Data, "archive");

    public string Staged => Path.Combine(Data, "staged");

    public string Generations => Path.Combine(Data, "generations");

    /// <summary>The file that analysts open: always the newest generation.</summary>
    public string PublishedFile => Path.Combine(Data, "warehouse.duckdb");

    public string ControlDatabase => Path.Combine(Data, "control.db");

    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(Configuration.TimeZone);

    /// <exception cref="ConfigurationException">The folder is no workspace, or its configuration is not valid.</exception>
    public static Workspace Open(string folder)
    {
        var root = Path.GetFullPath(folder);
        var configuration = Path.Combine(root, ConfigurationFile.Name);
        if (!File.Exists(configuration))
        {
            throw new ConfigurationException(
                $"{root} is no workspace: it has no {ConfigurationFile.Name}. Make one with `strategy-warehouse init DIR`, or name one with --workspace DIR.");
        }

        return new Workspace(root, ConfigurationFile.Load(configuration));
    }

    /// <summary>A path as the user knows it: inside the workspace relative to it, elsewhere in full.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Root, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }
}
