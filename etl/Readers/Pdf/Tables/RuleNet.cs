using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf.Tables;

/// <summary>Rules that touch one another.</summary>
public sealed record RuleNet(IReadOnlyList<Rule> Horizontal, IReadOnlyList<Rule> Vertical)
{
    private const double Near = 3;

    /// <summary>A page with more rules than this is a drawing.</summary>
    private const int MaxRules = 3000;

    /// <summary>The nets with rules of both directions.</summary>
    public static IReadOnlyList<RuleNet> In(PageRules rules)
    {
        var (across, down) = (rules.Horizontal, rules.Vertical);
        if (across.Count == 0 || down.Count == 0 || across.Count + down.Count > MaxRules) return [];
        var owner = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var index = 0; index < across.Count; index++)
        {
            for (var other = FirstFrom(down, across[index].From - Near); other < down.Count && down[other].At <= across[index].To + Near; other++)
            {
                if (down[other].From <= across[index].At + Near && down[other].To >= across[index].At - Near) owner[Root(owner, index)] = Root(owner, across.Count + other);
            }
        }

        return
        [
            .. Enumerable.Range(0, owner.Length)
                .GroupBy(index => Root(owner, index))
                .Select(net => new RuleNet(
                    [.. net.Where(index => index < across.Count).Select(index => across[index])],
                    [.. net.Where(index => index >= across.Count).Select(index => down[index - across.Count])]))
                .Where(net => net.Horizontal.Count > 0 && net.Vertical.Count > 0),
        ];
    }

    private static int Root(int[] owner, int index)
    {
        while (owner[index] != index) index = owner[index] = owner[owner[index]];
        return index;
    }

    private static int FirstFrom(IReadOnlyList<Rule> rules, double at)
    {
        var (low, high) = (0, rules.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rules[middle].At < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
