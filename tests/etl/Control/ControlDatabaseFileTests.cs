using Microsoft.Data.Sqlite;
using StrategyWarehouse.Etl.Control;

namespace StrategyWarehouse.Etl.Tests.Control;

public sealed class ControlDatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("control.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ANewFileIsMadeInWalMode()
    {
        ControlDatabaseFile.Open(File).Dispose();
        Assert.Equal("wal", Ask("pragma journal_mode"));
    }

    [Fact]
    public void AnOlderFileIsBroughtUpToDate()
    {
        // Older than the first migration: a database with its history table and nothing in it.
        Ask("create table __EFMigrationsHistory (MigrationId text not null primary key, ProductVersion text not null)");

        using var control = ControlDatabaseFile.Open(File);

        Assert.Equal(0, control.Runs.Count());
        Assert.NotEqual("0", Ask("select count(*) from __EFMigrationsHistory"));
    }

    [Fact]
    public void AMigrationThatDiedDoesNotBlockTheNextOne()
    {
        Ask("create table __EFMigrationsLock (Id integer not null primary key, Timestamp text not null)");
        Ask("insert into __EFMigrationsLock values (1, '2024-01-01')");

        using var control = ControlDatabaseFile.Open(File);

        Assert.Equal(0, control.Documents.Count());
    }

    [Fact]
    public void SeveralThatOpenANewFileAtOnceAllSucceed()
    {
        Parallel.For(0, 4, _ =>
        {
            using var control = ControlDatabaseFile.Open(File);
            control.Runs.Add(new RunEntry { Command = "run", Started = DateTimeOffset.UnixEpoch, Outcome = "published" });
            control.SaveChanges();
        });

        Assert.Equal("4", Ask("select count(*) from run"));
    }

    private string? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
