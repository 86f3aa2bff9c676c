using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Commands.Output.Inspection;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Output;

public sealed class InspectionPageTests
{
    private static readonly StrategyReading Reading = new("koe", 0.875m, ["3 of 4 rows are whole"], ReportingPeriod.OfYear(2023),
        [
            new GoalRow
            {
                GoalLevel = "action", GoalCode = "S1.1", ParentCode = "S1", Goal = "Rannan valaistus uusitaan", Unit = "Tekniikka", RawStatus = "3 Kesken", ProgressGrade = 3,
                TargetYear = 2023, ProposedTargetYear = 2024, ProposesShift = true, Narrative = "Urakka alkaa keväällä.", Confidence = 0.6m, SourceLocator = "lines 3-4",
            },
        ],
        [new RejectedRow("line 8", "grade_out_of_range", "The grade is 9, expected 1 to 5.", "S2\tKaksi\t9")], 5, 1,
        [new UnaccountedLine("line 11", "Lähde: \u001b[2Jkaupunki")], ["2 NUL characters were removed."])
    {
        Revisions = [new RevisionRow { GoalLevel = "goal", GoalCode = "S3", Goal = "Kolme", OldTargetYear = 2023, NewTargetYear = 2025, NewMeans = "Uudet keinot", Confidence = 1, SourceLocator = "line 6" }],
        Measures =
        [
            new MeasureRow
            {
                Measure = "Tyytyväisyys", Text = "Tyytyväisyys 75 % (2018: 60)", GoalCode = "S1", Goal = "Ranta", Unit = "%", Confidence = 1, SourceLocator = "line 7",
                Values =
                [
                    new MeasureValue("target", false, null, ">=", 75, "75 %"),
                    new MeasureValue("actual", true, ReportingPeriod.OfYear(2018), "=", 60.50m, "60,5"),
                ],
            },
        ],
        LineUses = new Dictionary<int, LineUse> { [1] = LineUse.Heading, [3] = LineUse.Field, [4] = LineUse.Field, [6] = LineUse.Field, [7] = LineUse.Field, [8] = LineUse.Rejected, [11] = LineUse.Unaccounted, [12] = LineUse.Furniture },
    };

    [Fact]
    public void RowsComeFirstThenWhatIsRejectedThenWhatIsLeftThenTheSum() => Assert.Equal(
        """
        Document     koe.txt
        Profile      koe, score 0.88, read as a follow-up
                     3 of 4 rows are whole
        Period       2023-01..2023-12
        Rows         5 read = 1 goals + 1 revisions + 1 measures + 1 rejected + 1 skipped
        Note         2 NUL characters were removed.

        Goals
        lines 3-4: action S1.1 below S1, confidence 0.60 (low)
          goal         Rannan valaistus uusitaan
          unit         Tekniikka
          status       3 Kesken [grade 3]
          target year  2023, proposed 2024
          narrative    Urakka alkaa keväällä. [proposes to move the goal]

        Revisions
        line 6: goal S3, confidence 1.00
          goal         Kolme
          target year  2023 -> 2025
          old means    none
          -> new means Uudet keinot

        Measures
        line 7: measure of S1 Ranta, confidence 1.00
          measure      Tyytyväisyys
          values       baseline = 60.5 % (2018-01..2018-12) -> target >= 75 %
          text         Tyytyväisyys 75 % (2018: 60)

        Rejected rows
          line 8: grade_out_of_range
              The grade is 9, expected 1 to 5.
              S2→Kaksi→9

        Not accounted for
          line 11: Lähde: �[2Jkaupunki

        Lines by use, of 8 that are not blank
          fields            4   50.0 %
          headings          1   12.5 %
          furniture         1   12.5 %
          rejected          1   12.5 %
          unaccounted       1   12.5 %

        """, Shown(width: null), ignoreLineEndingDifferences: true);

    [Fact]
    public void OnATerminalNoLineIsWiderAndFoldedTextStandsBelowItsBeginning()
    {
        var lines = Shown(width: 40).ReplaceLineEndings("\n").Split('\n');

        Assert.Contains("  narrative    Urakka alkaa keväällä.", lines);
        Assert.Contains("               [proposes to move the", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 40, line));
    }

    [Theory]
    [InlineData("yksi kaksi", 4, "yksi|kaks|i")]
    [InlineData("yksi kaksi", 5, "yksi|kaksi")]
    [InlineData("", 5, "")]
    [InlineData("aa\U0001F600bb", 3, "aa|\U0001F600b|b")]
    public void ATextIsBrokenAtSpacesAndNeverInsideACharacter(string text, int room, string expected) =>
        Assert.Equal(expected, string.Join('|', FoldedText.Of(text, room)));

    private static string Shown(int? width)
    {
        using var output = new StringWriter();
        new InspectionPage(Page.ForFile(output, width)).Write(Reading, "koe.txt");
        return output.ToString();
    }
}
