using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Generations;

/// <summary>One published star: an immutable DuckDB file that nobody opens for writing again.</summary>
/// <param name="Number">Counts publications of the workspace, from 1.</param>
/// <param name="Path">The generation's own file, not the switched name: one process shares an open file by its path.</param>
/// <param name="Fingerprint">SHA-256 over every input of the build, lower-case hexadecimal.</param>
/// <param name="BuiltAt">UTC.</param>
public sealed record Generation(int Number, string Path, string Fingerprint, DateTimeOffset BuiltAt)
{
    /// <summary>Opens the file read-only. The caller disposes the connection.</summary>
    public DuckDBConnection OpenReadOnly()
    {
        var connection = new DuckDBConnection($"Data Source={Path};access_mode=READ_ONLY");
        connection.Open();
        return connection;
    }
}
