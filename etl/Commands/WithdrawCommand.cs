using System.CommandLine;
using StrategyWarehouse.Etl.Commands.Edge;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands;

internal static class WithdrawCommand
{
    public static Command Create(SharedOptions shared)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Its name, or the first characters of its SHA-256, as `status --json` shows them." };
        var because = new Option<string?>("--because") { Description = "Why; kept with the document.", HelpName = "REASON" };
        var undo = new Option<bool>("--undo") { Description = "Take the document back into the star." };
        return new ProgramCommand("withdraw",
            "Take a document out of the star, say one that was dropped by mistake. The archive keeps it; the next run publishes without it.",
            "strategy-warehouse withdraw draft.txt --because \"a draft, not the decided text\"",
            "strategy-warehouse withdraw draft.txt --undo") { document, because, undo }.Runs(shared, (parsed, _) =>
            {
                var workspace = shared.Open(parsed);
                using var lease = RunLease.Acquire(workspace, "withdraw", TimeProvider.System);
                using var control = ControlDatabaseFile.Open(workspace.ControlDatabase);
                var entry = Find(control, parsed.GetValue(document)!);
                var reason = parsed.GetValue(because);
                if (!parsed.GetValue(undo) && string.IsNullOrWhiteSpace(reason)) throw new ConfigurationException("Say why with --because \"...\"; it is kept with the document.");
                entry.WithdrawnBecause = parsed.GetValue(undo) ? null : reason;
                control.SaveChanges();
                Console.WriteLine(parsed.GetValue(undo) ? "Taken back. `strategy-warehouse run` publishes with it." : "Withdrawn. `strategy-warehouse run` publishes without it.");
                return ExitCode.Done;
            });
    }

    private static DocumentEntry Find(ControlDatabase control, string given)
    {
        var newest = control.Sightings.Where(sighting => sighting.Name == given).OrderByDescending(sighting => sighting.Id).FirstOrDefault()?.Hash;
        var matches = control.Documents.Where(document => document.Hash == newest || (given.Length >= 6 && document.Hash.StartsWith(given))).ToList();
        if (matches.Count == 1) return matches[0];
        var names = control.Sightings.Select(sighting => sighting.Name).Distinct().ToList();
        throw new ConfigurationException(matches.Count == 0
            ? $"No document is named '{given}'{NearestName.Hint(given, names)} (`strategy-warehouse status` lists them all)"
            : $"{matches.Count} documents begin with \"{given}\". Give more characters.");
    }
}
