using StrategyWarehouse.Benchmarks;

if (args is not ["pdf", ..])
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/benchmarks -- pdf FILE");
    Console.Error.WriteLine("Reads FILE, repeated to 100 pages and more, several times.");
    return 2;
}

var file = args.Length > 1 ? args[1] : Path.Combine("tests", "etl", "Readers", "Pdf", "Fixtures", "ruled-chromium.pdf");
return new PdfBenchmark(file).Run();
