using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Recovery;

public sealed class ReplayTests
{
    private const string Hash = "0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd";

    private const string Header = "document_hash,document,place,code,message,raw_text,goal_level,goal_code,goal,parent_code,unit,means,status,grade,target_year,proposed_target_year,risk,responsible,narrative";

    private const string RevisionHeader = "document_hash,place,goal_level,goal_code,goal,unit,old_target_year,new_target_year,old_means,new_means";

    private static readonly RejectedRowInForce[] Rejected =
    [
        Row("line 7", "S2\tKaksi\t9"),
        Row("line 8", "=1+1; \"lainattu\"\nrivi"),
        Row("line 9", "ensimmäinen"),
        Row("line 9", "toinen"),
        Row("line 3", "K4 Silta") with { DocumentHash = "dddd0000", Document = "muutokset.txt", Profile = "goal-changes" },
        Row("line 1", "x") with { DocumentHash = "ffff0000", Document = "hylatty.txt", IsOfRefusedDocument = true },
    ];

    [Fact]
    public void AnExportedFileComesBackAsItWasAndEmptyRowsAreLeftAlone()
    {
        using var folder = new TemporaryFolder();
        RejectedRowFile.Write(folder.File("r.csv"), Rejected);
        var text = File.ReadAllText(folder.File("r.csv"));

        Assert.Contains("\"'=1+1; \"\"lainattu\"\"\nrivi\"", text, StringComparison.Ordinal);
        Assert.Empty(ReplayFile.Read(folder.File("r.csv")));
    }

    [Fact]
    public void AFilledRowBecomesTheGoalOfItsRejectedRow()
    {
        var row = Assert.Single(Check($"{Hash},a.tsv,line 7,c,m,,action,S2,Kaksi,S,Konpa,'- keino,3 Aloitettu,3,2024,2025,riski,Johtaja,teksti"));

        Assert.Equal((Hash, "line 7", "S2\tKaksi\t9"), (row.DocumentHash, row.Place, row.RawText));
        Assert.Equal(("action", "S2", "Kaksi", "S", "Konpa", "- keino"), (row.GoalLevel, row.GoalCode, row.Goal, row.ParentCode, row.Unit, row.Means));
        Assert.Equal(("3 Aloitettu", 3, 2024, 2025, "riski", "Johtaja", "teksti"), (row.Status, row.Grade, row.TargetYear, row.ProposedTargetYear, row.Risk, row.Responsible, row.Narrative));
    }

    [Fact]
    public void ASpreadsheetsSemicolonsShortHashAndMissingColumnsAreFine()
    {
        var row = Assert.Single(Check("Document_Hash;Place;Goal_Level;Goal\r\n0123ABCD;line 7;goal;\"Yksi; kaksi\"\r\n", header: null));
        Assert.Equal("Yksi; kaksi", row.Goal);
    }

    [Fact]
    public void TheRawTextTellsSeveralRowsOnOnePlaceApart() =>
        Assert.Equal("toinen", Assert.Single(Check($"{Hash},a.tsv,line 9,c,m,toinen ,goal,,Yksi,,,,,,,,,,")).RawText);

