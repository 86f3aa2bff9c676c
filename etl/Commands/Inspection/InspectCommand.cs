using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Commands.Output.Inspection;
using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Drafts;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Commands.Inspection;

internal static class InspectCommand
{
    public static Command Create(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "The document." };
        var profile = new Option<string>("--profile") { Description = "A profile's name, or auto.", DefaultValueFactory = _ => "auto", HelpName = "NAME" };
        var period = new Option<string?>("--period") { Description = "Period of a document that states none: 2021, 2021-09 or 2021-01..2021-09.", HelpName = "PERIOD" };
        var source = new Option<string?>("--source") { Description = "Of a table or statistics: the source of the workspace to read it by; by default the one whose path holds FILE.", HelpName = "NAME" };
        var kind = new Option<string?>("--kind") { Description = "Of a table or statistics, without a source: what it holds, such as ledger, cost-centers, outputs, pxweb or sotkanet.", HelpName = "KIND" };
        var draft = new Option<bool>("--draft-profile") { Description = "Write a first profile for the document's table, by its headings in Finnish, Swedish or English, instead of reading it." };
        var output = new Option<string?>("--output") { Description = "Where --draft-profile writes; standard output by default.", HelpName = "FILE" };
        return new ProgramCommand("inspect",
            "Dry run of one document: the rows it would give, how sure each is, what was rejected, and lines not accounted for; of a table also which column is which, of statistics what each dimension is taken for. Needs no workspace; in one, its own profiles, vocabulary and sources count.",
            "strategy-warehouse inspect follow-up-2021.txt",
            "strategy-warehouse inspect follow-up.tsv --profile nested-goal-table --json",
            "strategy-warehouse inspect inbox/ledger/2024.csv --source ledger",
            "strategy-warehouse inspect outputs.xlsx --kind outputs --json",
            "strategy-warehouse inspect 12ml.json --kind pxweb",
            "strategy-warehouse inspect --draft-profile our-goals.xlsx --output my-city/profiles/our-goals.json") { file, profile, period, source, kind, draft, output }.Runs(shared, (parsed, _) =>
            {
                var defaultPeriod = parsed.GetValue(period) is { } text
                    ? PeriodText.Parse(text) ?? throw new ConfigurationException($"--period is \"{text}\", expected 2021, 2021-09 or 2021-01..2021-09.")
                    : null;
                var root = Path.GetFullPath(parsed.GetValue(shared.Workspace)!);
                var workspace = File.Exists(Path.Combine(root, ConfigurationFile.Name)) ? Workspace.Open(root) : null;
                var (profiles, vocabularies) = (ProfileCatalog.Load(workspace?.Profiles), Vocabularies.Load(workspace?.Vocabulary));
                var path = parsed.GetValue(file)!;
                var (name, to) = (Path.GetFileName(path), parsed.GetValue(output));
                var limits = workspace?.Configuration.Limits ?? new ReadingLimits();
                if (parsed.GetValue(draft))
                {
                    var drafting = new ProfileDrafting(profiles, vocabularies.StatusCodesByWord);
                    DraftOutput.Write(TimedReading.Run(name, limits, () => drafting.Draft(SourceFormats.Read(path, name, limits))), to);
                    return ExitCode.Done;
                }

                if (to is not null) throw new ConfigurationException("--output is the file that --draft-profile writes. Add --draft-profile, or leave --output out.");
                if (StatisticsDryRun.Of(path, parsed.GetValue(source), parsed.GetValue(kind), workspace) is { } statistics)
                {
                    var found = statistics.Read(path, workspace);
                    if (parsed.GetValue(shared.Json)) JsonOutput.Print(StatisticsJson.Of(found, name, statistics.Kind.Name, statistics.Source?.Name));
                    else new StatisticsPage(Page.ForConsole()).Write(found, name, statistics.Shown);
                    return ExitCode.Done;
                }

                if (TableDryRun.Of(path, parsed.GetValue(source), parsed.GetValue(kind), workspace) is { } table)
                {
                    var found = table.Read(path, workspace);
                    if (parsed.GetValue(shared.Json)) JsonOutput.Print(TableJson.Of(found, name, table.Kind.Name, table.Source?.Name));
                    else new TablePage(Page.ForConsole()).Write(found, name, table.Shown);
                    return ExitCode.Done;
                }

                var reading = new DocumentReader(profiles, vocabularies.StatusWords).Read(path, name, new ReadingOptions(parsed.GetValue(profile)!, defaultPeriod)
                {
                    Limits = limits,
                    ConfidenceFloor = workspace?.Configuration.ConfidenceFloor ?? ReadingOptions.DefaultConfidenceFloor,
                });
                if (parsed.GetValue(shared.Json)) JsonOutput.Print(reading);
                else new InspectionPage(Page.ForConsole()).Write(reading, name);
                return ExitCode.Done;
            });
    }
}
