using System.Globalization;
using StrategyWarehouse.Etl.Readers;

namespace StrategyWarehouse.Etl.Commands.Output.Inspection;

/// <summary>What the non-blank lines of a document were used for, in numbers.</summary>
internal sealed class LineUseTable(Page page)
{
    private static readonly (LineUse Use, string Name)[] Uses =
    [
        (LineUse.Field, "fields"), (LineUse.Heading, "headings"), (LineUse.Furniture, "furniture"), (LineUse.Rejected, "rejected"), (LineUse.Unaccounted, "unaccounted"),
    ];

    public void Write(IReadOnlyDictionary<int, LineUse> uses)
    {
        page.Blank();
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"Lines by use, of {uses.Count} that are not blank"));
        foreach (var (use, name) in Uses)
        {
            var count = uses.Values.Count(item => item == use);
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{count,7}{(uses.Count == 0 ? 0 : 100m * count / uses.Count),7:0.0} %"), indent: 2);
        }
    }
}
