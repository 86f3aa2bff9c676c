using System.Globalization;
using StrategyWarehouse.Benchmarks;
using StrategyWarehouse.Benchmarks.Ledgers;

switch (args)
{
    case ["pdf", ..]:
        var file = args.Length > 1 ? args[1] : Path.Combine("tests", "etl", "Readers", "Pdf", "Fixtures", "ruled-chromium.pdf");
        return new PdfBenchmark(file).Run();

    case ["ledger", ..] when Options() is { } options:
        return new LedgerBenchmark(options.GetValueOrDefault("--lines", 10_000_000), (int)options.GetValueOrDefault("--rounds", 3)).Run();

    // One run in a process of its own, whose peak memory is its own: what `ledger` starts.
    case ["ledger-run", OurRun.Name, var folder]:
        return Measured.Print(() => OurRun.Execute(folder));

    case ["ledger-run", BareRun.Name, var folder]:
        return Measured.Print(() => BareRun.Execute(folder, isNumbered: false));

    case ["ledger-run", BareRun.Numbered, var folder]:
        return Measured.Print(() => BareRun.Execute(folder, isNumbered: true));

    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/benchmarks -- pdf [FILE]");
        Console.Error.WriteLine("       dotnet run -c Release --project tests/benchmarks -- ledger [--lines 10000000] [--rounds 3]");
        Console.Error.WriteLine("pdf reads FILE, repeated to 100 pages and more, several times.");
        Console.Error.WriteLine("ledger takes that many ledger lines from CSV to a published star, beside the same work in bare DuckDB SQL.");
        return 2;
}

Dictionary<string, long>? Options()
{
    var options = new Dictionary<string, long>();
    for (var index = 1; index < args.Length; index += 2)
    {
        if (args[index] is not ("--lines" or "--rounds") || index + 1 == args.Length) return null;
        if (!long.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1) return null;
        options[args[index]] = value;
    }

    return options;
}
