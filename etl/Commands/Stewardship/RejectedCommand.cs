using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Commands.Output;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands.Stewardship;

internal static class RejectedCommand
{
    public static Command Create(SharedOptions shared)
    {
        var export = new Option<string?>("--export") { Description = "Write them to a CSV file with empty columns for the fields of each goal, or of what the council changed in it; fill it and give it to `replay`.", HelpName = "FILE" };
        return new ProgramCommand("rejected",
            "List the rows that were found in documents and could not be loaded, or export them for correcting.",
            "strategy-warehouse rejected",
            "strategy-warehouse rejected --export rejected.csv") { export }.Runs(shared, (parsed, _) =>
            {
                var workspace = shared.Open(parsed);
                using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
                var rows = RejectedRowInForce.Of(workspace, control);
                if (parsed.GetValue(export) is { } file) Export(file, rows);
                if (parsed.GetValue(shared.Json)) JsonOutput.Print(rows);
                else if (parsed.GetValue(export) is null) Print(rows, Page.ForConsole());
                return ExitCode.Done;
            });
    }

    private static void Export(string file, IReadOnlyList<RejectedRowInForce> rows)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (!Directory.Exists(folder)) throw new ConfigurationException($"--export {file}: the folder does not exist. Make it, or name another file.");
        // What a person has filled in there is work that nothing can bring back.
        if (File.Exists(file)) throw new ConfigurationException($"--export {file}: the file exists. Name another one, or remove it first.");
        var exported = rows.Where(row => row.RecoveredInRun is null && !row.IsOfRefusedDocument && !row.IsOfTable).ToList();
        RejectedRowFile.Write(file, exported);
        if (exported.Count == 0) Console.Error.WriteLine($"{file} holds no row: none can be replayed.");
        else Console.Error.WriteLine($"{exported.Count} rows in {file}. Fill goal_level, goal and what else is known of each (in documents of council decisions old_… and new_…), then: strategy-warehouse replay {file}");
        var ofTables = rows.Where(row => row.IsOfTable).ToList();
        if (ofTables.Count > 0) Console.Error.WriteLine($"{ofTables.Count} rows of tables were left out ({string.Join(", ", ofTables.Select(row => row.Document).Distinct())}): correct each file and drop it again.");
    }

    private static void Print(IReadOnlyList<RejectedRowInForce> rows, Page page)
    {
        foreach (var document in rows.Where(row => row.RecoveredInRun is null).GroupBy(row => row.Document))
        {
            page.Heading($"{document.Key}{(document.First().IsOfRefusedDocument ? " (refused as a whole)" : "")}");
            foreach (var row in document)
            {
                page.Line($"{row.Place}: {row.Code}", indent: 2);
                page.Line(row.Message, indent: 6);
                page.Line(row.RawText, indent: 6, isQuoted: true);
            }

            page.Blank();
        }

        var left = rows.Where(row => row.RecoveredInRun is null).ToList();
        var (recovered, ofTables) = (rows.Count - left.Count, left.Count(row => row.IsOfTable));
        page.Line($"{left.Count} rejected{(recovered == 0 ? "" : $", {recovered} recovered")}.");
        if (left.Count > ofTables) page.Line("Correct them with `strategy-warehouse rejected --export FILE.csv` and `replay FILE.csv`.");
        if (ofTables > 0) page.Line(left.Count > ofTables ? $"{ofTables} of them are rows of tables: correct the file and drop it again." : "They are rows of tables: correct the file and drop it again.");
    }
}
