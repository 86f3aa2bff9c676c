using System.Text;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Readers;

/// <summary>Writes a made-up document, reads it, and checks the invariants on what came out.</summary>
public static class TestDocument
{
    public static readonly IReadOnlyList<string> StatusWords =
        ["Toteutunut", "Toteutunut osittain", "Ei toteutunut", "Etenee suunnitellusti", "Viivästyy", "Viivästynyt", "Viivästynyt, mutta etenee", "Ei muutosta"];

    public const string NestedHeader = "Valtuustokauden tavoite\tVuositavoite\tToimenpide\tRiskit\tKokonais-tilanne\tEtenemisaste\tEteneminen\tVastuuhenkilö";

    public static StrategyReading Nested(string rows, string above = "Seuranta 1 - 4 / 2023") => Read($"{above}\n\n{NestedHeader}\n{rows}", "taulu.tsv", "nested-goal-table");

    public static StrategyReading Wrapped(string text) => Read(text, "teksti.txt", "wrapped-goal-text");

    public static StrategyReading Read(string text, string name = "asiakirja.txt", string profile = "auto")
    {
        var reading = Read(Encoding.UTF8.GetBytes(text), name, profile);
        ReadingInvariants.Hold(text, reading);
        return reading;
    }

    public static StrategyReading Read(byte[] bytes, string name = "asiakirja.txt", string profile = "auto")
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("0f1e2d");
        File.WriteAllBytes(path, bytes);
        return Reader.Read(path, name, new ReadingOptions(profile, null));
    }

    public static SourceFormatException Refused(string text, string name = "asiakirja.txt", string profile = "auto") =>
        Refused(Encoding.UTF8.GetBytes(text), name, profile);

    public static SourceFormatException Refused(byte[] bytes, string name = "asiakirja.txt", string profile = "auto") =>
        Assert.Throws<SourceFormatException>(() => Read(bytes, name, profile));

    public static DocumentReader Reader { get; } = new(ProfileCatalog.Load(null), StatusWords);
}
