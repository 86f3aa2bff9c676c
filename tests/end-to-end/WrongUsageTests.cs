namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Commands given wrongly, in the wrong place or too early: what is wrong and what to do, and never a stack trace.</summary>
public sealed class WrongUsageTests : IDisposable
{
    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public void AControlDatabaseOfANewerVersionIsRefused()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.RunHere();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_city.PathOf("data/control.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "insert into __EFMigrationsHistory values ('29990101000000_FromTheFuture', '99.0')";
            command.ExecuteNonQuery();
        }

        _city.Run("run").Expect(2).SaysInOneLine("written by a newer version", "29990101000000_FromTheFuture", "Update the program");
    }

    [Fact]
    public void AControlDatabaseThatIsNoDatabaseIsNamed()
    {
        _city.Write("data/control.db", string.Concat(Enumerable.Repeat("no database ", 1000)));
        _city.Run("run").Expect(2).SaysInOneLine("control.db is damaged");
    }

    [Fact]
    public void AFolderThatIsNoWorkspaceIsNamed() =>
        Cli.Run("run", "--workspace", Path.GetTempPath()).Expect(2).SaysInOneLine("is no workspace", "strategy-warehouse init");

    [Fact]
    public void TheDemoNeverWritesIntoAnotherWorkspaceOrFolder()
    {
        var before = File.ReadAllText(_city.PathOf("warehouse.json"));
        Cli.Run("demo", _city.Root).Expect(2).SaysInOneLine("something else than the sample city");
        Cli.Run("init", _city.Root).Expect(2).SaysInOneLine("is a workspace already");
        Assert.Equal(before, File.ReadAllText(_city.PathOf("warehouse.json")));
    }

    [Fact]
    public void AskingBeforeAnythingIsPublishedSaysWhatToDo() =>
        _city.Run("query", "select 1").Expect(2).SaysInOneLine("Nothing has been published", "strategy-warehouse run");

    [Theory]
    [InlineData("select * from mart.goal_statos", "goal_status")]
    [InlineData("delete from star.dim_goal", "read-only")]
    [InlineData("select * from read_text('/etc/hostname')", "disabled by configuration")]
    [InlineData("select 1; select 2", "more than one statement")]
    [InlineData(" ", "The query is empty")]
    public void AQueryThatFailsSaysWhy(string sql, string expected)
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.RunHere();
        var query = _city.Run("query", sql).Expect(2);

        Assert.Contains(expected, query.Errors, StringComparison.Ordinal);
        query.HasNoStack();
    }

    [Theory]
    [InlineData("rnu")]
    [InlineData("run", "--nosuch")]
    [InlineData("report", "--language", "de")]
    [InlineData("query")]
    [InlineData("query", "select 1", "--output", "rows.xlsx")]
    [InlineData("query", "select 1", "--output", "nowhere/rows.csv")]
    public void WrongUsageIsExitCodeTwo(params string[] arguments) => _city.Run(arguments).Expect(2).HasNoStack();
}
