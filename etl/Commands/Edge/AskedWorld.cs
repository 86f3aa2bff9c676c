using System.CommandLine;
using System.Globalization;
using StrategyWarehouse.Etl.Queries;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;

namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>The options that ask for another world than the published one: as decided by a day, or as loaded by an older generation.</summary>
internal sealed class AskedWorld
{
    public Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "The world as decided by that day: follow-ups whose period had ended, plans and decisions that had taken effect.",
        HelpName = "yyyy-MM-dd",
    };

    public Option<int?> Number { get; } = new("--generation")
    {
        Description = "The world as loaded by an older generation that is still kept (see data/generations).",
        HelpName = "N",
    };

    /// <summary>Does something with the generation that was asked for; one made for the occasion is gone afterwards.</summary>
    /// <param name="use">Gets the generation, and what tells it from the published one in a file name: "as-of-2021-12-31"; null for the published one.</param>
    /// <exception cref="ConfigurationException">The day is none, or the generation is not kept; the message lists those that are.</exception>
    public void Use(ParseResult parsed, Workspace workspace, Action<Generation, string?> use, CancellationToken cancel)
    {
        var (day, number) = (DayOf(parsed.GetValue(AsOf)), parsed.GetValue(Number));
        if (day is not null && number is not null) throw new ConfigurationException("Give --as-of or --generation, one of the two: a generation holds the world as loaded by then, whatever the day.");
        var published = PublishedGeneration.Of(workspace);
        if (number is { } asked)
        {
            use(PublishedGeneration.Of(workspace, asked), FormattableString.Invariant($"generation-{asked}"));
        }
        else if (day is { } date)
        {
            using var world = WorldAsOf.Build(workspace, published, date, TimeProvider.System, cancel);
            use(world.Generation, FormattableString.Invariant($"as-of-{date:yyyy-MM-dd}"));
        }
        else
        {
            use(published, null);
        }
    }

    private static DateOnly? DayOf(string? text)
    {
        if (text is null) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ConfigurationException($"--as-of {text} is no day. Write it as year, month and day: --as-of 2021-12-31.");
    }
}
