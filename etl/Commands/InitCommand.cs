using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Commands;

internal static class InitCommand
{
    public static Command Create(SharedOptions shared)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make the workspace in.", DefaultValueFactory = _ => "." };
        var municipality = new Option<string?>("--municipality") { Description = "Official three-digit code of the city, such as 186 (Järvenpää).", HelpName = "CODE" };
        return new ProgramCommand("init",
            "Write a new workspace for a city's own documents.",
            "strategy-warehouse init my-city --municipality 186",
            "strategy-warehouse init .") { folder, municipality }.Runs(shared, (parsed, _) =>
            {
                var path = parsed.GetValue(folder)!;
                var code = parsed.GetValue(municipality);
                if (code is not null && !Vocabularies.Load(cityFolder: null).MunicipalityCodes.Contains(code))
                {
                    throw new ConfigurationException($"No municipality has the code \"{code}\". Codes have three digits: Järvenpää is 186, Tuusula 858, Espoo 049.");
                }

                WorkspaceTemplate.WriteEmpty(path, code);
                Console.WriteLine($"A new workspace is in {Path.GetFullPath(path)}.");
                if (code is null) Console.WriteLine("Set \"municipality\" in warehouse.json to the code of your city.");
                Console.WriteLine("Put follow-ups into inbox/strategy there, then:");
                Console.WriteLine($"  strategy-warehouse run --workspace {path}");
                return ExitCode.Done;
            });
    }
}
