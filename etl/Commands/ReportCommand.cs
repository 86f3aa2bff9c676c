using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Runs;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Reports;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Commands;

internal static class ReportCommand
{
    public static Command Create(SharedOptions shared)
    {
        var name = new Argument<string>("NAME") { Description = "Name of the report.", DefaultValueFactory = _ => "goals" };
        var language = new Option<string?>("--language") { Description = "fi, sv or en (default: the workspace's first language).", HelpName = "LANGUAGE" };
        language.AcceptOnlyFromAmong("fi", "sv", "en");
        var output = new Option<string?>("--output", "-o") { Description = "File to write (default: out/NAME.LANGUAGE.html in the workspace).", HelpName = "FILE" };
        var world = new AskedWorld();
        return new ProgramCommand("report",
            "Render one report from the published generation, or from the world as it was decided or loaded earlier.",
            "strategy-warehouse report",
            "strategy-warehouse report goals --language sv --output /tmp/mal.html",
            "strategy-warehouse report goals --as-of 2021-12-31",
            "strategy-warehouse report goals --generation 3") { name, language, output, world.AsOf, world.Number }.Runs(shared, (parsed, cancel) =>
            {
                var workspace = shared.Open(parsed);
                var reports = new ReportRun(workspace, ReportCatalog.Load(workspace.Reports), Vocabularies.Load(workspace.Vocabulary));
                var chosen = parsed.GetValue(language) ?? workspace.Configuration.Languages[0];
                if (parsed.GetValue(output) is { } target && Directory.Exists(target)) throw new ConfigurationException($"--output {target} is a folder. Name a file.");
                world.Use(parsed, workspace, (generation, which) =>
                {
                    // A report of another world must not lie where the current one is looked for.
                    var path = parsed.GetValue(output) ?? (which is null ? null : Path.Combine(workspace.Output, $"{parsed.GetValue(name)}.{chosen}.{which}.html"));
                    Console.WriteLine(reports.Render(generation, parsed.GetValue(name)!, chosen, path));
                }, cancel);
                return ExitCode.Done;
            });
    }
}
