using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Queries;

/// <summary>Opens a generation for SQL that users write: read-only, no files, no network, no way to change that.</summary>
public static class Sandbox
{
    /// <param name="writableFile">The one file that a COPY of this program's own may write; null for none.</param>
    public static DuckDBConnection Open(Generation generation, string? writableFile = null)
    {
        var connection = generation.OpenReadOnly();
        if (writableFile is not null) connection.Execute($"set allowed_paths = [{DuckDBCommands.Literal(writableFile)}]");
        connection.Execute("set enable_external_access = false; set lock_configuration = true");
        return connection;
    }
}
