using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>Whether a narrative proposes to move its goal, and to which year.</summary>
public sealed record ShiftProposal(bool IsMade, int? Year)
{
    public static ShiftProposal In(string? narrative, DocumentProfile profile)
    {
        var matches = profile.Proposal.Select(pattern => pattern.Match(narrative ?? "")).Where(match => match.Success).ToList();
        return new ShiftProposal(matches.Count > 0, matches.Select(YearOf).FirstOrDefault(year => year is not null));
    }

    private static int? YearOf(Match match) => match.Groups["year"] is { Success: true } year ? Year4.Parse(year.Value) : null;
}
