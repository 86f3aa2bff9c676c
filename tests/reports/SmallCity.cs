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

    /// <summary>Two products over two years: one slightly dearer each year, one whose volume nobody gave.</summary>
    public SmallCity WithCosts()
    {
        Change("""
            insert into mart.unit_cost values
                ('999', 'P1', 'Perusopetus', 'oppilas', 2022, 'actual', 'costed', 900, 100, 1000, 10, 100, null, 110, null, null, 95, 0.0526, 90, 98, 105, 4, 6, null, 12, 2023);
            insert into mart.unit_cost values
                ('999', 'P1', 'Perusopetus', 'oppilas', 2023, 'actual', 'costed', 1000, 125, 1125, 10, 112.5, 110, 112.5, 0.125, 0.0227, 110, 0.0227, 91, 99, 106, 5, 6, null, 12, 2023),
                ('999', 'P1', 'Perusopetus', 'oppilas', 2023, 'budget', 'costed', 1000, 100, 1100, 10, 110, null, 110, null, null, 110, 0, null, null, null, null, null, null, 12, 2023),
                ('999', 'P2', 'Uimahalli <b>', 'käynti', 2023, 'actual', 'no_volume', 50, 10, 60, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 12, 2023);
            insert into mart.unit_cost_variance values ('999', 'P1', 2023, 2022, 125, 0, 20, 80, 25, null);
            insert into mart.cost_warning values ('months_missing', '999', 2022, 'Vuodesta 2022 puuttuu kuukausi 5.', 'Månad 5 saknas.', 'Month 5 of 2022 is missing.');
            insert into mart.cost_allocation values ('999', 2023, 'actual', 'K9', null, 'K9', 'Varasto', 12.34), ('999', 2023, 'actual', 'K1', 'P1', null, null, 1125);
            """);
        return this;
    }

    /// <summary>Three goals held against data: one agrees, one is undecided for want of peers, one disagrees.</summary>
    public SmallCity WithEvidence()
    {
        Change("""
            insert into mart.goal_evidence by name
            select * from (values
                ('1.1', 'Kunnan verkkopalvelut', '1-9/2021', 'achieved', 'Käyttäjät', 'at least 1000', '2021', 1234.5, 'kpl', 900.0, 1000.0, 'met', 'agrees', null, 'tilastot.csv', 'line 7'),
                ('1.2', 'Hakemus ratkeaa', '1-9/2021', 'on_track', 'Päivää', 'below peers'' median', '2021', 12.0, null, null, null, 'no_data', 'undecided', 'too_few_peers', 'tilastot.csv', 'line 8'),
                ('2.1', 'Lapsi <b> maksaa', '1-9/2021', 'on_track', 'Päiväkotihoito', 'at most 10', '2021', 14.5, '€/lapsi', 12.0, 10.0, 'moving_away', 'disagrees', null, 'kirjanpito.csv', 'line 9')
            ) as rows (goal_code, goal, period_label, status, subject_name, rule, data_period, data_value, data_unit, previous_value, compared_with, finding, agreement, note, data_document, data_locator)
            """);
        return this;
    }

    public void Dispose() => folder.Dispose();

    private static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
