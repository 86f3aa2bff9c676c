using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Reports.Tests;

/// <summary>A published generation of a made-up municipality: twelve goals that count, three service areas, two periods.</summary>
public sealed class SmallCity : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public SmallCity(bool withGoals = true)
    {
        path = folder.File("generation.duckdb");
        Change(File.ReadAllText(Fixture("schema.sql")));
        if (!withGoals) return;

        Change($"""
            insert into mart.goal_status by name
            select *, '999' as municipality_code, 'Mallikunta' as municipality, date_trunc('year', period_end::date)::date as period_start, false as proposes_shift, 1.0 as confidence
            from read_csv('{Fixture("goals.csv")}', header = true, all_varchar = true, nullstr = '')
            """);
        Change("""
            insert into mart.freshness values
                ('seuranta', 'Strategian seuranta 2020.pdf', '2021-02-03', '1-12/2020', 400, 'late'),
                ('seuranta', 'Strategian seuranta syksy 2021.pdf', '2021-11-24', '1-9/2021', 40, 'fresh');
            insert into audit.rejected_row values (1, 'Strategian seuranta 2020.pdf', 'rivi 8', 'no_status', 'no status', 'x', null);
            insert into audit.unaccounted_line values (1, 'a', 'rivi 1', 'x'), (1, 'a', 'rivi 2', 'y');
            insert into audit.result values ('fact_goal_status__status_known', 'warn', 'Every raw status is in the vocabulary', 1, false);
            """);
    }

    public Generation Generation => new(7, path, new string('a', 12) + new string('b', 52), new DateTimeOffset(2021, 11, 25, 6, 5, 0, TimeSpan.Zero));

    public void Change(string sql)
    {
        using var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string Render(string language = "fi", string? definitions = null, string name = "goals")
    {
        var file = folder.File($"out/{name}-{language}.html");
        new ReportRenderer().Render(ReportCatalog.Load(definitions).Get(name), Generation, new ReportRequest(language, "Mallikunta"), file);
        return File.ReadAllText(file);
    }

    public void Dispose() => folder.Dispose();

    private static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