    [Fact]
    public void EveryFaultIsNamedWithTheLineThatTheRowBeginsOn()
    {
        var message = Assert.Throws<ConfigurationException>(() => Check(string.Join('\n',
            $"{Hash},a.tsv,line 7,c,m,\"kaksi\nrivia\",goall,,,,,,,6,24,,,,",
            $"{Hash},a.tsv,line 99,c,m,,goal,,Yksi,,,,,,,,,,",
            $"{Hash},a.tsv,line 9,c,m,muu,goal,,Yksi,,,,,,,,,,",
            "ffff0000,a.tsv,line 1,c,m,,goal,,Yksi,,,,,,,,,,",
            "eeee0000,a.tsv,line 1,c,m,,goal,,Yksi,,,,,,,,,,"))).Message;

        Assert.Equal(
            """
            r.csv, line 2: goal is empty. Give the text of the goal.
            r.csv, line 2: unknown goal_level 'goall'; did you mean 'goal'?
            r.csv, line 2: grade is "6", expected 1 to 5.
            r.csv, line 2: target_year is "24", expected a year from 1990 to 2100.
            r.csv, line 4: no row of a.tsv is rejected at line 99 (any more). Export anew with `strategy-warehouse rejected --export`.
            r.csv, line 5: several rows of a.tsv are rejected at line 9, and raw_text is none of theirs. Leave raw_text as it was exported.
            r.csv, line 6: hylatty.txt as a whole is refused, so none of its rows can be replayed. Correct the document and drop it again.
            r.csv, line 7: no document with rejected rows has the hash eeee0000. Export anew with `strategy-warehouse rejected --export`.
            """, message, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ARowOfADecisionSaysWhatTheCouncilChanged()
    {
        var row = Assert.Single(Check("dddd0000,line 3,goal,K4,Silta kestää,Konpa,2024,2026,'- vanha,\"uusi\nkeino\"", RevisionHeader));

        Assert.Equal(("goal", "K4", "Silta kestää", "Konpa"), (row.GoalLevel, row.GoalCode, row.Goal, row.Unit));
        Assert.Equal((2024, 2026, "- vanha", "uusi keino"), (row.OldTargetYear, row.NewTargetYear, row.OldMeans, row.NewMeans));
    }

    [Fact]
    public void WhatADocumentCannotSayOfAGoalIsNamedWithWhereItBelongs()
    {
        var message = Assert.Throws<ConfigurationException>(() => Check(string.Join('\n',
            "dddd0000,line 3,goal,K4,Silta,,,20x6,,,Toteutuu,2026",
            "0123abcd,line 7,goal,S2,Kaksi,,,2026,,,,",
            "dddd0000,line 3,goal,K4,Silta,,,,,,,"), $"{RevisionHeader},status,target_year")).Message;

        Assert.Equal(
            """
            r.csv, line 2: new_target_year is "20x6", expected a year from 1990 to 2100.
            r.csv, line 2: status is filled, but muutokset.txt holds council decisions, which revise goals. Empty it, and fill old_target_year, new_target_year, old_means, new_means instead.
            r.csv, line 2: target_year is filled, but muutokset.txt holds council decisions, which revise goals. Empty it, and fill old_target_year, new_target_year, old_means, new_means instead.
            r.csv, line 3: new_target_year is filled, but a.tsv holds no council decisions. Empty it; the target year and means of a goal go to target_year and means.
            r.csv, line 4: muutokset.txt holds council decisions, and nothing says what this one changed. Fill at least one of old_target_year, new_target_year, old_means, new_means.
            """, message, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ARowThatIsFilledTwiceIsNamed() =>
        Assert.Contains("r.csv, line 3: the rejected row at line 7 is filled already on line 2.", Assert.Throws<ConfigurationException>(() => Check(
            $"{Hash},a.tsv,line 7,c,m,,goal,,Yksi,,,,,,,,,,\n{Hash},a.tsv,line 7,c,m,,goal,,Kaksi,,,,,,,,,,")).Message, StringComparison.Ordinal);

    [Fact]
    public void AMisspeltColumnAndAMissingOneAreNamed()
    {
        var message = Assert.Throws<ConfigurationException>(() => Check("document_hash,place,goal_levl,goal\n", header: null)).Message;
        Assert.Contains("r.csv: the column goal_level is missing.", message, StringComparison.Ordinal);
        Assert.Contains("r.csv: unknown column 'goal_levl'; did you mean 'goal_level'?", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileWithNothingFilledIsNoReplay() =>
        Assert.StartsWith("r.csv: no row is filled.", Assert.Throws<ConfigurationException>(() => Check($"{Hash},a.tsv,line 7,c,m,x,,,,,,,,,,,,,")).Message, StringComparison.Ordinal);

    private static IReadOnlyList<RecoveredRowEntry> Check(string rows, string? header = Header) =>
        new ReplayCheck(Rejected, ProfileCatalog.Load(null), "r.csv").Check(ReplayFile.Parse(header is null ? rows : $"{header}\n{rows}\n", "r.csv"));

    private static RejectedRowInForce Row(string place, string rawText) => new(Hash, "a.tsv", "strategy", IsOfTable: false, "nested-goal-table", place, "grade_out_of_range", "m", rawText, false, null);
}
