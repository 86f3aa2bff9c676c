using System.Globalization;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Tests.Readers.Variants;

/// <summary>
/// Made-up documents with the reading that a careful person gives them. A case is "### name", the text, "===", and a line
/// for each row, rejected row ("! code: place") and unaccounted line ("? place") that must come out, in this order.
/// In the text "~" is the space that a line was broken at, "→" a tab, "¶" a form feed, "·" a no-break space and "¬" a soft
/// hyphen. A line "@name" stands for the case of that name that the file begins with, in the text and among the rows.
/// </summary>
public static class VariantFile
{
    private static readonly DocumentReader Reader = new(ProfileCatalog.Load(null), Vocabularies.Load(null).StatusWords);

    public static IReadOnlyList<Variant> Cases(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "etl", "Readers", "Variants", "Fixtures", file));
        var cases = text.Split("### ", StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        var parts = cases.Where(variant => variant.Name.StartsWith('@')).ToList();
        return [.. cases.Except(parts).Select(variant => parts.Aggregate(variant, Expand))];
    }

    public static TheoryData<string> Names(params string[] files) => [.. files.SelectMany(Cases).Select(variant => variant.Name)];

    /// <summary>The reading in the form that a variant expects it.</summary>
    public static string Read(string text, string name, string profile, Func<GoalRow, string> row)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("0f1e2d");
        File.WriteAllText(path, text);
        var reading = Reader.Read(path, name, new ReadingOptions(profile, null));
        ReadingInvariants.Hold(text, reading);
        return string.Join('\n', [.. reading.Rows.Select(row), .. reading.Rejected.Select(bad => $"! {bad.Code}: {bad.Place}"), .. reading.Unaccounted.Select(line => $"? {line.Place}")]);
    }

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static Variant Parse(string block)
    {
        var (head, rows) = Halves(block, "\n===\n");
        var (name, text) = Halves(head, "\n");
        return new Variant(name.Trim(), Unescape(text), rows.Trim('\n'));
    }

    private static Variant Expand(Variant variant, Variant part) => variant with
    {
        Text = variant.Text.Replace(part.Name, part.Text, StringComparison.Ordinal),
        Rows = variant.Rows.Replace(part.Name, part.Rows, StringComparison.Ordinal),
    };

    private static (string, string) Halves(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + mark.Length)..]);
    }

    private static string Unescape(string text) =>
        text.Replace('→', '\t').Replace('¶', '\f').Replace('·', '\u00A0').Replace('¬', '\u00AD');
}
