using System.Text;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Variants;

/// <summary>Nested follow-up tables as other years and cities print them, read as a person would, however they were exported.</summary>
public sealed class NestedTableVariants
{
    private static readonly string[] Files = ["nested-codes-and-levels.txt", "nested-rows.txt", "nested-grades.txt", "nested-headers.txt"];

    public static TheoryData<string> Cases => VariantFile.Names(Files);

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadAsAPersonWould(string name) => Holds(name, text => text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadTheSameWithOtherBytes(string name) =>
        Holds(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormD));

    [Theory]
    [MemberData(nameof(Cases))]
    public void IsReadTheSameWithNoBreakSpaces(string name) => Holds(name, text => text.Replace(' ', '\u00A0'));

    private static void Holds(string name, Func<string, string> exported)
    {
        var variant = Files.SelectMany(VariantFile.Cases).Single(variant => variant.Name == name);

        Assert.Equal(variant.Rows, VariantFile.Read(exported(variant.Text), "seuranta.csv", "nested-goal-table", Line));
    }

    private static string Line(GoalRow row) => string.Join(
        " | ", row.GoalLevel, row.GoalCode ?? "-", row.ParentCode ?? "-", row.Goal, VariantFile.Number(row.ProgressGrade), row.RawStatus ?? "-", row.Risk ?? "-", row.Narrative ?? "-", row.Responsible ?? "-");
}
