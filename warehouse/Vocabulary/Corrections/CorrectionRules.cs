using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Vocabulary.Corrections;

/// <summary>What must hold of every line of corrections.csv before a build may start. Whether it hits a row is known only in the build.</summary>
internal static partial class CorrectionRules
{
    public static void Check(VocabularyTable corrections, List<string> faults)
    {
        foreach (var row in corrections.Rows) faults.AddRange(BrokenBy(row));
        faults.AddRange(Repeated(corrections));
    }

    private static IEnumerable<string> BrokenBy(VocabularyRow row)
    {
        var (hash, given, value) = (row.Values[0]!, row.Values[2]!, row.Values[3]);
        if (!ShortHash().IsMatch(hash)) yield return $"{row.Place}: document_hash is \"{hash}\", expected 8 to 64 hexadecimal digits: the document's SHA-256, as `strategy-warehouse status --json` shows it, or its beginning.";
        if (CorrectableField.Find(given) is not { } field)
        {
            yield return $"{row.Place}: no row has a field '{given}' to correct{NearestName.Hint(given, CorrectableField.All.Select(known => known.Name))}";
        }
        else if (value is null && !field.MayBeEmpty)
        {
            yield return $"{row.Place}: {field.Name} cannot be cleared; every {field.RowKind} needs one. Give a value or remove the row.";
        }
        else if (value is not null && !field.Fits(value))
        {
            yield return $"{row.Place}: {field.Name} is \"{value}\", expected {field.Expected}.";
        }
    }

    private static IEnumerable<string> Repeated(VocabularyTable corrections) => corrections.Rows
        .Where(row => CorrectableField.Find(row.Values[2]!) is not null)
        .GroupBy(row => (row.Values[0]!.ToLowerInvariant(), WhiteSpace().Replace(row.Values[1]!, " ").ToLowerInvariant(), row.Values[2]!.Split('.').Length, CorrectableField.Find(row.Values[2]!)))
        .Where(same => same.Count() > 1)
        .Select(same => $"{same.Last().Place}: the field is corrected already in {same.First().Place}. Keep one.");

    [GeneratedRegex("^[0-9a-fA-F]{8,64}$")]
    private static partial Regex ShortHash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
