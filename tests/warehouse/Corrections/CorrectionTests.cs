using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary.Corrections;

namespace StrategyWarehouse.Warehouse.Tests.Corrections;

public sealed class CorrectionTests : IDisposable
{
    private readonly SampleStar _star = new();

    /// <summary>Two goals on one line under different codes, and one on a line of its own.</summary>
    private readonly StagedDocument _document = SampleStar.Document("seuranta.txt", ReportingPeriod.OfYear(2023),
        SampleStar.Goal("S1", "Yksi") with { SourceLocator = "page 3, lines 4-9", RawStatus = "Viivästyy", TargetYear = 2023, Unit = "Konpa" },
        SampleStar.Goal("S2", "Kaksi") with { SourceLocator = "page 3, lines 4-9", RawStatus = "Toteutuu", Means = "Keinot" },
        SampleStar.Goal("S3", "Kolme") with { SourceLocator = "line 27", RawStatus = "3 Aloitettu", ProgressGrade = 3, ProfileStatus = "in_progress" }) with
    {
        Hash = string.Concat(Enumerable.Repeat("0123abcd", 8)),
    };

    private string Hash => _document.Hash[..8];

    public void Dispose() => _star.Dispose();

    [Fact]
    public void ACorrectedStatusTakesThePlaceOfTheProfilesCodeAndGrade() =>
        Assert.Equal(["S1|Viivästyy||delayed|", "S2|Toteutuu||on_track|", "S3|Toteutunut||achieved|raw_status: '3 Aloitettu' -> 'Toteutunut' (controller: council 12 §)"],
            Corrected($"{Hash},line 27,status,Toteutunut,controller,council 12 §", "goal_code, raw_status, progress_grade, status, corrections"));

    [Fact]
    public void ACorrectedGradeGivesTheStatusByTheScale() =>
        Assert.Equal(["3 Aloitettu|5|achieved"],
            Corrected($"{Hash},line 27,progress_grade,5,controller,recount", "raw_status, progress_grade, status", "goal_code = 'S3'"));

    [Fact]
    public void AnEmptyValueClearsTheField() =>
        Assert.Equal(["||not_reported"],
            Corrected($"{Hash},line 27,raw_status,,controller,withdrawn", "raw_status, progress_grade, status", "goal_code = 'S3'"));

    [Fact]
    public void TheGoalCodePicksOneOfSeveralRowsOnAPlace() =>
        Assert.Equal(["S1|2023|", "S2|2025|target_year: '' -> '2025' (controller: council 12 §)"],
            Corrected($"{_document.Hash},\"page 3, lines  4-9, s2\",target_year,2025,controller,council 12 §", "goal_code, target_year, corrections", "goal_code < 'S3'"));

    [Fact]
    public void SeveralCorrectionsOfOneRowAreAllAppliedAndAllShown() =>
        Assert.Equal(["Uusi nimi|2024|goal: 'Kolme' -> 'Uusi nimi' (a: b); target_year: '' -> '2024' (a: b)"],
            Corrected($"{Hash},line 27,goal,Uusi nimi,a,b\n{Hash},Line 27,target_year,2024,a,b", "goal, target_year, corrections", "goal_code = 'S3'"));

    [Fact]
    public void EveryCorrectionIsListedWithWhatItReplacedOrWhyItDidNot()
    {
        Given($"{Hash},line 27,goal,Uusi,a,b\n{Hash},line 99,goal,X,a,b\n{Hash},\"page 3, lines 4-9\",unit,X,a,b\n99999999,line 1,unit,X,a,b\n{Hash},line 27,risk,X,a,b\n{_document.Hash[..9]},line 27,risk,Y,a,b");
        using var connection = _star.Build();

        Assert.Equal(
            [
                "seuranta.txt|line 27|goal|Kolme|Uusi|a|b|True|",
                "seuranta.txt|line 27|risk||X|a|b|False|another correction sets the same field of this row; keep one",
                "seuranta.txt|line 27|risk||Y|a|b|False|another correction sets the same field of this row; keep one",
                "seuranta.txt|line 99|goal||X|a|b|False|no row with this field stands at this place; write the place as source_locator has it",
                "seuranta.txt|page 3, lines 4-9|unit||X|a|b|False|2 rows stand at this place; write the goal code after it (\"line 27, S2\"), or the kind of row before the field (\"measure.unit\")",
                "|line 1|unit||X|a|b|False|no document in force has this hash",
            ],
            connection.Query("select document, place, field, old_value, new_value, who, why, is_applied, problem from audit.correction order by document nulls last, place, field, new_value"));
        var audit = new AuditSuite(_star.Sql).Judge(connection, CancellationToken.None).Single(item => item.Audit == "correction__hits_one_row");
        Assert.Equal(("warn", 5L), (audit.Severity, audit.Offenders));
    }

