using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StrategyWarehouse.EndToEnd.Tests;

public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("warehouse", "StrategyWarehouse.Warehouse")]
    [InlineData("reports", "StrategyWarehouse.Reports", "StrategyWarehouse.Warehouse")]
    [InlineData("etl", "StrategyWarehouse.Etl", "StrategyWarehouse.Reports", "StrategyWarehouse.Warehouse")]
    public void AProjectUsesOnlyTheProjectsBelowIt(string folder, string project, params string[] allowed)
    {
        var file = Path.Combine(Repository.Root, folder, $"{project}.csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Equal(allowed.Order(), references.Order());
    }

    [Fact]
    public void NothingTakesTheTimeFromTheMachineDirectly()
    {
        var offenders = SourceFiles().Where(file => TimeOfTheMachine().IsMatch(File.ReadAllText(file)));
        Assert.Empty(offenders);
    }

    [Fact]
    public void EveryCommandStandsInTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.All(
            StrategyWarehouse.Etl.Commands.CommandLine.Root().Subcommands,
            command => Assert.Contains($"`{command.Name}", readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommandExplainsItselfWithAnExample(string command) =>
        Assert.Contains($"Examples:\n  strategy-warehouse {command}", Cli.Run(command, "--help").Expect(0).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    public static TheoryData<string> Commands => new(StrategyWarehouse.Etl.Commands.CommandLine.Root().Subcommands.Select(command => command.Name));

    private static IEnumerable<string> SourceFiles() => new[] { "etl", "warehouse", "reports" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now\b")]
    private static partial Regex TimeOfTheMachine();
}
