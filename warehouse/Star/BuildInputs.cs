using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Star;

/// <summary>All that the star is a function of. Equal inputs have equal fingerprints, whatever order they came in.</summary>
public sealed class BuildInputs(
    string? municipalityCode,
    IEnumerable<SourceInForce> sources,
    IEnumerable<DocumentInForce> documents,
    IEnumerable<RefusedDocument> refused,
    Vocabularies vocabularies,
    SqlCatalog sql)
{
    public string? MunicipalityCode { get; } = municipalityCode;

    public IReadOnlyList<SourceInForce> Sources { get; } = sources.OrderBy(source => source.Name, StringComparer.Ordinal).ToList();

    public IReadOnlyList<DocumentInForce> Documents { get; } = documents.OrderBy(document => document.Hash, StringComparer.Ordinal).ToList();

    public IReadOnlyList<RefusedDocument> Refused { get; } = refused.OrderBy(document => document.Source, StringComparer.Ordinal).ThenBy(document => document.Name, StringComparer.Ordinal).ToList();

    public Vocabularies Vocabularies { get; } = vocabularies;

    /// <summary>How unit costs are worked out.</summary>
    public CostingSettings Costing { get; init; } = new();

    /// <summary>Rejected rows that a person has corrected and replayed.</summary>
    public IReadOnlyList<RecoveredRow> Recovered
    {
        get;
        init => field = value.OrderBy(row => row.DocumentHash, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal).ThenBy(row => row.RawText, StringComparer.Ordinal).ToList();
    } = [];

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public string Fingerprint()
    {
        var parts = new List<string> { StarBuild.Version, sql.Fingerprint, Vocabularies.Fingerprint, MunicipalityCode ?? "" };
        parts.AddRange(Sources.Select(source => $"{source.Name}|{source.Kind}|{source.LateAfterDays}|{source.Overlap}|{source.MunicipalityCode}|{JsonSerializer.Serialize(source.DueDates)}"));
        parts.AddRange(Documents.Select(document => string.Join('|',
            Path.GetFileName(document.StagedFolder), document.Name, document.Source, document.SourceKind,
            document.Received.ToString("O", CultureInfo.InvariantCulture))));
        parts.AddRange(Refused.Select(document => $"{document.Source}|{document.Name}|{document.Code}|{document.Message}"));
        parts.Add(JsonSerializer.Serialize(Costing));
        parts.AddRange(Recovered.Select(row => JsonSerializer.Serialize(row)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
