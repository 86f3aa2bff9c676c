using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>What a person puts right: rejected rows that are corrected and replayed, and fields that are corrected.</summary>
public sealed class StewardTests : IDisposable
{
    private const string Header = "Valtuustokauden tavoite\tVuositavoite\tToimenpide\tRiskit\tKokonais-tilanne\tEtenemisaste\tEteneminen\tVastuuhenkilö";

    /// <summary>One good goal, one without a code (0.70 sure), and one whose grade is off the scale.</summary>
    private const string Document = $"Seuranta 1 - 4 / 2023\n\n{Header}\n01. Kotikaupunki\t\t\t\t\t\t\t\n\t01.01 Ranta kuntoon\t\t\t\t3 Aloitettu\tEtenee.\tJohtaja\n\tKoodia vailla\t\t\t\t2 Suunnitteilla\tOdottaa.\tJohtaja\n\t01.02 Tori kuntoon\t\t\t\t9 Outo\tOdottaa.\tJohtaja\n";

    private readonly TestWorkspace _city = new(Configuration(floor: "0.71"));

    public void Dispose() => _city.Dispose();

    [Fact]
    public void ARejectedRowIsExportedFilledAndReplayed()
    {
        _city.Write("inbox/strategy/seuranta.tsv", Document);
        Run();
        _city.Run("rejected", "--export", _city.PathOf("rejected.csv")).Expect(0).SaysInOneLine("2 rows in", "strategy-warehouse replay");
        Fill("line 7", "annual_goal", "01.02", "=Tori kuntoon", grade: "4");

        Assert.Contains("3 rows (1 of them recovered), 1 rejected", _city.Run("replay", _city.PathOf("filled.csv")).Expect(0).Output, StringComparison.Ordinal);

        Assert.Equal(["=Tori kuntoon|near_completion|line 7|1-4/2023|2"], Recovered());
        Assert.Equal(["4|1|1"], Sums());
        var listed = _city.Run("rejected").Expect(0).Output;
        Assert.Contains("  line 6: low_confidence", listed, StringComparison.Ordinal);
        Assert.Contains("1 rejected, 1 recovered.", listed, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowReplayedAgainIsReplacedAndOneThatIsNowReadItselfIsDropped()
    {
        _city.Write("inbox/strategy/seuranta.tsv", Document);
        Run();
        Export();
        Fill("line 7", "annual_goal", "01.02", "Tori kuntoon", grade: "4");
        Replay();
        Fill("line 7", "annual_goal", "01.02", "Tori valmiiksi", grade: "5");
        Replay();
        Assert.Equal(["Tori valmiiksi|achieved|line 7|1-4/2023|3"], Recovered());
        Assert.Equal("unchanged", Run().Outcome);

        Fill("line 6", "annual_goal", "", "Koodia vailla", grade: "2");
        Replay();
        Assert.Equal(["4|2|0"], Sums());
        _city.Write("warehouse.json", Configuration(floor: "0.3"));
        Assert.Equal(["seuranta.tsv, line 6: the document is now read otherwise and no longer rejects this row, so what was replayed in run 5 was dropped."], Run().Notes);
        Assert.Equal(["4|1|0"], Sums());
    }

    [Fact]
    public void ARejectedRowOfADecisionIsReplayedAsARevision()
    {
        _city.Write("inbox/strategy/muutokset-2025.txt", "K1 Puistot ovat siistejä.\n\n2025 Valaistus uusitaan.\n\n2024 Valaistus huolletaan.\n\nK2 Lapset leikkivät.\n\n2025 Keinut uusitaan.\n\n2025 Keinut uusitaan.\n\nK4 Silta kestää.\n\nja tie myös.\n");
        Run();
        var rejected = Assert.Single(Rejected());
        _city.Write("filled.csv", $"document_hash,place,goal_level,goal_code,goal,old_target_year,new_target_year\n{rejected.DocumentHash},{rejected.Place},council_goal,K4,Silta kestää,2024,2026\n");
        Replay();

        Assert.Equal(["2024|2026|2"], Rows("select old_target_year, new_target_year, recovered_in_run from mart.goal_revision where goal_code = 'K4'"));
        Assert.Equal(["3|1|0"], Sums());
        Assert.Empty(Rows("select * from mart.goal_status"));
        Assert.Equal("unchanged", Run().Outcome);
    }

    [Fact]
    public void RowsThatAnAuditStopsAreNotKept()
    {
        _city.Write("inbox/strategy/seuranta.tsv", Document);
        Run();
        Export();
        Fill("line 7", "annual_goal", "01.01", "Ranta kuntoon", grade: "4");

        var refused = Replay();

        Assert.Contains("fact_goal_status__one_row_per_grain", refused.Reason, StringComparison.Ordinal);
        Assert.EndsWith("The replayed rows were not kept.", refused.Reason, StringComparison.Ordinal);
        Assert.Equal("unchanged", Run().Outcome);
    }

    [Fact]
    public void ACorrectionChangesTheStarAndNeitherTheArchiveNorTheStagedRows()
    {
        _city.Write("inbox/strategy/seuranta.tsv", Document);
        Run();
        var kept = Kept();
        var hash = Rows("select document_hash from star.dim_document where document = 'seuranta.tsv'")[0];
        _city.Write("vocabulary/corrections.csv", $"document_hash;place;field;value;who;why\n{hash[..8]};line 5;grade;5;controller;pöytäkirja 12 §\n{hash[..8]};line 50;grade;5;controller;x\n");

        Assert.Equal(1, Run().FailedAudits.Single(audit => audit.Audit == "correction__hits_one_row").Offenders);

        Assert.Equal(["achieved|5|progress_grade: '3' -> '5' (controller: pöytäkirja 12 §)"], Rows("select status, progress_grade, corrections from mart.goal_status where goal_code = '01.01'"));
        Assert.Equal(kept, Kept());
    }

    [Fact]
    public void InspectShowsRowsThenWhatIsRejectedThenTheLinesByUse()
    {
        _city.Write("inbox/strategy/seuranta.tsv", Document);
        var shown = _city.Run("inspect", _city.PathOf("inbox/strategy/seuranta.tsv")).Expect(0).Output.ReplaceLineEndings("\n");

        Assert.Contains("Rows         4 read = 2 goals + 2 rejected + 0 skipped\n", shown, StringComparison.Ordinal);
        Assert.Contains("line 5: annual_goal 01.01 below 01, confidence 1.00\n  goal         Ranta kuntoon\n  status       3 Aloitettu [grade 3]\n  responsible  Johtaja\n  narrative    Etenee.\n", shown, StringComparison.Ordinal);
        Assert.Contains("  line 6: low_confidence\n      The reading of this row is 0.70 sure, less than the floor of 0.71.", shown, StringComparison.Ordinal);
        Assert.EndsWith("  fields            2   33.3 %\n  headings          2   33.3 %\n  furniture         0    0.0 %\n  rejected          2   33.3 %\n  unaccounted       0    0.0 %\n", shown, StringComparison.Ordinal);
    }

    private static string Configuration(string floor) =>
        $$"""{ "municipality": "186", "confidenceFloor": {{floor}}, "sources": [ { "name": "strategy", "kind": "strategy", "path": "inbox/strategy/**", "maxRejectedShare": 0.6 } ] }""";

    /// <summary>Fills one row of the export, with a guard against formulas as a spreadsheet leaves it.</summary>
    private void Fill(string place, string level, string code, string goal, string grade)
    {
        var lines = File.ReadAllText(_city.PathOf("rejected.csv")).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var row = lines.Single(line => line.Contains($",{place},", StringComparison.Ordinal));
        var filled = row[..^16] + $"{level},{code},{(goal.StartsWith('=') ? "'" : "")}{goal},01,,,,{grade},,,,,,,,,";
        _city.Write("filled.csv", $"{lines[0]}\n{filled}\n");
    }

    private RunSummary Run() => NewRun().Execute(CancellationToken.None);

    private WarehouseRun NewRun() => new(Workspace.Open(_city.Root), new ProgressLog(TextWriter.Null, isTerminal: false), TimeProvider.System);

    private IReadOnlyList<RejectedRowInForce> Rejected()
    {
        using var control = ControlDatabaseFile.Open(_city.PathOf("data/control.db"));
        return RejectedRowInForce.Of(Workspace.Open(_city.Root), control);
    }

    private void Export() => RejectedRowFile.Write(_city.PathOf("rejected.csv"), Rejected());

    private RunSummary Replay() =>
        NewRun().Replay(new ReplayCheck(Rejected(), ProfileCatalog.Load(_city.PathOf("profiles")), "filled.csv").Check(ReplayFile.Read(_city.PathOf("filled.csv"))), CancellationToken.None);

    private List<string> Recovered() =>
        Rows("select goal, status, source_locator, period_label, recovered_in_run from mart.goal_status where recovered_in_run is not null");

    /// <summary>Rows read, recovered and still rejected.</summary>
    private List<string> Sums() => Rows("select rows_read, rows_recovered, rows_rejected from audit.document_reading");

    private List<string> Rows(string sql)
    {
        using var connection = new Publication(_city.PathOf("data/generations"), _city.Warehouse, keep: 5).Current!.OpenReadOnly();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column).ToString())));
        return rows;
    }

    private List<string> Kept() => [.. new[] { "data/archive", "data/staged" }
        .SelectMany(folder => Directory.EnumerateFiles(_city.PathOf(folder), "*", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];
}
