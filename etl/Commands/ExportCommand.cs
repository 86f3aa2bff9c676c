using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Queries;

namespace StrategyWarehouse.Etl.Commands;

internal static class ExportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write into; one file for each table." };
        var format = new Option<string>("--format") { Description = "csv or parquet.", DefaultValueFactory = _ => "csv", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("csv", "parquet");
        return new ProgramCommand("export",
            "Write every table of the star to files, rows in a fixed order: equal content gives equal files.",
            "strategy-warehouse export /tmp/star",
            "strategy-warehouse export /tmp/star --format parquet") { folder, format }.Runs(shared, (parsed, cancel) =>
            {
                var generation = PublishedGeneration.Of(shared.Open(parsed));
                foreach (var file in StarExport.Write(generation, parsed.GetValue(folder)!, parsed.GetValue(format)!, cancel)) Console.WriteLine(file);
                return ExitCode.Done;
            });
    }
}
