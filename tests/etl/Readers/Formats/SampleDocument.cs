using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>One document of the sample city as it is read from its text, and the tables that the text was once lifted out of.</summary>
/// <param name="Name">Without an ending.</param>
public sealed record SampleDocument(string Name, StrategyReading Text, IReadOnlyList<SampleTable> Tables)
{
    public static readonly IReadOnlyDictionary<string, SampleDocument> All = new[]
    {
        Nested("seuranta-2024-01-04"),
        Nested("seuranta-2024-01-08"),
        Goals("strategian-seuranta-2023", "Strategian seuranta, vuosi 2023"),
        Goals("strategian-seuranta-2024", "Strategian seuranta, vuosi 2024"),
        Changes("strategian-muutokset-2023-2024", "Sitoviin tavoitteisiin tehdyt muutokset"),
        Plan("kaupunkistrategia-2022-2025", "Koivurannan kaupunkistrategia 2022-2025"),
    }.ToDictionary(document => document.Name);

    private static SampleDocument Nested(string name)
    {
        var text = Sample($"{name}.tsv");
        return new SampleDocument(name, TestDocument.Read(text, $"{name}.tsv"), [SampleTable.FromTsv(text)]);
    }

    private static SampleDocument Goals(string name, string title)
    {
        var reading = TestDocument.Read(Sample($"{name}.txt"), $"{name}.txt");
        return new SampleDocument(name, reading, [Table(
            [title],
            ["Palvelualue", "Tavoitevuosi", "Esitetty tavoitevuosi", "Sitova tavoite", "Keinot", "Strategiakortti", "Toteutuminen", "Selite"],
            reading.Rows.Select(row => (string?[])[row.Unit, $"{row.TargetYear}", $"{row.ProposedTargetYear}", row.Goal, row.Means, row.GoalCode, row.RawStatus, row.Narrative]))]);
    }

    private static SampleDocument Changes(string name, string title)
    {
        var reading = TestDocument.Read(Sample($"{name}.txt"), $"{name}.txt");
        return new SampleDocument(name, reading, [Table(
            [title],
            ["Kortti", "Sitova tavoite", "Uusi tavoitevuosi", "Uudet keinot", "Vanha tavoitevuosi", "Vanhat keinot"],
            reading.Revisions.Select(row => (string?[])[row.GoalCode, row.Goal, $"{row.NewTargetYear}", row.NewMeans, $"{row.OldTargetYear}", row.OldMeans]))]);
    }

    // A table below each theme.
    private static SampleDocument Plan(string name, string title)
    {
        var reading = TestDocument.Read(Sample($"{name}.txt"), $"{name}.txt");
        var themes = reading.Rows.Where(row => row.GoalLevel == "theme").Select((theme, index) => Table(
            [.. index == 0 ? new[] { title } : [], $"{theme.GoalCode}. {theme.Goal}"],
            ["TAVOITTEET 2022-2025", "TOIMENPITEET 2024", "MITTAAMINEN"],
            reading.Rows.Where(row => row.GoalLevel == "goal" && row.ParentCode == theme.GoalCode).Select(goal => (string?[])
            [
                string.Join('\n', [$"{goal.GoalCode}. {goal.Goal}", .. Items(reading.Rows.Where(row => row.ParentCode == goal.GoalCode && row.GoalLevel == "sub_goal").Select(row => row.Goal))]),
                string.Join('\n', Items(reading.Rows.Where(row => row.ParentCode == goal.GoalCode && row.GoalLevel == "action").Select(row => row.Goal))),
                string.Join('\n', Items(reading.Measures.Where(row => row.GoalCode == goal.GoalCode).Select(row => row.Text).Distinct())),
            ])));
        return new SampleDocument(name, reading, [.. themes]);
    }

    private static IEnumerable<string> Items(IEnumerable<string> texts) => texts.Select(text => SampleTable.Bullet + text);

    private static SampleTable Table(IReadOnlyList<string> titles, string[] header, IEnumerable<string?[]> rows) =>
        new(titles, [header, .. rows.Select(row => row.Select(cell => cell ?? "").ToList())]);

    private static string Sample(string file) => File.ReadAllText(Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", file));
}
