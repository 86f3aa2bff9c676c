using System.Text;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Documents that are not what they should be: each is named in one clear line, and none stops the others.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestWorkspace _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public void APressReleaseIsRefusedAndTheOthersArePublished()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.Write("inbox/strategy/tiedote.txt", PressRelease);

        var run = _city.Run("run").Expect(0);

        run.SaysInOneLine("tiedote.txt: found no document profile that fits", "wrapped-goal-text scores", "nested-goal-table scores");
        Assert.Equal("14", _city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
        Assert.Contains("refused: no_known_profile", _city.Run("status").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APressReleaseAloneYieldsNoRowAndPublishesNothing()
    {
        _city.Write("inbox/strategy/tiedote.txt", PressRelease);

        _city.Run("run").Expect(1);

        Assert.False(File.Exists(_city.Warehouse));
        Cli.Run("inspect", _city.PathOf("inbox/strategy/tiedote.txt")).Expect(1).SaysInOneLine("tiedote.txt: found");
    }

    [Fact]
    public void EveryBrokenDocumentIsNamedAndNoneStopsTheOthers()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.Write("inbox/strategy/tyhja.txt", "");
        _city.Write("inbox/strategy/kuva.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
        _city.Write("inbox/strategy/taulukko.tsv", [(byte)'P', (byte)'K', 3, 4, 20, 0, 0, 0]);
        _city.Write("inbox/strategy/asiakirja.odt", "jotain");
        _city.Write("inbox/strategy/pitka.txt", Encoding.UTF8.GetBytes(new string('a', 3_000_000)));

        var run = _city.Run("run", "--json").Expect(0);

        var problems = JsonNode.Parse(run.Output)!["problems"]!.AsArray().ToDictionary(problem => problem!["document"]!.ToString(), problem => problem!["code"]!.ToString());
        Assert.Equal("empty_document", problems["tyhja.txt"]);
        Assert.Equal("wrong_kind", problems["kuva.txt"]);
        Assert.Equal("wrong_kind", problems["taulukko.tsv"]);
        Assert.Equal("unsupported_format", problems["asiakirja.odt"]);
        Assert.Equal("line_too_long", problems["pitka.txt"]);
        Assert.Equal(5, problems.Count);
        run.HasNoStack();
    }

    [Fact]
    public void ADocumentThatPassedALimitComesInUnderAHigherOneAndStays()
    {
        _city.Drop("seuranta-2024-01-08.tsv");
        _city.Write("warehouse.json", WithLimit(50));
        var refusal = _city.Run("run").Expect(1).Errors;
        Assert.Contains("Left out (too_many_cells): seuranta-2024-01-08.tsv", refusal, StringComparison.Ordinal);
        Assert.Contains("expected up to 50 cells with text", refusal, StringComparison.Ordinal);
        Cli.Run("inspect", _city.PathOf("inbox/strategy/seuranta-2024-01-08.tsv"), "--workspace", _city.Root).Expect(1).SaysInOneLine("raise \"cells\" under \"limits\"");

        _city.Write("warehouse.json", WithLimit(5000));
        Assert.DoesNotContain("Left out", _city.Run("run").Expect(0).Errors, StringComparison.Ordinal);

        _city.Write("warehouse.json", WithLimit(50));
        Assert.DoesNotContain("Left out", _city.Run("run").Expect(0).Errors, StringComparison.Ordinal);

        static string WithLimit(int cells) => TestWorkspace.WithoutReports.Replace("\"186\",", $"\"186\", \"limits\": {{ \"cells\": {cells} }},", StringComparison.Ordinal);
    }

    [Fact]
    public void ARefusedFileComesInUnderABetterNameAndTheOldNameIsForgotten()
    {
        _city.Drop("strategian-seuranta-2023.txt", "seuranta.dat");
        Assert.Contains("Left out (unsupported_format): seuranta.dat", _city.Run("run").Expect(1).Errors, StringComparison.Ordinal);
        File.Move(_city.PathOf("inbox/strategy/seuranta.dat"), _city.PathOf("inbox/strategy/seuranta.txt"));

        Assert.DoesNotContain("Left out", _city.Run("run").Expect(0).Errors, StringComparison.Ordinal);

        Assert.Equal(["seuranta.txt"], _city.Query("select distinct document from mart.goal_status").Select(row => row["document"]!.ToString()));
        Assert.DoesNotContain("seuranta.dat", _city.Run("status").Expect(0).Output.Split("Documents")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoDocumentsThatReportTheSameGoalsOfOnePeriodAreNamed()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.Write("inbox/strategy/korjattu.txt", File.ReadAllText(TestWorkspace.SampleDocument("strategian-seuranta-2023.txt")) + "\n");
        Assert.Contains("14 x not so: a goal, period and unit is reported by one document", _city.Run("run").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AGradeOfSevenIsARejectedRowThatKeepsItsText()
    {
        var text = File.ReadAllText(TestWorkspace.SampleDocument("seuranta-2024-01-08.tsv"));
        var line = text.Split('\n').First(row => row.StartsWith("\t\t01.01.01", StringComparison.Ordinal));
        _city.Write("inbox/strategy/seuranta.tsv", text.Replace(line, line.Replace("\t5 ", "\t7 ", StringComparison.Ordinal), StringComparison.Ordinal));

        _city.RunHere();

        Assert.Equal("36", _city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
        var rejected = Assert.Single(_city.Query("select code, raw_text from audit.rejected_row"));
        Assert.Equal("grade_out_of_range", rejected["code"]!.ToString());
        Assert.Contains("01.01.01", rejected["raw_text"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("grade_out_of_range", _city.Run("status").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownStatusIsKeptAndListed()
    {
        var text = File.ReadAllText(TestWorkspace.SampleDocument("strategian-seuranta-2023.txt"));
        _city.Write("inbox/strategy/seuranta.txt", text.Replace("Ei aloitettu", "Jäissä", StringComparison.Ordinal));

        var run = _city.Run("run").Expect(0);

        Assert.Equal(["unknown|Jäissä"], _city.Query("select status, raw_status from mart.goal_status where status = 'unknown'").Select(row => $"{row["status"]}|{row["raw_status"]}"));
        Assert.Contains("vocabulary/status-words.csv", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyRejectedRowsPublishNothing()
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("\"path\"", "\"maxRejectedShare\": 0.01, \"path\"", StringComparison.Ordinal));
        var text = File.ReadAllText(TestWorkspace.SampleDocument("seuranta-2024-01-08.tsv"));
        _city.Write("inbox/strategy/seuranta.tsv", text.Replace("\t5 ", "\t9 ", StringComparison.Ordinal));

        Assert.Contains("more than maxRejectedShare", _city.Run("load").Expect(1).Errors, StringComparison.Ordinal);
        var run = _city.Run("run").Expect(1);

        Assert.Contains("more than maxRejectedShare 0.01 of source \"strategy\" allows", run.Errors, StringComparison.Ordinal);
        Assert.Contains("more than maxRejectedShare", _city.Run("audit").Expect(1).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_city.Warehouse));
    }

    [Theory]
    [InlineData("inbox/none.txt", "the file does not exist")]
    [InlineData("inbox/strategy", "the path is a folder")]
    [InlineData("elsewhere/**", "the folder of the path does not exist")]
    public void ASourceThatIsNotThereIsNamed(string path, string expected)
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("inbox/strategy/**", path, StringComparison.Ordinal));
        _city.Run("run").Expect(1).SaysInOneLine(expected);
    }

    [Fact]
    public void InspectSaysWhenTheFileIsMissingOrAFolder()
    {
        Cli.Run("inspect", _city.PathOf("none.txt")).Expect(1).SaysInOneLine("none.txt");
        Cli.Run("inspect", _city.Root).Expect(1).SaysInOneLine("city");
    }

    private const string PressRelease =
        """
        Koivurannan kaupunki tiedottaa 12.5.2024

        Uusi lähikirjasto avautuu kesäkuussa

        Keskustan lähikirjasto avaa ovensa maanantaina 3. kesäkuuta. Avajaisissa soittaa kansalaisopiston puhallinorkesteri,
        ja ensimmäiset sata kävijää saavat kangaskassin. Kirjasto on auki arkisin kello 9-19.

        S2 Toteutunut hanke on kaupungin strategian mukainen, sanoo kirjastotoimen johtaja.

        Lisätietoja antaa viestintä, puh. 010 000 0000.
        """;
}
