using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>
/// Staged rows as Parquet, one folder per reading of a document: folder/&lt;hash&gt;-&lt;reading&gt;/&lt;raw table&gt;.parquet.
/// A folder appears whole or not at all.
/// </summary>
public sealed class StagingArea(string folder, SqlCatalog sql) : IDisposable
{
    private DuckDBConnection? _connection;

    private static readonly IReadOnlyList<string> Tables = SourceKind.Get(SourceKind.Strategy).Tables;

    public string PathOf(string documentHash, string readingKey) => Path.Combine(folder, $"{documentHash}-{readingKey}");

    public bool Holds(string documentHash, string readingKey, SourceKind kind) =>
        kind.Tables.All(table => File.Exists(Path.Combine(PathOf(documentHash, readingKey), $"{table}.parquet")));

    /// <summary>Writes the rows, and counts them afterwards: a difference is a fault of this program and never passes in silence.</summary>
    public void Write(StagedDocument document, string readingKey) =>
        Write(document.Hash, readingKey, target => WriteFiles(document, target));

    /// <param name="writeFiles">Writes the Parquet files of one document into the folder that it is given.</param>
    public void Write(string documentHash, string readingKey, Action<string> writeFiles)
    {
        var target = PathOf(documentHash, readingKey);
        var unfinished = $"{target}.unfinished";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);

        try
        {
            writeFiles(unfinished);
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }

        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.Move(unfinished, target);
    }

    public void Dispose() => _connection?.Dispose();

    private void WriteFiles(StagedDocument document, string target)
    {
        // One connection serves all documents of a run: opening one takes longer than staging a document.
        var connection = _connection ??= NewConnection();
        foreach (var table in Tables) connection.Execute($"truncate raw.{table}");
        StagedDocumentAppender.Append(connection, document);
        foreach (var table in Tables)
        {
            var file = Path.Combine(target, $"{table}.parquet");
            connection.Execute($"copy raw.{table} to {DuckDBCommands.Literal(file)} (format parquet, compression zstd)");
        }
    }

    private DuckDBConnection NewConnection()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("create schema raw");
        foreach (var table in Tables) connection.Execute(sql.RawTable(table).Text);
        return connection;
    }

    /// <summary>Removes what a run that was cut off left half written.</summary>
    public void RemoveUnfinished()
    {
        if (!Directory.Exists(folder)) return;
        foreach (var unfinished in Directory.EnumerateDirectories(folder, "*.unfinished")) Directory.Delete(unfinished, recursive: true);
    }
}
