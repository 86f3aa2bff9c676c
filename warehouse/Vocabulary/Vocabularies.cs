using System.Security.Cryptography;
using System.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary.Evidence;

namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>The built-in vocabularies, each extended by the file of the same name in the workspace's vocabulary folder.</summary>
public sealed class Vocabularies
{
    private static readonly VocabularyLayout[] Layouts =
    [
        new("municipalities.csv", "municipality", ["municipality_code", "name_fi", "name_sv", "name_en"], ["region", "wellbeing_county"]),
        new("statuses.csv", "status",
            ["status", "ordinal", "grade", "name_fi", "name_sv", "name_en", "progress", "schedule", "outcome", "is_delayed", "is_completed", "colour", "symbol"], []),
        new("status-words.csv", "status_word", ["raw_status", "status"], []),
        new("delay-reasons.csv", "delay_reason", ["reason", "stem"], []),
        new("services.csv", "service", ["service_code", "name_fi"], ["name_sv", "name_en", "other_names"]),
        new("sotkanet-regions.csv", "sotkanet_region", ["region_id", "category", "name_fi"], ["code"]),
        new("goal-matches.csv", "goal_match_rule", ["goal", "other_goal", "is_same"], ["municipality_code", "goal_code", "other_goal_code", "who", "why"]),
        new("goal-evidence.csv", EvidenceLine.Table, EvidenceLine.Required, EvidenceLine.Optional),
        new("corrections.csv", "correction", ["document_hash", "place", "field", "value", "who", "why"], []),
    ];

    private Vocabularies(IReadOnlyList<VocabularyTable> tables)
    {
        Tables = tables;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables.SelectMany(table =>
            table.Rows.Select(row => $"{table.RawTable}|{row.Origin}|{row.Place}|{string.Join('|', row.Values)}"))))));
    }

    public IReadOnlyList<VocabularyTable> Tables { get; }

    /// <summary>Changes whenever a row changes, or moves to another line.</summary>
    public string Fingerprint { get; }

    /// <summary>Every known wording of a status, in every language.</summary>
    public IReadOnlyCollection<string> StatusWords => Column("status_word", "raw_status").Select(cell => cell.Value).ToHashSet();

    /// <summary>The status code of each known wording; the city's own rows win.</summary>
    public IReadOnlyDictionary<string, string> StatusCodesByWord
    {
        get
        {
            var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (word, code) in Column("status_word", "raw_status").Zip(Column("status_word", "status"))) codes[word.Value] = code.Value;
            return codes;
        }
    }

    /// <summary>Every official municipality code, and those that the city adds.</summary>
    public IReadOnlyCollection<string> MunicipalityCodes => Column("municipality", "municipality_code").Select(cell => cell.Value).ToHashSet();

    /// <summary>Every status code.</summary>
    public IReadOnlyCollection<string> StatusCodes => Column("status", "status").Select(cell => cell.Value).ToHashSet();

    /// <param name="cityFolder">The workspace's vocabulary folder; null or absent for the built-in rows alone.</param>
    /// <exception cref="ConfigurationException">Every unknown file, missing column and wrong value, in one message.</exception>
    public static Vocabularies Load(string? cityFolder)
    {
        var faults = new List<string>();
        if (cityFolder is not null && Directory.Exists(cityFolder)) RefuseUnknownFiles(cityFolder, faults);
        var tables = Layouts.Select(layout => layout.Read(cityFolder, faults)).ToList();
        var vocabularies = new Vocabularies(tables);
        if (faults.Count == 0) VocabularyRules.Check(vocabularies, faults);
        return faults.Count == 0 ? vocabularies : throw new ConfigurationException(string.Join(Environment.NewLine, faults));
    }

    /// <summary>The finnish, swedish or english name of a municipality; its code where no vocabulary knows it.</summary>
    public string MunicipalityName(string code, string language)
    {
        var table = Tables.Single(item => item.RawTable == "municipality");
        var column = table.Columns.ToList().IndexOf($"name_{language}");
        return table.Rows.LastOrDefault(row => row.Values[0] == code)?.Values[column] ?? code;
    }

    internal IEnumerable<(string Value, string Place)> Column(string rawTable, string column)
    {
        var table = Tables.Single(item => item.RawTable == rawTable);
        var index = table.Columns.ToList().IndexOf(column);
        return table.Rows.Where(row => row.Values[index] is not null).Select(row => (row.Values[index]!, row.Place));
    }

    private static void RefuseUnknownFiles(string cityFolder, List<string> faults)
    {
        var known = Layouts.Select(layout => layout.FileName).ToList();
        foreach (var file in Directory.EnumerateFiles(cityFolder, "*.csv").Select(file => Path.GetFileName(file)).Where(file => !known.Contains(file)))
        {
            faults.Add($"vocabulary/{file}: no vocabulary has this name{NearestName.Hint(file, known)}");
        }
    }
}
