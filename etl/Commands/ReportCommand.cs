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
        return new ProgramCommand("report",
            "Render one report from the published generation.",
            "strategy-warehouse report",
            "strategy-warehouse report goals --language sv --output /tmp/mal.html") { name, language, output }.Runs(shared, (parsed, _) =>
            {
                var workspace = shared.Open(parsed);
                var reports = new ReportRun(workspace, ReportCatalog.Load(workspace.Reports), Vocabularies.Load(workspace.Vocabulary));
                var chosen = parsed.GetValue(language) ?? workspace.Configuration.Languages[0];
                if (parsed.GetValue(output) is { } target && Directory.Exists(target)) throw new ConfigurationException($"--output {target} is a folder. Name a file.");
                var path = reports.Render(PublishedGeneration.Of(workspace), parsed.GetValue(name)!, chosen, parsed.GetValue(output));
                Console.WriteLine(path);
                return ExitCode.Done;
            });
    }
}