    [Fact]
    public void RevisionsAndMeasuresAreCorrectedToo()
    {
        var plan = SampleStar.Document("plan.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi")) with
        {
            Hash = string.Concat(Enumerable.Repeat("fedc4567", 8)),
            RowsRead = 3,
            Revisions = [new RevisionRow { GoalLevel = "goal", GoalCode = "S1", Goal = "Yksi", NewTargetYear = 2024, Confidence = 1, SourceLocator = "line 5" }],
            Measures =
            [
                new MeasureRow
                {
                    Measure = "Osuus", Text = "Osuus 75", GoalCode = "S1", Confidence = 1, SourceLocator = "line 1",
                    Values = [new MeasureValue("target", false, null, "=", 75, "75")],
                },
            ],
        };
        var hash = plan.Hash[..8];
        _star.WithVocabulary("corrections.csv", $"document_hash;place;field;value;who;why\n{hash};line 5;new_target_year;2025;a;b\n{hash};line 1;measure.unit;%;a;b\n{hash};line 1;better;up;a;b\n")
            .With(plan, "plan.txt");
        using var connection = _star.Build();

        Assert.Equal(["line 1|better|True", "line 1|measure.unit|True", "line 5|new_target_year|True"],
            connection.Query("select place, field, is_applied from audit.correction order by place, field"));
        Assert.Equal(["2025|new_target_year: '2024' -> '2025' (a: b)"], connection.Query("select new_target_year, corrections from mart.goal_revision"));
        const string ofMeasure = "better: '' -> 'up' (a: b); unit: '' -> '%' (a: b)";
        Assert.Equal([$"%|up|{ofMeasure}"], connection.Query("select unit, better, corrections from mart.measure"));
        Assert.Equal([$"75.0000|{ofMeasure}"], connection.Query("select value, corrections from star.fact_measure_value"));
    }

    [Fact]
    public void EveryFieldThatTheRulesNameIsCorrectedInTheBuild()
    {
        var document = SampleStar.Document("kaikki.txt", ReportingPeriod.OfYear(2023), SampleStar.Goal("S1", "Yksi")) with
        {
            Hash = string.Concat(Enumerable.Repeat("fedc4567", 8)),
            RowsRead = 3,
            Revisions = [new RevisionRow { GoalLevel = "goal", Goal = "Yksi", Confidence = 1, SourceLocator = "line 1" }],
            Measures =
            [
                new MeasureRow
                {
                    Measure = "Osuus", Text = "Osuus", Confidence = 1, SourceLocator = "line 1",
                    Values = [new MeasureValue("actual", true, null, "=", 1, "1"), new MeasureValue("actual", false, null, "=", 2, "2"), new MeasureValue("target", false, null, "=", 3, "3")],
                },
            ],
        };
        var lines = CorrectableField.All.Select(field => $"fedc4567,line 1,{field.RowKind}.{field.Name},{new[] { "action", "up", "5", "2031" }.First(value => field.Fits(value) && (field.Expected is not null || value == "action"))},a,b");
        _star.With(document, "kaikki.txt").WithVocabulary("corrections.csv", $"document_hash,place,field,value,who,why\n{string.Join('\n', lines)}\n");
        using var connection = _star.Build();

        Assert.Equal([$"{CorrectableField.All.Count}"], connection.Query("select count(*) from audit.correction where is_applied"));
        Assert.Equal(["action|action|action|action|action|action|action|5|2031|2031|action|action|action"], connection.Query(
            "select goal_level, goal_code, goal, parent_code, unit, means, raw_status, progress_grade, target_year, proposed_target_year, risk, responsible, narrative from mart.goal_status"));
        Assert.Equal(["action|action|action|action|2031|2031|action|action"], connection.Query(
            "select goal_level, goal_code, goal, unit, old_target_year, new_target_year, old_means, new_means from mart.goal_revision"));
        Assert.Equal(["action|action|action|action|action|up|action"], connection.Query(
            "select measure, goal_code, goal, org_unit, unit, better, data_source from mart.measure"));
        Assert.Equal(["5.0000", "5.0000", "5.0000"], connection.Query("select value from star.fact_measure_value"));
    }

    [Fact]
    public void ACorrectionChangesTheFingerprintOfTheInputs()
    {
        _star.With(_document, "seuranta.txt");
        var before = _star.Inputs().Fingerprint();
        Given($"{Hash},line 27,goal,Uusi,a,b", load: false);

        Assert.NotEqual(before, _star.Inputs().Fingerprint());
    }

    private void Given(string lines, bool load = true)
    {
        if (load) _star.With(_document, "seuranta.txt");
        _star.WithVocabulary("corrections.csv", $"Document_Hash,Place,Field,Value,Who,Why\n{lines}\n");
    }

    private List<string> Corrected(string lines, string columns, string where = "true")
    {
        Given(lines);
        using var connection = _star.Build();
        Assert.Empty(connection.Query("select * from audit.correction where not is_applied"));
        return connection.Query($"select {columns} from mart.goal_status where {where} order by goal_code");
    }
}
