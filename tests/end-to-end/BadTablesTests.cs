using System.Text;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;

namespace StrategyWarehouse.EndToEnd.Tests;

/// <summary>Tables as cities have them, good ones beside bad ones: every row is loaded once, rejected with its place, or stops the run by name.</summary>
public sealed class BadTablesTests : IDisposable
{
    private const string Configuration =
        """
        { "municipality": "186", "sources": [
            { "name": "books", "kind": "ledger", "path": "inbox/ledger/**", "maxRejectedShare": 0.5 },
            { "name": "centers", "kind": "cost-centers", "path": "inbox/lists/centers*" },
            { "name": "accounts", "kind": "accounts", "path": "inbox/lists/accounts*" } ] }
        """;

    private const string Header = "Vuosi;Kuukausi;Kustannuspaikka;Tili;Summa\n";

    private readonly TestWorkspace _city = new(Configuration);

    public void Dispose() => _city.Dispose();

    [Fact]
    public void GoodRowsBesideBadOnesLoadOnceAndTheirSumIsKept()
    {
        _city.Write("inbox/lists/centers.csv", "Kustannuspaikka;Nimi\n100;Päiväkoti\n");
        _city.Write("inbox/lists/accounts.csv", "Tili;Nimi\n4000;Palkat\n");
        var january = Header + "2024;1;100;4000;1 000,50\n2024;13;100;4000;5,00\n2024;1;100;4000;abc\n2024;1;999;4000;20,00\n2024;1;100;4999;3,00\n";
        _city.Write("inbox/ledger/tammi.csv", january);
        _city.Write("inbox/ledger/tammi-kopio.csv", january);
        _city.Write("inbox/ledger/helmi.csv", Header + "2024;2;100;4000;10,00\n2024;2;100;4000;20,00\nYhteensä;;;;30,00\n");
        _city.Write("inbox/ledger/huhti.csv", Header + "2024;4;100;4000;1,00\n2024;4;100;4000;2,00\nYhteensä;;;;3,01\n");
        _city.Write("inbox/ledger/kuva.csv", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var long100 = new StringBuilder(Header);
        for (var number = 1; number <= 100_000; number++) long100.Append(number == 99_990 ? "2024;3;100;4000;\"1,00\n" : "2024;3;100;4000;1,00\n");
        _city.Write("inbox/ledger/maalis.csv", long100.ToString());

        var summary = _city.RunHere();

        // January 3 rows, February 2, March 99,999.
        Assert.Equal((100_004 + 2, 3, 1), (summary.RowsStaged, summary.RowsRejected, summary.RowsSkipped));
        Assert.Equal(["total_differs", "wrong_kind"], summary.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        // 1000.50 + 20 + 3 + 30 + 99,999; what no list holds is kept with its code.
        var rows = _city.Query("select sum(amount) as amount, sum(amount) filter (cost_center_key = 0) as no_center, sum(amount) filter (account_key = 0) as no_account, string_agg(unlisted_cost_center) as center, string_agg(unlisted_account) as account from star.fact_cost");
        Assert.Equal(["101052.5", "20", "3", "999", "4999"], rows[0].Select(cell => cell.Value!.ToString()));

        var status = _city.Run("status").Expect(0).Output;
        Assert.Contains("books/helmi.csv  2 rows, 0 rejected, 1 skipped, ledger, 2024-02..2024-02, delimiter ;, utf-8, decimal sign ,", status, StringComparison.Ordinal);
        Assert.Contains("Rejected rows of tables are corrected in the file", status, StringComparison.Ordinal);
        var rejected = _city.Run("rejected", "--export", _city.PathOf("out/rejected.csv")).Expect(0);
        Assert.Contains("none can be replayed", rejected.Errors, StringComparison.Ordinal);
        Assert.Contains("3 rows of tables were left out (maalis.csv, tammi-kopio.csv)", rejected.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void MonthsThatTwoFilesReportStopTheRunAndNameBoth()
    {
        _city.Write("inbox/ledger/a.csv", Header + "2024;1;100;4000;1,50\n");
        _city.Write("inbox/ledger/b.csv", Header + "2024;1;100;4000;2,50\n2024;2;100;4000;2,50\n");

        var run = _city.Run("run").Expect(1);

        Assert.Contains("a.csv", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Contains("b.csv", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_city.Warehouse));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void NumbersThatAFileLeavesOpenAreSettledByAnotherFileOfTheSource(string open, string plain)
    {
        _city.Write($"inbox/ledger/{open}.csv", Header + "2024;1;100;4000;1,234\n");
        Assert.Equal("ambiguous_numbers", Assert.Single(Execute().Problems).Code);

        _city.Write($"inbox/ledger/{plain}.csv", Header + "2024;2;100;4000;12,50\n");
        var summary = _city.RunHere();

        Assert.Empty(summary.Problems);
        Assert.Equal("13.73", _city.Query("select sum(amount) as amount from star.fact_cost")[0]["amount"]!.ToString());
    }

    [Fact]
    public void InspectShowsHowATableIsReadByItsSourceOrItsKind()
    {
        _city.Write("inbox/ledger/a.csv", Header.Replace("Summa", "Summa;Väri", StringComparison.Ordinal) + "2024;1;100;4000;1,50;x\n2024;13;100;4000;2,50;y\n");

        var page = _city.Run("inspect", _city.PathOf("inbox/ledger/a.csv")).Expect(0).Output;
        Assert.Equal(
            """
            Document     a.csv
            Kind         ledger (source "books")
            Form         delimiter ;, utf-8, decimal sign ,
            Period       2024-01..2024-01
            Rows         2 read = 1 to load + 1 rejected + 0 skipped
            Note         Columns left aside: Väri.

            Columns
              year               "Vuosi"
              month              "Kuukausi"
              cost_center        "Kustannuspaikka"
              account            "Tili"
              amount             "Summa"
              left aside         "Väri"

            Rows to load
              line 2: year 2024, month 1, scenario actual, cost_center 100, account 4000, amount 1.50

            Rejected rows
              line 3: bad_month
                  month is no month: expected 1 to 12, 2024-09, 9/2024 or a date. Correct it and drop the file again.
                  2024 | 13 | 100 | 4000 | 2,50 | y
            """, page.Trim().ReplaceLineEndings("\n"));

        _city.Write("outputs.csv", "Tuote;Vuosi;Määrä\nP1;2024;5\n");
        Assert.Contains("\"header\": \"Määrä\"", _city.Run("inspect", _city.PathOf("outputs.csv"), "--kind", "outputs", "--json").Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("unknown source 'boks'; did you mean 'books'?", _city.Run("inspect", _city.PathOf("outputs.csv"), "--source", "boks").Expect(2).Errors, StringComparison.Ordinal);
    }

    private RunSummary Execute() => new WarehouseRun(Workspace.Open(_city.Root), new ProgressLog(TextWriter.Null, isTerminal: false), TimeProvider.System).Execute(CancellationToken.None);
}
