using System.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Variants;

/// <summary>Pages of wrapped goal tables as other years and cities print them, read as a person would, however they were extracted.</summary>
public sealed class WrappedTextVariants
{
    private static readonly string[] Files = ["wrapped-statuses.txt", "wrapped-units-and-years.txt", "wrapped-pages.txt", "wrapped-goals-and-means.txt", "wrapped-narratives.txt"];

    public static TheoryData<string> Cases => VariantFile.Names(Files);

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadAsAPersonWould(string name) => Holds(name, text => text.Replace('~', ' '));

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadTheSameWithoutTheSpacesThatLinesBreakAt(string name)
    {
        if (name.EndsWith("(spaces needed)", StringComparison.Ordinal)) return;
        Holds(name, text => text.Replace("~", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadTheSameWithOtherBytes(string name) =>
        Holds(name, text => text.Replace('~', ' ').Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD));

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadTheSameWithNoBreakSpaces(string name) => Holds(name, text => text.Replace('~', '\u00A0'));

    private static void Holds(string name, Func<string, string> extracted)
    {
        var variant = Files.SelectMany(VariantFile.Cases).Single(variant => variant.Name == name);

        Assert.Equal(variant.Rows, VariantFile.Read(extracted(variant.Text), "seuranta.txt", "wrapped-goal-text", Line));
    }

    private static string Line(GoalRow row)
    {
        var years = string.Join(" > ", new[] { row.TargetYear, row.ProposedTargetYear }.OfType<int>());
        return string.Join(" | ", row.Unit ?? "-", years, row.GoalCode, row.RawStatus ?? "-", row.Goal, row.Means ?? "-", row.Narrative ?? "-");
    }
}
