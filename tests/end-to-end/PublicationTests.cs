using System.Diagnostics;
using DuckDB.NET.Data;

namespace StrategyWarehouse.EndToEnd.Tests;

public sealed class PublicationTests
{
    [Fact]
    public async Task TenRunsPublishTenGenerationsWhileAnotherProcessReadsThePublishedFile()
    {
        using var city = new TestWorkspace();
        var document = File.ReadAllText(TestWorkspace.SampleDocument("strategian-seuranta-2023.txt"));
        city.Write("inbox/strategy/seuranta.txt", document);
        city.RunHere();

        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadUntil(city.Warehouse, stop.Token));
        for (var run = 2; run <= 10; run++)
        {
            city.Write("inbox/strategy/seuranta.txt", document.Replace("vuosi 2023", $"vuosi {2023 + run}", StringComparison.Ordinal));
            Assert.Equal(run, city.RunHere().Generation);
        }

        await stop.CancelAsync();
        var queries = await reading;
        Assert.True(queries > 10, $"only {queries} queries");
        Assert.Equal(
            [6, 7, 8, 9, 10],
            Directory.EnumerateFiles(city.PathOf("data/generations")).Select(file => int.Parse(Path.GetFileNameWithoutExtension(file)[^6..], System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public void ARunWithUnchangedInputsSkipsTheBuildAndSaysSo()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.RunHere();
        var before = File.GetLastWriteTimeUtc(city.Warehouse);

        var second = city.Run("run").Expect(0);

        Assert.Contains("Nothing has changed since generation 1", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(city.Warehouse));
        Assert.Single(Directory.EnumerateFiles(city.PathOf("data/generations")));
    }

    [Fact]
    public void ADeletedWarehouseFileComesBackWithTheNextRun()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.RunHere();
        File.SetAttributes(city.Warehouse, FileAttributes.Normal);
        File.Delete(city.Warehouse);

        Assert.Contains("restored from generation 1", city.Run("run").Expect(0).Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(city.Warehouse));
    }

    [Fact]
    public void NewBytesUnderAnOldNameReplaceTheOldOnesAndTheArchiveKeepsBoth()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt", "seuranta.txt");
        city.RunHere();
        city.Drop("strategian-seuranta-2024.txt", "seuranta.txt");
        city.RunHere();

        Assert.Equal(["2024"], city.Query("select distinct period_label from mart.goal_status").Select(row => row["period_label"]!.ToString()));
        Assert.Equal(2, Directory.EnumerateFiles(city.PathOf("data/archive"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void TheSameBytesUnderTwoNamesAreOneDocument()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt", "b.txt");
        city.Drop("strategian-seuranta-2023.txt", "a.txt");
        city.RunHere();

        Assert.Equal(["a.txt"], city.Query("select document from star.dim_document where document_key <> 0").Select(row => row["document"]!.ToString()));
    }

    [Fact]
    public void FollowUpsLoadedInEitherOrderGiveTheSameStar()
    {
        string[] documents = ["seuranta-2024-01-08.tsv", "strategian-seuranta-2023.txt", "strategian-seuranta-2024.txt"];
        using var forward = new TestWorkspace();
        using var backward = new TestWorkspace();
        foreach (var (city, order) in new[] { (forward, documents), (backward, documents.Reverse().ToArray()) })
        {
            foreach (var document in order)
            {
                city.Drop(document);
                city.RunHere();
            }
        }

        Assert.Equal(forward.ExportedStar(), backward.ExportedStar());
    }

    [Fact]
    public void ABrokenNewVersionIsNamedAndTheReadableOneStaysInForce()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt", "seuranta.txt");
        city.RunHere();
        city.Write("inbox/strategy/seuranta.txt", "Tiedosto on rikki.");

        var run = city.Run("run").Expect(0);

        Assert.Contains("the last readable version of it stays in force", run.Errors, StringComparison.Ordinal);
        Assert.Equal("14", city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
        Assert.Equal("no_known_profile", Assert.Single(city.Query("select code from audit.refused_document"))["code"]!.ToString());
    }

    [Fact]
    public void WhenEveryDocumentIsWithdrawnThePublishedFileHoldsNoneOfThem()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.RunHere();
        city.Run("withdraw", "strategian-seuranta-2023.txt", "--because", "secret").Expect(0);

        city.RunHere();

        Assert.Equal("0", city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());
    }

    [Fact]
    public void AReportThatCannotBeRenderedDoesNotKeepTheOthersBack()
    {
        using var city = new TestWorkspace(TestWorkspace.WithoutReports.Replace("\"sources\"", "\"reports\": [ { \"name\": \"own\" }, { \"name\": \"goals\" } ], \"sources\"", StringComparison.Ordinal));
        city.Write("reports/own.md", "---\nname: own\ntitle: { fi: Oma, sv: Egen, en: Own }\n---\n\n```sql rows\nselect no_such_column from mart.goal_status\n```\n\n```table\nquery: rows\ntitle: { fi: Oma, sv: Egen, en: Own }\ncolumns:\n  - column: no_such_column\n    label: { fi: A, sv: A, en: A }\n```\n");
        city.Drop("strategian-seuranta-2023.txt");

        var run = city.Run("run").Expect(2);

        Assert.Contains("Published generation 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("Report own was not rendered", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(city.PathOf("out/goals.fi.html")));
    }

    [Fact]
    public void ReportsAreWrittenInTheLanguagesOfTheWorkspaceAndNoOther()
    {
        using var city = new TestWorkspace(TestWorkspace.WithoutReports.Replace("\"sources\"", "\"languages\": [\"sv\", \"en\"], \"reports\": [ { \"name\": \"goals\" } ], \"sources\"", StringComparison.Ordinal));
        city.Drop("strategian-seuranta-2023.txt");

        var run = city.Run("run", "--json").Expect(0);

        Assert.Equal(["goals.en.html", "goals.sv.html"], Directory.EnumerateFiles(city.PathOf("out")).Select(Path.GetFileName).Order());
        Assert.Equal(2, System.Text.Json.Nodes.JsonNode.Parse(run.Output)!["reports"]!.AsArray().Count);
    }

    [Fact]
    public void AWithdrawnDocumentLeavesTheStarAndComesBack()
    {
        using var city = new TestWorkspace();
        city.Drop("strategian-seuranta-2023.txt");
        city.Drop("seuranta-2024-01-08.tsv");
        city.RunHere();
        var before = city.ExportedStar();

        city.Run("withdraw", "seuranta-2024-01-08.tsv", "--because", "wrong file").Expect(0);
        city.RunHere();
        Assert.Equal("14", city.Query("select count(*) as n from mart.goal_status")[0]["n"]!.ToString());

        Assert.Contains("seuranta-2024-01-08.tsv  withdrawn: wrong file", city.Run("status").Expect(0).Output, StringComparison.Ordinal);

        city.Run("withdraw", "seuranta-2024-01-08.tsv", "--undo").Expect(0);
        city.RunHere();
        Assert.Equal(before, city.ExportedStar());
    }

    /// <summary>One connection stays open all the time; beside it each round opens the file anew. Any failing query fails the test.</summary>
    private static int ReadUntil(string file, CancellationToken stop)
    {
        // This process may read the file through one path only once at a time, so the lasting connection goes through a link.
        var link = $"{file}.link";
        File.CreateSymbolicLink(link, file);
        using var lasting = new DuckDBConnection($"Data Source={link};access_mode=READ_ONLY");
        lasting.Open();
        var queries = 0;
        while (!stop.IsCancellationRequested)
        {
            Assert.True(Count(lasting) > 0);
            using var fresh = new DuckDBConnection($"Data Source={file};access_mode=READ_ONLY");
            fresh.Open();
            Assert.True(Count(fresh) > 0);
            queries++;
        }

        return queries;
    }

    private static long Count(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from mart.goal_status";
        return (long)command.ExecuteScalar()!;
    }
}
