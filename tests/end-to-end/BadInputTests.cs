using System.Text;
using System.Text.Json.Nodes;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>What a user can get wrong, and what the program says: one clear line, the right exit code, and never a stack trace.</summary>
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

        AssertSaysInOneLine(run, "tiedote.txt: found no document profile that fits", "wrapped-goal-text scores", "nested-goal-table scores");
        Assert.Equal("14", _city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
        Assert.Contains("refused: no_known_profile", _city.Run("status").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APressReleaseAloneYieldsNoRowAndPublishesNothing()
    {
        _city.Write("inbox/strategy/tiedote.txt", PressRelease);

        _city.Run("run").Expect(1);

        Assert.False(File.Exists(_city.Warehouse));
        AssertSaysInOneLine(Cli.Run("inspect", _city.PathOf("inbox/strategy/tiedote.txt")).Expect(1), "tiedote.txt: found");
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
        AssertNoStack(run);
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

        _city.Run("run").Expect(0);

        Assert.Equal("31", _city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
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

        var run = _city.Run("run").Expect(1);

        Assert.Contains("more than maxRejectedShare 0.01 of source \"strategy\" allows", run.Errors, StringComparison.Ordinal);
        Assert.Contains("more than maxRejectedShare", _city.Run("audit").Expect(1).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_city.Warehouse));
    }

    [Theory]
    [InlineData("\"sources\"", "\"sorces\"", "unknown key 'sorces'; did you mean 'sources'?")]
    [InlineData("\"path\"", "\"profle\": \"auto\", \"path\"", "unknown key 'sources[0].profle'; did you mean 'profile'?")]
    [InlineData("\"strategy\", \"path\"", "\"stratgy\", \"path\"", "unknown kind 'stratgy'; did you mean 'strategy'?")]
    [InlineData("\"path\"", "\"profile\": \"wraped-goal-text\", \"path\"", "did you mean 'wrapped-goal-text'?")]
    [InlineData("\"path\"", "\"period\": \"syksy\", \"path\"", "period is \"syksy\", expected \"2021\", \"2021-09\" or \"2021-01..2021-09\"")]
    [InlineData("\"path\"", "\"lateAfterDays\": \"pian\", \"path\"", "sources[0].lateAfterDays is \"pian\", expected a whole number.")]
    [InlineData("\"inbox/strategy/**\"", "[\"a\"]", "sources[0].path is a group of values, expected a single value.")]
    [InlineData("\"186\"", "186", "municipality")]
    [InlineData("\"186\",", "\"186\"", "not valid JSON")]
    public void ATypingErrorInTheConfigurationIsNamedBeforeAnythingStarts(string right, string wrong, string expected)
    {
        _city.Drop("strategian-seuranta-2023.txt");
        var configuration = TestWorkspace.WithoutReports.Replace(right, wrong, StringComparison.Ordinal);
        if (wrong == "186") configuration = configuration.Replace("186", "1860", StringComparison.Ordinal);
        _city.Write("warehouse.json", configuration);

        var run = _city.Run("run").Expect(2);

        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        AssertNoStack(run);
        Assert.False(Directory.Exists(_city.PathOf("data/archive")));
    }

    [Fact]
    public void AMunicipalityCodeThatNobodyHasIsNamed()
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("186", "187", StringComparison.Ordinal));
        AssertSaysInOneLine(_city.Run("run").Expect(2), "no municipality has the code '187'");
    }

    [Fact]
    public void WithoutAMunicipalityTheCityIsUnknownAndTheRunSaysSo()
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("\"municipality\": \"186\",", "", StringComparison.Ordinal));
        _city.Drop("strategian-seuranta-2023.txt");
        Assert.Contains("set \"municipality\" in warehouse.json", _city.Run("run").Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ATypingErrorInAProfileIsNamed()
    {
        _city.Write("profiles/own.json", """{ "name": "own", "layuot": "nested-table" }""");
        Assert.Contains("'layout'", _city.Run("run").Expect(2).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inbox/none.txt", "the file does not exist")]
    [InlineData("inbox/strategy", "the path is a folder")]
    [InlineData("elsewhere/**", "the folder of the path does not exist")]
    public void ASourceThatIsNotThereIsNamed(string path, string expected)
    {
        _city.Write("warehouse.json", TestWorkspace.WithoutReports.Replace("inbox/strategy/**", path, StringComparison.Ordinal));
        AssertSaysInOneLine(_city.Run("run").Expect(1), expected);
    }

    [Fact]
    public void InspectSaysWhenTheFileIsMissingOrAFolder()
    {
        AssertSaysInOneLine(Cli.Run("inspect", _city.PathOf("none.txt")).Expect(1), "none.txt");
        AssertSaysInOneLine(Cli.Run("inspect", _city.Root).Expect(1), "city");
    }

    [Fact]
    public void AControlDatabaseOfANewerVersionIsRefused()
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.Run("run").Expect(0);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_city.PathOf("data/control.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "insert into __EFMigrationsHistory values ('29990101000000_FromTheFuture', '99.0')";
            command.ExecuteNonQuery();
        }

        AssertSaysInOneLine(_city.Run("run").Expect(2), "written by a newer version", "29990101000000_FromTheFuture", "Update the program");
    }

    [Fact]
    public void AControlDatabaseThatIsNoDatabaseIsNamed()
    {
        _city.Write("data/control.db", string.Concat(Enumerable.Repeat("no database ", 1000)));
        AssertSaysInOneLine(_city.Run("run").Expect(2), "control.db is damaged");
    }

    [Fact]
    public void AFolderThatIsNoWorkspaceIsNamed() =>
        AssertSaysInOneLine(Cli.Run("run", "--workspace", Path.GetTempPath()).Expect(2), "is no workspace", "strategy-warehouse init");

    [Fact]
    public void TheDemoNeverWritesIntoAnotherWorkspaceOrFolder()
    {
        var before = File.ReadAllText(_city.PathOf("warehouse.json"));
        AssertSaysInOneLine(Cli.Run("demo", _city.Root).Expect(2), "something else than the sample city");
        AssertSaysInOneLine(Cli.Run("init", _city.Root).Expect(2), "is a workspace already");
        Assert.Equal(before, File.ReadAllText(_city.PathOf("warehouse.json")));
    }

    [Fact]
    public void AskingBeforeAnythingIsPublishedSaysWhatToDo() =>
        AssertSaysInOneLine(_city.Run("query", "select 1").Expect(2), "Nothing has been published", "strategy-warehouse run");

    [Theory]
    [InlineData("select * from mart.goal_statos", "goal_status")]
    [InlineData("delete from star.dim_goal", "read-only")]
    [InlineData("select * from read_text('/etc/hostname')", "disabled by configuration")]
    [InlineData("select 1; select 2", "more than one statement")]
    [InlineData(" ", "The query is empty")]
    public void AQueryThatFailsSaysWhy(string sql, string expected)
    {
        _city.Drop("strategian-seuranta-2023.txt");
        _city.Run("run").Expect(0);
        var query = _city.Run("query", sql).Expect(2);

        Assert.Contains(expected, query.Errors, StringComparison.Ordinal);
        AssertNoStack(query);
    }

    [Theory]
    [InlineData("rnu")]
    [InlineData("run", "--nosuch")]
    [InlineData("report", "--language", "de")]
    [InlineData("query")]
    [InlineData("query", "select 1", "--output", "rows.xlsx")]
    [InlineData("query", "select 1", "--output", "nowhere/rows.csv")]
    public void WrongUsageIsExitCodeTwo(params string[] arguments) => AssertNoStack(_city.Run(arguments).Expect(2));

    [SkippableFact]
    public void AFullDiskLeavesThePublishedFileAsItWas()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs the right to mount a small file system");
        var disk = _city.PathOf("small");
        Directory.CreateDirectory(disk);
        Skip.IfNot(Shell("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk), "this machine lets nobody mount a file system");
        try
        {
            using var city = new TestWorkspace();
            city.Drop("strategian-seuranta-2023.txt");
            city.Run("run").Expect(0);
            foreach (var entry in Directory.EnumerateFiles(city.Root, "*", SearchOption.AllDirectories).Where(file => !file.Contains("generations", StringComparison.Ordinal)))
            {
                var target = Path.Combine(disk, Path.GetRelativePath(city.Root, entry));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(entry, target);
            }

            var before = File.ReadAllBytes(Path.Combine(disk, "data", "warehouse.duckdb"));
            var run = Cli.Run("run", "--workspace", disk).Expect(3);

            Assert.Contains("disk", run.Errors, StringComparison.Ordinal);
            AssertNoStack(run);
            Assert.Equal(before, File.ReadAllBytes(Path.Combine(disk, "data", "warehouse.duckdb")));
        }
        finally
        {
            Shell("umount", disk);
        }
    }

    [SkippableFact]
    public void AReadOnlyWorkspaceIsNamed()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs the right to mount a file system read-only");
        _city.Drop("strategian-seuranta-2023.txt");
        Skip.IfNot(Shell("mount", "--bind", _city.Root, _city.Root) && Shell("mount", "-o", "remount,ro,bind", _city.Root), "this machine lets nobody mount a file system");
        try
        {
            var run = _city.Run("run").Expect(3);
            Assert.Contains("Read-only file system", run.Errors, StringComparison.Ordinal);
            AssertNoStack(run);
        }
        finally
        {
            Shell("umount", _city.Root);
        }
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

    private static bool Shell(string command, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static void AssertSaysInOneLine(CommandResult result, params string[] parts)
    {
        AssertNoStack(result);
        Assert.Contains(result.Errors.Split('\n'), line => parts.All(part => line.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    private static void AssertNoStack(CommandResult result) => Assert.DoesNotContain("   at ", result.Errors + result.Output, StringComparison.Ordinal);
}
