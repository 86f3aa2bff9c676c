using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Queries;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Queries;

public sealed class SandboxTests : IDisposable
{
    private readonly SampleStar _star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));

    public void Dispose() => _star.Dispose();

    [Theory]
    [InlineData("create table star.x (a integer)")]
    [InlineData("delete from star.dim_goal")]
    [InlineData("select * from read_csv('/etc/hostname')")]
    [InlineData("copy (select 1) to '/tmp/strategy-warehouse-escape.csv'")]
    [InlineData("attach '/tmp/strategy-warehouse-escape.duckdb'")]
    [InlineData("set enable_external_access = true")]
    [InlineData("install httpfs")]
    public void SqlOfUsersCannotWriteOrReachOut(string sql)
    {
        using var connection = Sandbox.Open(new Generation(1, _star.BuildFile(), "", default));

        Assert.Throws<DuckDBException>(() => connection.Execute(sql));
        Assert.Equal(["1"], connection.Query("select count(*) from mart.goal_status"));
    }

    [Fact]
    public void OneFileMayBeWrittenWhereTheProgramItselfAllowsIt()
    {
        var file = _star.Path("rows.parquet");
        using var connection = Sandbox.Open(new Generation(1, _star.BuildFile(), "", default), writableFile: file);
        connection.Execute($"copy (select 1 as a) to {DuckDBCommands.Literal(file)} (format parquet)");

        Assert.True(File.Exists(file));
    }
}
