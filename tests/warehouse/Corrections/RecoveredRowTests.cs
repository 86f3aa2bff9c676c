using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Corrections;

public sealed class RecoveredRowTests : IDisposable
{
    private const string Hash = "0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd";

    private readonly SampleStar _star = new();

    private readonly StagedDocument _document = SampleStar.Document("seuranta.tsv", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi")) with
    {
        Hash = Hash,
        RowsRead = 3,
        Rejected =
        [
            new RejectedRow("line 7", "grade_out_of_range", "x", "S2 Kaksi 9"),
            new RejectedRow("line 8", "grade_out_of_range", "x", "S3 Kolme 9"),
        ],
    };

    public void Dispose() => _star.Dispose();

    [Fact]
    public void ARecoveredRowIsAFactOfItsDocumentAndSaysInWhichRun()
    {
        _star.With(_document, "seuranta.tsv").With(Recovered("line 8", "S3 Kolme 9"));
        using var connection = _star.Build();

        Assert.Equal(["S1|line 1|not_reported|2023|", "S3|line 8|near_completion|2023|5"],
            connection.Query("select goal_code, source_locator, status, period_label, recovered_in_run from mart.goal_status order by goal_code"));
        Assert.Equal(["line 7|", "line 8|5"], connection.Query("select place, recovered_in_run from audit.rejected_row order by place"));
    }

    [Fact]
    public void ItCountsAsStagedAndNoLongerAsRejected()
    {
        _star.With(_document, "seuranta.tsv").With(Recovered("line 8", "S3 Kolme 9"));
        using var connection = _star.Build();

        Assert.Equal(["3|1|1|2|1|0"], connection.Query("select rows_read, rows_sent, rows_recovered, rows_staged, rows_rejected, rows_skipped from audit.document_reading"));
        Assert.All(
            new AuditSuite(_star.Sql).Judge(connection, CancellationToken.None),
            result => Assert.True(result.Passed || result is { Audit: "rejected_row__is_none", Offenders: 1 }, result.Audit));
    }

    [Fact]
    public void ARowThatIsNotRejectedAsItWasStaysOut()
    {
        _star.With(_document, "seuranta.tsv").With(Recovered("line 8", "S3 Kolme 4"));
        using var connection = _star.Build();

        Assert.Equal(["S1"], connection.Query("select goal_code from mart.goal_status"));
    }

    [Fact]
    public void ARecoveredRowCanBeCorrectedLikeAnyOther()
    {
        _star.With(_document, "seuranta.tsv").With(Recovered("line 8", "S3 Kolme 9"))
            .WithVocabulary("corrections.csv", $"document_hash,place,field,value,who,why\n{Hash},line 8,unit,Konpa,a,b\n");
        using var connection = _star.Build();

        Assert.Equal(["Konpa|unit: '' -> 'Konpa' (a: b)|5"], connection.Query("select unit, corrections, recovered_in_run from mart.goal_status where goal_code = 'S3'"));
    }

    /// <summary>K1 was read; K2 stood on line 9 without a year, and a person has filled it in.</summary>
    private SampleStar WithDecision(RecoveredChange? change, GoalRow? goal = null) => _star
        .With(
            SampleStar.Document("muutokset.txt", ReportingPeriod.OfYear(2023)) with
            {
                Hash = Hash,
                Profile = "goal-changes",
                Role = DocumentRole.Decision,
                RowsRead = 2,
                Revisions = [SampleStar.Revision("K1", "Yksi", 2022, 2023)],
                Rejected = [new RejectedRow("line 9", "change_without_year", "x", "K2 Kaksi")],
            },
            "muutokset.txt")
        .With(new RecoveredRow(Hash, "line 9", "K2 Kaksi", RunNumber: 5, (goal ?? SampleStar.Goal("K2", "Kaksi")) with { SourceLocator = "line 9" }, change));

    [Fact]
    public void ARecoveredRowOfADecisionIsARevisionAndNoStatus()
    {
        WithDecision(new RecoveredChange(2024, 2026, "vanhat", "uudet"));
        using var connection = _star.Build();

        Assert.Equal(["K1|line 1|2022|2023|||", "K2|line 9|2024|2026|vanhat|uudet|5"], connection.Query(
            "select goal_code, source_locator, old_target_year, new_target_year, old_means, new_means, recovered_in_run from mart.goal_revision order by goal_code"));
        Assert.Empty(connection.Query("select * from mart.goal_status"));
        Assert.Equal(["2|1|1|0|2|2|0|0"], connection.Query(
            "select rows_read, rows_sent, rows_recovered, goal_rows, revision_rows, rows_staged, rows_rejected, rows_skipped from audit.document_reading"));
        Assert.All(new AuditSuite(_star.Sql).Judge(connection, CancellationToken.None), result => Assert.True(result.Passed, result.Audit));
    }

    [Fact]
    public void AGoalReplayedInADecisionSetsOutItsYearAndMeans()
    {
        WithDecision(change: null, SampleStar.Goal("K2", "Kaksi") with { TargetYear = 2026, Means = "uudet" });
        using var connection = _star.Build();

        Assert.Equal(["|2026||uudet"], connection.Query("select old_target_year, new_target_year, old_means, new_means from mart.goal_revision where goal_code = 'K2'"));
        Assert.Empty(connection.Query("select * from mart.goal_status"));
    }

    [Fact]
    public void ARecoveredRevisionCanBeCorrectedLikeAnyOther()
    {
        WithDecision(new RecoveredChange(2024, 2026, null, null)).WithVocabulary("corrections.csv", $"document_hash,place,field,value,who,why\n{Hash},line 9,new_target_year,2027,a,b\n");
        using var connection = _star.Build();

        Assert.Equal(["2027|new_target_year: '2026' -> '2027' (a: b)"], connection.Query("select new_target_year, corrections from mart.goal_revision where goal_code = 'K2'"));
    }

    [Fact]
    public void ItIsPartOfTheFingerprintOfTheInputs()
    {
        var before = _star.With(_document, "seuranta.tsv").Inputs().Fingerprint();
        Assert.NotEqual(before, _star.With(Recovered("line 8", "S3 Kolme 9")).Inputs().Fingerprint());
    }

    private static RecoveredRow Recovered(string place, string rawText) =>
        new(Hash, place, rawText, RunNumber: 5, SampleStar.Goal("S3", "Kolme") with { SourceLocator = place, ProgressGrade = 4 });
}
