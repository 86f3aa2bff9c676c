using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Control;

/// <summary>Opens data/control.db: makes it, brings an older one up to date, and refuses one of a newer program.</summary>
public static class ControlDatabaseFile
{
    /// <exception cref="ConfigurationException">The file belongs to a newer version, or is no database.</exception>
    public static ControlDatabase Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var database = Connect(path);
        try
        {
            BringUpToDate(database, path);
            return database;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 26 or 11)
        {
            database.Dispose();
            throw new ConfigurationException(
                $"{path} is damaged or no SQLite database. Move it away and run again: documents are then taken in anew from the inbox.", error);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static ControlDatabase Connect(string path)
    {
        // Two processes may write in turn: each waits this many seconds for the other.
        var connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Pooling = false };
        return new ControlDatabase(new DbContextOptionsBuilder<ControlDatabase>().UseSqlite(connection.ToString()).Options);
    }

    private static void BringUpToDate(ControlDatabase database, string path)
    {
        var known = database.Database.GetMigrations().ToList();
        var applied = database.Database.GetAppliedMigrations().ToList();
        if (applied.Except(known).ToList() is { Count: > 0 } newer)
        {
            throw new ConfigurationException(
                $"{path} was written by a newer version of strategy-warehouse ({newer[^1]}). Update the program; an older one would lose what the newer one keeps there.");
        }

        if (applied.Count < known.Count) Migrate(database, path);
    }

    private static void Migrate(ControlDatabase database, string path)
    {
        using var migrating = WaitForLock($"{path}.migrating");
        // EF Core marks a migration under way by a row that outlives a killed process and would block every later one.
        // Under our own lock, which ends with its process, such a row can only be a dead one's.
        database.Database.ExecuteSqlRaw("create table if not exists __EFMigrationsLock (Id integer not null primary key, Timestamp text not null); delete from __EFMigrationsLock");
        database.Database.ExecuteSqlRaw("pragma journal_mode = wal");
        database.Database.Migrate();
    }

    private static FileLock WaitForLock(string path)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (FileLock.TryAcquire(path) is { } held) return held;
            Task.Delay(100).Wait();
        }

        throw new ConfigurationException($"{path}: another process has been preparing the control database for 30 seconds. End it, then run again.");
    }
}
