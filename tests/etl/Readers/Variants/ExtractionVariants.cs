using System.Text;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Tests.Readers.Variants;

/// <summary>Whole documents, extracted or exported by other tools: the bytes differ, the rows do not.</summary>
public sealed class ExtractionVariants
{
    private static readonly DocumentReader Reader = new(ProfileCatalog.Load(null), Vocabularies.Load(null).StatusWords);

    private static readonly Dictionary<string, Func<string, string>> Extractors = new()
    {
        ["no spaces at line ends"] = text => Lines(text, line => line.TrimEnd(' ')),
        ["no-break spaces at line ends"] = text => Lines(text, line => line.EndsWith(' ') ? line[..^1] + '\u00A0' : line),
        ["line ends of Windows"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["decomposed letters"] = text => text.Normalize(NormalizationForm.FormD),
        ["form feeds before pages"] = text => Lines(text, line => line.StartsWith(' ') && line.Length > 1 && char.IsUpper(line[1]) ? "\f" + line[1..] : line),
        ["page numbers and form feeds"] = text => Lines(text, line => line.StartsWith(' ') && line.Length > 1 && char.IsUpper(line[1]) ? "\n7\n\f" + line[1..] : line),
        ["blank lines doubled"] = text => text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
        ["other years"] = text => text.Replace("2021", "2031", StringComparison.Ordinal).Replace("2022", "2032", StringComparison.Ordinal),
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var document in (string[])["strategian-seuranta-2023.txt", "strategian-seuranta-2024.txt", "seuranta-2024-01-04.tsv", "seuranta-2024-01-08.tsv", "tuusula-follow-up-2021-09.tsv", "jarvenpaa-follow-up-2021.txt"])
        {
            foreach (var extractor in Extractors.Keys) cases.Add(document, extractor);
        }

        return cases;
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void GivesTheSameRows(string document, string extractor)
    {
        var sample = Path.Combine(Repository.Root, "etl", "Sample", "inbox", "strategy", document);
        var text = File.ReadAllText(File.Exists(sample) ? sample : Repository.Shared($"seeds/{document}"));

        Assert.Equal(Rows(text, document).Select(row => Extractors["other years"](row.ToString())), Rows(Extractors[extractor](text), document).Select(row => Extractors["other years"](row.ToString())));
    }

    private static List<GoalRow> Rows(string text, string document)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("0f1e2d");
        File.WriteAllText(path, text);
        return [.. Reader.Read(path, document, new ReadingOptions(ReadingOptions.AutoProfile, null)).Rows.Select(row => row with { SourceLocator = "" })];
    }

    private static string Lines(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));
}
